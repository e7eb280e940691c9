//! Pictures that a browser may be shown: a small file can hold a picture of gigabytes.

use image::ImageReader;
use std::io::Cursor;

/// Pixels along a side, and in all.
const LONGEST_SIDE: u32 = 8_000;
const MOST_PIXELS: u64 = 40_000_000;

/// Whether these bytes begin as a picture of a size that a screen and its memory bear.
pub fn is_bearable(bytes: &[u8]) -> bool {
    dimensions(bytes).is_some_and(|(width, height)| {
        width.max(height) <= LONGEST_SIDE && u64::from(width) * u64::from(height) <= MOST_PIXELS
    })
}

/// Width and height of a picture in pixels; None if it is none. Only its head is read, nothing is decoded.
pub fn dimensions(bytes: &[u8]) -> Option<(u32, u32)> {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    reader.into_dimensions().ok()
}

#[cfg(test)]
mod tests {
    use super::is_bearable;
    use image::{ImageFormat, RgbImage};
    use std::io::Cursor;

    /// The head of a PNG file of this size.
    fn head(width: u32, height: u32) -> Vec<u8> {
        let mut png = Cursor::new(vec![]);
        RgbImage::new(1, 1)
            .write_to(&mut png, ImageFormat::Png)
            .expect("a picture");
        let mut png = png.into_inner();
        png[16..20].copy_from_slice(&width.to_be_bytes());
        png[20..24].copy_from_slice(&height.to_be_bytes());
        let checksum = crc(&png[12..29]);
        png[29..33].copy_from_slice(&checksum.to_be_bytes());
        png
    }

    /// PNG's checksum (ISO 3309), bit by bit.
    fn crc(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(u32::MAX, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
                (crc >> 1) ^ (0xEDB8_8320 * (crc & 1))
            })
        })
    }

    #[test]
    fn a_picture_of_gigabytes_in_a_small_file_is_not_shown() {
        assert!(is_bearable(&head(4_000, 3_000)));
        for (width, height) in [(50_000, 50_000), (8_000, 8_000), (100_000, 1), (1, 100_000)] {
            assert!(!is_bearable(&head(width, height)), "{width} x {height}");
        }
        assert!(!is_bearable(b"<svg xmlns='http://www.w3.org/2000/svg'/>"));
    }
}
