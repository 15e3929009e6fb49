#!/usr/bin/env python3
"""Makes srgb.icc, the smallest ICC v4 matrix profile of IEC 61966-2-1 (sRGB). Standard library only.

The numbers are those of the standard, adapted to D50 with the Bradford matrix as ICC profiles want them.
"""

import struct
from pathlib import Path


def fixed(value):
    return struct.pack(">i", round(value * 65536))


def text(value):
    data = value.encode("utf-16-be")
    return b"mluc" + bytes(4) + struct.pack(">II", 1, 12) + b"enUS" + struct.pack(">II", len(data), 28) + data


def xyz(*values):
    return b"XYZ " + bytes(4) + b"".join(map(fixed, values))


curve = b"para" + bytes(4) + struct.pack(">HH", 3, 0) + b"".join(
    map(fixed, (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045))
)
adaptation = (1.047882, 0.022919, -0.050201, 0.029587, 0.990479, -0.017059, -0.009232, 0.015076, 0.751678)
tags = [
    (b"desc", text("sRGB")),
    (b"cprt", text("CC0")),
    (b"wtpt", xyz(0.9642, 1.0, 0.8249)),
    (b"chad", b"sf32" + bytes(4) + b"".join(map(fixed, adaptation))),
    (b"rXYZ", xyz(0.436066, 0.222488, 0.013916)),
    (b"gXYZ", xyz(0.385147, 0.716873, 0.097076)),
    (b"bXYZ", xyz(0.143066, 0.060608, 0.714096)),
    (b"rTRC", curve),
    (b"gTRC", curve),
    (b"bTRC", curve),
]

offset = 128 + 4 + 12 * len(tags)
table, body, seen = struct.pack(">I", len(tags)), b"", {}
for name, data in tags:
    if data not in seen:
        seen[data] = offset + len(body)
        body += data + bytes(-len(data) % 4)
    table += name + struct.pack(">II", seen[data], len(data))

date = struct.pack(">6H", 2026, 1, 1, 0, 0, 0)
header = struct.pack(">I", offset + len(body)) + bytes(4) + bytes([4, 0x20, 0, 0]) + b"mntrRGB XYZ " + date + b"acsp"
header += bytes(4 + 4 + 4 + 4 + 8 + 4) + fixed(0.9642) + fixed(1.0) + fixed(0.8249)
header += bytes(128 - len(header))
Path(__file__).with_name("srgb.icc").write_bytes(header + table + body)
