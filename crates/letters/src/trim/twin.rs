//! What the HTML twin of a plain text knows: where its signature or history begins.

use super::Trimmed;

/// Cuts the visible text where the twin's ends, when the twin shows exactly the same words up to the end of a line and
/// folds what follows. Anything else leaves the text as it is.
pub fn shortened(text: Trimmed, twin: &Trimmed) -> Trimmed {
    let Some(cut) = end_of_shared(&text.visible, &twin.visible) else {
        return text;
    };
    let (visible, rest) = text.visible.split_at(cut);
    // The rest must be what the twin folds first or last, not words that the twin lost.
    let known = starts_within(rest, &twin.folded);
    if visible.trim().is_empty() || rest.trim().is_empty() || !known {
        return text;
    }
    Trimmed {
        visible: visible.trim_end().to_string(),
        folded: format!("{}\n{}", rest.trim_matches('\n'), text.folded)
            .trim_end()
            .to_string(),
    }
}

/// Letters and digits only: the two renderings differ in blanks, breaks and marks.
fn letters(text: &str) -> impl Iterator<Item = (usize, char)> {
    text.char_indices().filter(|(_, c)| c.is_alphanumeric())
}

/// Where in `text` the words of `twin` end, if all of them stand at its start and a line ends there.
fn end_of_shared(text: &str, twin: &str) -> Option<usize> {
    let mut ours = letters(text);
    let mut end = 0;
    for (_, wanted) in letters(twin) {
        let (at, found) = ours.next()?;
        if found != wanted {
            return None;
        }
        end = at + found.len_utf8();
    }
    let line_end = text[end..].find('\n').map(|at| end + at)?;
    let over = letters(&text[end..line_end]).next().is_some();
    (end > 0 && !over).then_some(line_end)
}

/// Whether the first words of `rest` open what the twin folds.
fn starts_within(rest: &str, folded: &str) -> bool {
    let words: String = letters(rest).map(|(_, c)| c).take(40).collect();
    let folded: String = letters(folded).map(|(_, c)| c).take(40).collect();
    !words.is_empty() && (folded.starts_with(&words) || words.starts_with(&folded) && !folded.is_empty())
}
