//! Multiparts under another name: web forms, old mailers and gateways say `text/html`, or nothing, or a wrong boundary, above
//! a body that clearly is a multipart. The words of such a letter must show, not its delimiters.

/// The longest boundary (RFC 2046, 5.1.1), and what sloppy programs add to it.
const BOUNDARY: usize = 100;
/// Lines above the first part, and lines of its header, that are looked at.
const PREAMBLE: usize = 40;
const HEADER: usize = 40;

/// The body as a letter of its own with a sound type, if it is a multipart. `declared` is the boundary that its type names.
pub fn multipart(declared: Option<&str>, body: &[u8]) -> Option<Vec<u8>> {
    let lines = || body.split(|b| *b == b'\n').map(|line| line.trim_ascii_end());
    let (preamble, boundary) = lines()
        .take(PREAMBLE)
        .enumerate()
        .find_map(|(at, line)| Some((at, boundary(line)?)).filter(|_| begins_part(lines().skip(at + 1))))?;
    let delimiter = [b"--", boundary].concat();
    let closing = [&delimiter, b"--".as_slice()].concat();
    let later = |wanted: &[u8]| lines().skip(preamble + 1).any(|line| line == wanted);
    let named = declared.is_some_and(|name| name.trim().as_bytes() == boundary);
    let above: Vec<&[u8]> = lines().take(preamble).filter(|line| !line.is_empty()).collect();
    let certain =
        named || (declared.is_some() || is_notice(&above)) && (later(&closing) || later(&delimiter));
    if !certain {
        return None;
    }
    let kind = kind(body, &delimiter);
    let quoted = String::from_utf8_lossy(boundary)
        .replace('\\', "\\\\")
        .replace('"', "\\\"");
    let head = format!("Content-Type: multipart/{kind}; boundary=\"{quoted}\"\r\n\r\n");
    Some([head.as_bytes(), body].concat())
}

/// What stands behind the two dashes of a delimiter.
fn boundary(line: &[u8]) -> Option<&[u8]> {
    let name = line.strip_prefix(b"--")?;
    let sound = (1..=BOUNDARY).contains(&name.len()) && name.iter().all(|b| matches!(b, b' '..=b'~'));
    (sound && name[0] != b' ').then_some(name)
}

/// Whether a header stands here that belongs to a part: fields, one of them of MIME, and a blank line.
fn begins_part<'b>(lines: impl Iterator<Item = &'b [u8]>) -> bool {
    let mut of_mime = false;
    for line in lines.take(HEADER) {
        if line.is_empty() {
            return of_mime;
        }
        let name = line.split(|b| *b == b':').next().unwrap_or_default();
        let field = name.len() < line.len() && !name.is_empty() && name.iter().all(u8::is_ascii_graphic);
        if !field && !line[0].is_ascii_whitespace() {
            return false;
        }
        of_mime |= name.len() > 8 && name[..8].eq_ignore_ascii_case(b"content-");
    }
    false
}

/// Nothing, or the sentence that programs put above the first part for readers of before MIME.
fn is_notice(above: &[&[u8]]) -> bool {
    let text = above.concat().to_ascii_lowercase();
    let says = |word: &[u8]| text.windows(word.len()).any(|window| window == word);
    above.is_empty() || above.len() <= 4 && (says(b"mime") || says(b"multi-part") || says(b"multipart"))
}

/// Which kind of multipart its parts make.
fn kind(body: &[u8], delimiter: &[u8]) -> &'static str {
    let mut kinds = vec![];
    let mut named = false;
    let mut in_header = false;
    for line in body.split(|b| *b == b'\n').map(|line| line.trim_ascii_end()) {
        let lower = line[..line.len().min(200)].to_ascii_lowercase();
        if line == delimiter {
            in_header = true;
        } else if line.is_empty() {
            in_header = false;
        } else if in_header {
            let kind = lower.strip_prefix(b"content-type:").map(<[u8]>::trim_ascii_start);
            kinds.extend(kind.map(|kind| kind.starts_with(b"text/html")));
            named |= lower.starts_with(b"content-id:");
        }
    }
    match kinds.as_slice() {
        [false, true] if !named => "alternative",
        [true, ..] if named => "related",
        _ => "mixed",
    }
}
