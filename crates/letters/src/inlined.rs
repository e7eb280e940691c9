//! Pictures that lie in the HTML itself (`data:`) become parts of the letter, as other programs send them: the HTML stays
//! small, and they are kept once.

use crate::letter::Part;
use crate::{flatten, names, pictures, transfer};

/// Pictures taken out of one HTML.
const MOST: usize = 200;
/// Characters up to which a picture stays: rules and bullets.
const SMALL: usize = 2_000;

/// The HTML and its pictures.
pub fn take_out(html: String) -> (String, Vec<Part>) {
    let mut parts: Vec<Part> = vec![];
    if !html.to_ascii_lowercase().contains("data:image/") {
        return (html, parts);
    }
    let html = pictures::with_sources(&flatten::flatten(&html), |source| {
        match picture(source).filter(|_| parts.len() < MOST) {
            Some((content_type, bytes)) => {
                let id = format!("picture-{}@letter", parts.len() + 1);
                let shown = pictures::source(&format!("cid:{id}"));
                parts.push(Part {
                    file_name: names::generated(&content_type, &bytes),
                    content_type,
                    content_id: Some(id),
                    inline: true,
                    bytes,
                });
                shown
            }
            None => pictures::source(source),
        }
    });
    (html, parts)
}

/// The type and the bytes of a larger picture.
fn picture(source: &str) -> Option<(String, Vec<u8>)> {
    let start: String = source.trim_start().chars().take(5).collect();
    if source.len() <= SMALL || !start.eq_ignore_ascii_case("data:") {
        return None;
    }
    let (head, data) = source.trim_start()[5..].split_once(',')?;
    let content_type = head.strip_suffix(";base64")?.to_ascii_lowercase();
    let known = ["image/png", "image/gif", "image/jpeg", "image/jpg", "image/webp"];
    let bytes = transfer::base64(data.as_bytes());
    (known.contains(&content_type.as_str()) && !bytes.is_empty()).then_some((content_type, bytes))
}

#[cfg(test)]
mod tests {
    use super::take_out;

    #[test]
    fn large_pictures_become_parts_and_small_ones_stay() {
        let large = format!("data:image/png;base64,{}", "iVBO".repeat(1000));
        let html = format!(
            "<p>a</p><img src=\"{large}\" alt=\"b\"><img src=\"data:image/gif;base64,R0lG\"> data:image/png"
        );
        let (html, parts) = take_out(html);
        assert_eq!(
            html,
            "<p>a</p><img src=\"cid:picture-1@letter\" alt=\"b\"><img src=\"data:image/gif;base64,R0lG\"> data:image/png"
        );
        assert_eq!(
            (parts.len(), parts[0].bytes.len(), parts[0].inline),
            (1, 3000, true)
        );
        assert_eq!(take_out("<p>x".into()), ("<p>x".into(), vec![]));
    }
}
