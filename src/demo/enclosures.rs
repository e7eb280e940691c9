//! The files people send: a small photo of a lamp, and an invoice. Drawn here, so that no file travels with the source.

use crate::store::Result;
use image::{ExtendedColorType, ImageEncoder, codecs::png::PngEncoder};

const WIDTH: u32 = 360;
const HEIGHT: u32 = 270;

/// A lamp above a table, in the colours of `variant`, as PNG.
pub fn photo(variant: usize) -> Result<Vec<u8>> {
    let walls = [[214, 203, 186], [186, 199, 205], [205, 190, 190], [196, 205, 186]];
    let shades = [[46, 44, 42], [176, 137, 72], [122, 52, 44], [236, 232, 222]];
    let (wall, shade) = (walls[variant % 4], shades[(variant / 4) % 4]);
    let mut pixels = Vec::with_capacity((WIDTH * HEIGHT * 3) as usize);
    for y in 0..HEIGHT {
        for x in 0..WIDTH {
            pixels.extend(pixel(i64::from(x), i64::from(y), wall, shade));
        }
    }
    let mut png = vec![];
    PngEncoder::new(&mut png)
        .write_image(&pixels, WIDTH, HEIGHT, ExtendedColorType::Rgb8)
        .map_err(|error| crate::store::Error::Broken(error.to_string()))?;
    Ok(png)
}

fn pixel(x: i64, y: i64, wall: [u8; 3], shade: [u8; 3]) -> [u8; 3] {
    let from_middle = (x - 180).abs();
    if y > 222 {
        return [120, 88, 60];
    }
    if y < 70 && from_middle < 2 {
        return [40, 38, 36];
    }
    // The shade widens downwards like a bell.
    if (70..130).contains(&y) && from_middle < 14 + (y - 70) {
        return shade;
    }
    // Light falls off with the distance from the lamp.
    let distance = (from_middle * from_middle + (y - 140) * (y - 140)) / 260;
    let glow = (70 - distance).clamp(0, 70);
    wall.map(|part| u8::try_from((i64::from(part) + glow - 30).clamp(0, 255)).unwrap_or(255))
}

/// A one-page invoice with one line of text, as PDF.
pub fn invoice(number: i64) -> Vec<u8> {
    let text =
        format!("BT /F1 22 Tf 60 760 Td (Maison Lumen) Tj 0 -40 Td /F1 13 Tf (Invoice ML-{number}) Tj ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
         /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut pdf = String::from("%PDF-1.4\n");
    let mut places = vec![];
    for (index, object) in objects.iter().enumerate() {
        places.push(pdf.len());
        pdf += &format!("{} 0 obj\n{object}\nendobj\n", index + 1);
    }
    let table = pdf.len();
    pdf += &format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for place in places {
        pdf += &format!("{place:010} 00000 n \n");
    }
    pdf += &format!(
        "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n",
        objects.len() + 1
    );
    pdf.into_bytes()
}
