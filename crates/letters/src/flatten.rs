//! HTML written anew before a tree is built of it. A tokeniser goes over it once, in time that grows with its length, and
//! only what somebody reads is written: elements with the attributes that show or tell something, and text. So no letter
//! brings a hundred thousand attributes on one element, each of which a parser compares with all others.

use crate::{markup, stop};
use html5gum::{DefaultEmitter, EndTag, HtmlString, StartTag, Token, Tokenizer};
use std::collections::HashMap;

/// The attributes that the sanitiser keeps or that tell quotes and signatures.
const KEPT: [&str; 27] = [
    "style",
    "title",
    "dir",
    "lang",
    "align",
    "valign",
    "bgcolor",
    "color",
    "width",
    "height",
    "href",
    "src",
    "alt",
    "border",
    "colspan",
    "rowspan",
    "nowrap",
    "cellpadding",
    "cellspacing",
    "size",
    "face",
    "start",
    "type",
    "class",
    "id",
    "name",
    "data-smartmail",
];
/// Bytes of an attribute; a longer one is left out. Pictures may lie in theirs.
const LONGEST: usize = 10_000;
const LONGEST_PICTURE: usize = 16 << 20;
/// Bytes of an element's name; no element that is shown has a longer one.
const LONGEST_NAME: usize = 40;
/// Characters of one text that are written as references, and those of Latin-1 that begin with the same byte as one of
/// them: at each a serialiser looks over the rest of the text, so a longer text is divided.
const REFERENCES: usize = 500;
/// Elements whose content nobody reads.
const UNREAD: [&str; 7] = [
    "script", "style", "title", "iframe", "noembed", "noframes", "noscript",
];
/// Elements that make their content text for the parser; it is text already.
const VERBATIM: [&str; 3] = ["textarea", "xmp", "plaintext"];

/// The same HTML with bounded elements.
pub fn flatten(html: &str) -> String {
    within(html, usize::MAX).unwrap_or_default()
}

/// The same, if it comes to no more than so many bytes and one element; what is longer is not read to its end.
pub fn within(html: &str, most: usize) -> Option<String> {
    let mut emitter = DefaultEmitter::default();
    emitter.switch_states(true);
    let mut flat = Flat::default();
    for token in Tokenizer::new_with_emitter(html, emitter) {
        stop::look();
        let Ok(token) = token;
        flat.take(token);
        if flat.html.len() > most {
            return None;
        }
    }
    Some(flat.html)
}

#[derive(Default)]
struct Flat {
    html: String,
    /// Elements that were begun and not ended, by name.
    open: HashMap<String, usize>,
    /// The element whose content is left out.
    unread: Option<String>,
    references: usize,
}

impl Flat {
    fn take(&mut self, token: Token) {
        match token {
            Token::StartTag(tag) if self.unread.is_none() => self.start(&tag),
            Token::EndTag(tag) => self.end(&tag),
            Token::String(text) if self.unread.is_none() => self.text(&String::from_utf8_lossy(&text)),
            _ => {}
        }
    }

    fn start(&mut self, tag: &StartTag) {
        let Some(name) = plain_name(&tag.name) else {
            return;
        };
        if UNREAD.contains(&name) {
            self.unread = Some(name.to_owned());
            return;
        }
        if VERBATIM.contains(&name) {
            return;
        }
        self.html.push('<');
        self.html.push_str(name);
        for wanted in KEPT {
            if let Some(value) = tag.attributes.get(wanted.as_bytes()) {
                self.attribute(wanted, &String::from_utf8_lossy(value));
            }
        }
        self.html.push_str(if tag.self_closing { "/>" } else { ">" });
        *self.open.entry(name.to_owned()).or_default() += 1;
    }

    fn attribute(&mut self, name: &str, value: &str) {
        let most = if name == "src" { LONGEST_PICTURE } else { LONGEST };
        if value.len() <= most {
            self.html.push_str(&format!(" {name}=\""));
            for c in value.chars() {
                match c {
                    '"' => self.html.push_str("&quot;"),
                    '&' => self.html.push_str("&amp;"),
                    '<' => self.html.push_str("&lt;"),
                    '>' => self.html.push_str("&gt;"),
                    '\0' => {}
                    c => self.html.push(c),
                }
            }
            self.html.push('"');
        }
    }

    /// An end that has no beginning makes a parser search in vain.
    fn end(&mut self, tag: &EndTag) {
        let Some(name) = plain_name(&tag.name) else {
            return;
        };
        if self.unread.as_deref() == Some(name) {
            self.unread = None;
        }
        if let Some(open) = self.open.get_mut(name).filter(|open| **open > 0) {
            *open -= 1;
            self.html.push_str(&format!("</{name}>"));
        }
    }

    fn text(&mut self, text: &str) {
        for c in text.chars() {
            if matches!(c, '&' | '<' | '>' | '\u{80}'..='\u{BF}') {
                self.references += 1;
                if self.references.is_multiple_of(REFERENCES) {
                    self.html.push_str("<wbr>");
                }
            }
            match c {
                '&' => self.html.push_str("&amp;"),
                '<' => self.html.push_str("&lt;"),
                '>' => self.html.push_str("&gt;"),
                '\0' => {}
                // Ours alone: see `markup`.
                c if markup::MARKS.contains(&c) => {}
                c => self.html.push(c),
            }
        }
    }
}

/// The name of an element, if it is one that could be shown.
fn plain_name(name: &HtmlString) -> Option<&str> {
    let name = std::str::from_utf8(name).ok()?;
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b':' | b'-' | b'_');
    (name.len() <= LONGEST_NAME && name.bytes().all(plain)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::{flatten, within};
    use crate::stop::steps;

    #[test]
    fn what_is_far_too_long_is_not_read_to_its_end() {
        let entities = |times: usize| "<p>&notin;&amp&lt;&#x1F600;</p>".repeat(times);
        let work = |times: usize| {
            let html = entities(times);
            let (bounded, few) = steps(|| within(&html, 10_000));
            assert_eq!(bounded, None);
            let (whole, all) = steps(|| flatten(&html));
            assert_eq!(within(&html, whole.len()), Some(whole));
            (few, all)
        };
        let ((few, all), (still_few, twice)) = (work(5_000), work(10_000));
        assert_eq!(few, still_few, "however long it is");
        assert!(all > 4 * few && twice <= 2 * all + 10, "{all} {twice}");
    }

    #[test]
    fn what_somebody_reads_stays_as_it_is() {
        for html in [
            "<p class=\"MsoNormal\">Grüße &amp; <b>dank</b></p>",
            "<a href=\"https://a.example/?x=1&amp;y=2\">x</a>",
            "<blockquote type=\"cite\"><div>a<br>b</div></blockquote>",
        ] {
            assert_eq!(flatten(html), html);
        }
    }

    #[test]
    fn what_nobody_reads_goes() {
        for (html, flat) in [
            ("<p onclick=x data-a=b title='a\"b'>x", "<p title=\"a&quot;b\">x"),
            ("<style>p{color:red}</style>a<script>b</script>c", "ac"),
            ("a<!-- b -->c</div></b>", "ac"),
            ("&lt;b&gt; 1 < 2 &#0;", "&lt;b&gt; 1 &lt; 2 \u{FFFD}"),
            ("<xmp><b>x</b></xmp>", "&lt;b&gt;x&lt;/b&gt;"),
            ("<p style=\"a\" style=\"b\">", "<p style=\"a\">"),
            ("<![CDATA[x]]>y", "y"),
        ] {
            assert_eq!(flatten(html), flat, "{html}");
        }
        assert_eq!(
            flatten(&format!("<p style=\"{}\">y", "a:b;".repeat(5000))),
            "<p>y"
        );
    }

    /// On the stack of a usual thread: no way of writing them may take a frame each.
    #[test]
    fn any_number_of_attributes_is_passed_over() {
        for written in [
            "a{n}",
            "a{n}=b",
            "a{n}=\"b\"",
            "a{n}='b'",
            "a{n} = \"&amp;\"",
            "a{n}/",
            "=",
            "a{n}=\"\"",
        ] {
            let many: String = (0..100_000)
                .map(|n| format!(" {}", written.replace("{n}", &n.to_string())))
                .collect();
            assert_eq!(
                flatten(&format!("<p{many} id=x>y</p>")),
                "<p id=\"x\">y</p>",
                "{written}"
            );
        }
        let pieces = [
            "<p>",
            "</p>",
            "<!---->",
            "<!-->",
            "<!a>",
            "<?a>",
            "&",
            "&#",
            "&#x;",
            "<![CDATA[",
            "]]>",
            "<",
            "<a/",
            "</",
            "\0",
            "<!DOCTYPE a PUBLIC \"\">",
        ];
        for piece in pieces {
            flatten(&piece.repeat(100_000));
        }
    }
}
