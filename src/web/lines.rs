//! Text as a person types it into a box of several lines.

/// The text as it is kept: browsers send line breaks as CR LF, and a NUL cannot be stored. Nothing around it stays.
pub fn typed_lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\0', "").trim().to_owned()
}
