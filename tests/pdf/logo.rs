//! The logo: what may be one, what is refused and why, how it stands on the cover.

use std::path::Path;

use png::{BitDepth, ColorType, Encoder};
use portolan::{
    export::picture::{MOST_BYTES, PictureError, decode},
    i18n::Locale,
    report::{Document, Inline, Input, Kind, Picture, build},
    store::sample,
    world::Sources,
};

use crate::{
    boxes::faults,
    dress::{ALL, dress},
    scripts::{print, today},
    tools,
};

/// A PNG of one row repeated, as an encoder writes it.
fn image((width, height): (u32, u32), kind: ColorType, depth: BitDepth, row: &[u8]) -> Vec<u8> {
    encoded((width, height), kind, depth, row, |_| {})
}

fn encoded(
    (width, height): (u32, u32),
    kind: ColorType,
    depth: BitDepth,
    row: &[u8],
    also: impl FnOnce(&mut Encoder<'_, &mut Vec<u8>>),
) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, width, height);
    encoder.set_color(kind);
    encoder.set_depth(depth);
    also(&mut encoder);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&row.repeat(height as usize)).unwrap();
    writer.finish().unwrap();
    bytes
}

/// The pixels of a picture of one row.
fn row(bytes: &[u8]) -> Vec<[u8; 3]> {
    let picture = decode(bytes).unwrap();
    assert_eq!(picture.height, 1);
    picture.rgb.as_chunks().0.to_vec()
}

const RED: [u8; 3] = [255, 0, 0];
const GREY: [u8; 3] = [119; 3];
const WHITE: [u8; 3] = [255; 3];

#[test]
fn every_kind_of_png_is_read_and_what_shines_through_is_white() {
    let one = |kind, depth, pixels: &[u8]| row(&image((2, 1), kind, depth, pixels));
    assert_eq!(one(ColorType::Rgb, BitDepth::Eight, &[255, 0, 0, 119, 119, 119]), [RED, GREY]);
    assert_eq!(one(ColorType::Rgba, BitDepth::Eight, &[255, 0, 0, 255, 0, 0, 0, 0]), [RED, WHITE]);
    assert_eq!(one(ColorType::Grayscale, BitDepth::Eight, &[119, 255]), [GREY, WHITE]);
    assert_eq!(one(ColorType::GrayscaleAlpha, BitDepth::Eight, &[0, 0, 0, 136]), [WHITE, GREY]);
    assert_eq!(one(ColorType::Grayscale, BitDepth::One, &[0b1000_0000]), [WHITE, [0; 3]]);
    let deep = [[255, 255, 0, 0, 0, 0], [119, 119, 119, 119, 119, 119]].concat();
    assert_eq!(one(ColorType::Rgb, BitDepth::Sixteen, &deep), [RED, GREY]);
    let palette = encoded((2, 1), ColorType::Indexed, BitDepth::Eight, &[1, 0], |encoder| {
        encoder.set_palette(vec![0, 0, 0, 255, 0, 0]);
        encoder.set_trns(vec![0]);
    });
    assert_eq!(row(&palette), [RED, WHITE]);
}

#[test]
fn of_an_animation_the_first_picture_is_taken() {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, 1, 1);
    encoder.set_color(ColorType::Rgb);
    encoder.set_animated(2, 0).unwrap();
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&RED).unwrap();
    writer.write_image_data(&GREY).unwrap();
    writer.finish().unwrap();
    assert_eq!(row(&bytes), [RED]);
}

#[test]
fn what_is_no_png_is_refused_by_what_it_is() {
    for other in [&b""[..], b"a text", b"\x89PNG", b"\xff\xd8\xff\xe0\0\x10JFIF", b"<svg/>"] {
        assert_eq!(decode(other), Err(PictureError::NotPng), "{other:?}");
    }
}

#[test]
fn a_file_that_is_cut_or_changed_is_damaged_wherever_it_is() {
    let whole = image((40, 40), ColorType::Rgb, BitDepth::Eight, &[7; 120]);
    let data = whole.windows(4).position(|four| four == b"IDAT").unwrap();
    for end in 8..data + 8 {
        assert_eq!(decode(&whole[..end]), Err(PictureError::Damaged), "cut at {end}");
    }
    for at in 8..data + 8 {
        let mut changed = whole.clone();
        changed[at] ^= 0x55;
        // Some bytes are a matter of taste, such as the name of a chunk that nobody needs.
        let _ = decode(&changed);
    }
    let mut header = whole.clone();
    header[data + 4] ^= 0xff;
    assert_eq!(decode(&header), Err(PictureError::Damaged));
}

#[test]
fn a_header_that_promises_too_much_is_refused_before_anything_is_read() {
    let promised = |width: u32, height: u32| {
        let mut bytes = image((1, 1), ColorType::Rgb, BitDepth::Eight, &RED);
        bytes[16..20].copy_from_slice(&width.to_be_bytes());
        bytes[20..24].copy_from_slice(&height.to_be_bytes());
        let sum = crc32fast::hash(&bytes[12..29]);
        bytes[29..33].copy_from_slice(&sum.to_be_bytes());
        decode(&bytes)
    };
    for (width, height) in [(30_000, 30_000), (4097, 1), (1, 4097), (4096, 4096), (u32::MAX, 1)] {
        assert_eq!(promised(width, height), Err(PictureError::TooLarge { width, height }));
    }
    for (width, height) in [(0, 1), (1, 0), (4000, 4000)] {
        assert_eq!(promised(width, height), Err(PictureError::Damaged), "{width} by {height}");
    }
    let heavy = vec![0; MOST_BYTES + 1];
    assert_eq!(decode(&heavy), Err(PictureError::TooHeavy { bytes: MOST_BYTES + 1 }));
}

#[test]
fn a_large_picture_becomes_the_mean_of_its_pixels_and_keeps_its_shape() {
    let stripes: Vec<u8> = (0..2560).flat_map(|x| if x % 2 == 0 { [0; 3] } else { [238; 3] }).collect();
    let picture = decode(&image((2560, 512), ColorType::Rgb, BitDepth::Eight, &stripes)).unwrap();
    assert_eq!((picture.width, picture.height), (640, 128));
    assert!(picture.rgb.iter().all(|value| *value == 119), "{:?}", &picture.rgb[..12]);
    let thin = decode(&image((4096, 1), ColorType::Grayscale, BitDepth::Eight, &[255; 4096])).unwrap();
    assert_eq!((thin.width, thin.height, thin.rgb.len()), (640, 1, 1920));
}

/// A board report of an example with a logo.
fn report(logo: Picture) -> Document {
    let sources = Sources::new(None, None, None);
    let questionnaire = sources.questionnaire().unwrap();
    let catalog = sources.catalog(&Locale::ENGLISH);
    let session = sample("retail", &catalog).unwrap();
    let input = Input::new(&questionnaire, session.assessment(), &catalog, today(), "0.1.0");
    build(Kind::Short, &Input { logo: Some(logo), ..input })
}

/// Left, top, right and bottom of what is red on the first page, in points; none where no program can say.
fn red(file: &Path) -> Option<[usize; 4]> {
    let out = file.with_extension("");
    let (from, to) = (file.to_str()?, out.to_str()?);
    tools::run("pdftoppm", &["-png", "-r", "72", "-f", "1", "-l", "1", "-singlefile", from, to])?;
    let bytes = std::fs::read(out.with_extension("png")).unwrap();
    let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut pixels).unwrap();
    assert_eq!(frame.color_type, ColorType::Rgb);
    let is_red = |pixel: &[u8]| pixel[0] > 200 && pixel[1] < 60 && pixel[2] < 60;
    let width = frame.width as usize;
    let found: Vec<(usize, usize)> = (0..)
        .zip(pixels.chunks_exact(3))
        .filter(|(_, pixel)| is_red(pixel))
        .map(|(at, _)| (at % width, at / width))
        .collect();
    let (xs, ys) = (found.iter().map(|(x, _)| *x), found.iter().map(|(_, y)| *y));
    Some([xs.clone().min()?, ys.clone().min()?, xs.max()? + 1, ys.max()? + 1])
}

#[test]
fn the_logo_keeps_its_shape_in_its_box_on_the_side_where_lines_end() {
    let logo = decode(&image((900, 300), ColorType::Rgb, BitDepth::Eight, &RED.repeat(900))).unwrap();
    let mut document = report(logo);
    let english = tools::saved("logo-en.pdf", &print(&document).bytes);
    assert_eq!(faults(&document), Vec::<String>::new());
    let arabic = ALL.iter().find(|wardrobe| wardrobe.tag == "ar").unwrap();
    dress(&mut document, arabic);
    let mirrored = tools::saved("logo-ar.pdf", &print(&document).bytes);
    tools::validate(&[english.clone(), mirrored.clone()]);
    // The text area is 45.6 to 549.6; 150 wide is as much as there is.
    for (file, left, right) in [(english, 399.6_f32, 549.6_f32), (mirrored, 45.6, 195.6)] {
        let Some([l, top, r, bottom]) = red(&file) else { return };
        assert!((l as f32 - left).abs() < 1.5 && (r as f32 - right).abs() < 1.5, "{l} to {r}");
        assert!((bottom - top).abs_diff(50) <= 1, "{top} to {bottom}");
    }
}

#[test]
fn a_small_logo_is_not_blown_up_and_a_name_beside_a_large_one_has_its_own_room() {
    let icon = decode(&image((32, 32), ColorType::Rgb, BitDepth::Eight, &RED.repeat(32))).unwrap();
    let file = tools::saved("logo-icon.pdf", &print(&report(icon)).bytes);
    let Some([left, top, right, bottom]) = red(&file) else { return };
    assert!((right - left).abs_diff(23) <= 1 && (bottom - top).abs_diff(23) <= 1, "three quarters of a pixel's point");
    let tall = decode(&image((300, 900), ColorType::Rgb, BitDepth::Eight, &RED.repeat(300))).unwrap();
    let mut document = report(tall);
    document.pages[0].lead[1] = Inline::free("Harbour Lane Homewares and Everything Else Under One Roof ".repeat(5));
    assert_eq!(faults(&document), Vec::<String>::new());
}
