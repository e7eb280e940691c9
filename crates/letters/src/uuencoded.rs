//! Files inside plain text as mail had them before MIME: `begin 644 invoice.pdf`, lines of uuencoded data, `end`. Only whole
//! files count; a sentence that begins with "begin" is a sentence.

use crate::tnef::Wrapped;
use crate::transfer;
use data_encoding::{Encoding, Specification};
use std::sync::LazyLock;

/// Files taken out of one text.
const MOST: usize = 100;

/// The 64 characters from the blank on; a grave accent often stands for the blank.
static ALPHABET: LazyLock<Option<Encoding>> = LazyLock::new(|| {
    let mut specification = Specification::new();
    specification.symbols = (b' '..=b'_').map(char::from).collect();
    specification.translate.from.push('`');
    specification.translate.to.push(' ');
    specification.check_trailing_bits = false;
    specification.encoding().ok()
});

/// Takes the files out of the text.
pub fn take_files(text: &mut String) -> Vec<Wrapped> {
    let mut files = vec![];
    if !text.contains("begin") {
        return files;
    }
    let lines: Vec<&str> = text.split('\n').collect();
    let mut rest: Vec<&str> = Vec::with_capacity(lines.len());
    let mut at = 0;
    while at < lines.len() {
        let found = if files.len() < MOST {
            file(&lines[at..])
        } else {
            None
        };
        match found {
            Some((file, length)) => {
                files.push(file);
                at += length;
            }
            None => {
                rest.push(lines[at]);
                at += 1;
            }
        }
    }
    if !files.is_empty() {
        *text = rest.join("\n");
    }
    files
}

/// The file that begins on the first line, and how many lines it takes.
fn file(lines: &[&str]) -> Option<(Wrapped, usize)> {
    let first = lines.first()?;
    if let Some(head) = first.strip_prefix("begin-base64 ") {
        let end = lines.iter().position(|line| line.trim_end() == "====")?;
        let bytes = transfer::base64(lines[1..end].concat().as_bytes());
        return Some((wrapped(head, bytes)?, end + 1));
    }
    let head = first.strip_prefix("begin ")?;
    let mut bytes = wrapped(head, vec![])?;
    for (at, line) in lines.iter().enumerate().skip(1) {
        if line.trim_end() == "end" && at > 1 {
            return Some((bytes, at + 1));
        }
        bytes.bytes.extend(data(line)?);
    }
    None
}

/// The mode in octal digits and the name.
fn wrapped(head: &str, bytes: Vec<u8>) -> Option<Wrapped> {
    let (mode, name) = head.trim().split_once(' ')?;
    let octal = (3..=5).contains(&mode.len()) && mode.bytes().all(|b| (b'0'..=b'7').contains(&b));
    let named = octal && !name.trim().is_empty();
    named.then(|| Wrapped {
        name: name.trim().to_owned(),
        content_type: String::new(),
        bytes,
    })
}

/// One line of data: a character that tells how many bytes, then four characters for three of them. Programs cut blanks at
/// its end, and some add a check sum.
fn data(line: &str) -> Option<Vec<u8>> {
    let line = line.trim_end_matches('\r').as_bytes();
    let length = match line.first() {
        None => 0,
        Some(count @ b' '..=b'`') => usize::from(count - b' ') % 64,
        Some(_) => return None,
    };
    let wanted = length.div_ceil(3) * 4;
    let coded = line.get(1..).unwrap_or_default();
    if coded.len() > wanted + 2 || (length > 0 && coded.is_empty()) {
        return None;
    }
    let mut coded = coded[..coded.len().min(wanted)].to_vec();
    coded.resize(wanted, b' ');
    let mut bytes = ALPHABET.as_ref()?.decode(&coded).ok()?;
    bytes.truncate(length);
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::take_files;

    #[test]
    fn whole_files_are_taken_and_sentences_stay() {
        let mut text =
            "a\nbegin 644 cat.txt\n#0V%T\n`\nend\nb\nbegin-base64 755 dog.txt\nRG9n\n====\nc".to_owned();
        let files = take_files(&mut text);
        let read: Vec<_> = files
            .iter()
            .map(|file| (file.name.as_str(), file.bytes.as_slice()))
            .collect();
        assert_eq!(read, [("cat.txt", b"Cat".as_slice()), ("dog.txt", b"Dog")]);
        assert_eq!(text, "a\nb\nc");
        for sentence in [
            "begin 644 times and you still get it wrong, my teacher said.\nIs that possible? By the\nend\nof it.",
            "begin  2 weeks later\nend",
            "begin 644 a.txt\n#0V%T\n`\n",
            "begin 644 a.txt\nend",
        ] {
            let mut text = sentence.to_owned();
            assert!(take_files(&mut text).is_empty(), "{sentence}");
            assert_eq!(text, sentence);
        }
    }
}
