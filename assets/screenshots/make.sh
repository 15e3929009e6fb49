#!/bin/sh
# Makes the pictures of README from the finished example: needs poppler-utils. Run it after a change of the report.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cargo run --release --quiet -- report sample:retail --kind board --lang en --date 2026-11-21 -o "$work/report.pdf"
pdftoppm -r 80 -png -f 2 -l 2 -singlefile "$work/report.pdf" assets/screenshots/board-page
pdftoppm -r 80 -png -f 5 -l 5 -singlefile "$work/report.pdf" assets/screenshots/chart-page
