//! How the points of a scale look: on pages as icons or figures, in letters and in chat as characters.

use database::text_enum;
use std::ops::RangeInclusive;

text_enum! {
    /// The look of a scale.
    #[derive(Default)]
    pub enum Style {
        #[default]
        Faces => "faces",
        Stars => "stars",
        Numbers => "numbers",
        Words => "words",
        /// Down and up.
        Thumbs => "thumbs",
    }
}

const ICONS: [&str; 5] = ["angry", "frown", "meh", "smile", "laugh"];
const FACES: [&str; 5] = ["😡", "😞", "😐", "😊", "😄"];

impl Style {
    /// How many points it can tell apart.
    pub fn points(self) -> RangeInclusive<usize> {
        match self {
            Style::Faces => 2..=5,
            Style::Stars => 2..=10,
            Style::Numbers => 2..=11,
            Style::Words => 2..=7,
            Style::Thumbs => 2..=2,
        }
    }

    /// Whether each point needs words; where not, the two ends do.
    pub fn needs_all_labels(self) -> bool {
        !matches!(self, Style::Numbers | Style::Stars)
    }

    /// The icon of the point at `index` of `count`, for pages; None where the point is a figure or a word.
    pub fn icon(self, index: usize, count: usize) -> Option<&'static str> {
        match self {
            Style::Faces => ICONS.get(face(index, count)).copied(),
            Style::Thumbs if index == 0 => Some("thumbs-down"),
            Style::Thumbs => Some("thumbs-up"),
            Style::Stars => Some("star"),
            Style::Numbers | Style::Words => None,
        }
    }

    /// The point as characters, for letters and chat; empty where its words are all there is.
    pub fn sign(self, index: usize, count: usize, score: i64) -> String {
        match self {
            Style::Faces => FACES.get(face(index, count)).map_or("", |face| face).to_owned(),
            Style::Thumbs if index == 0 => "👎".to_owned(),
            Style::Thumbs => "👍".to_owned(),
            // More than five in a row are not counted at a glance.
            Style::Stars if count <= 5 => "★".repeat(index + 1),
            Style::Stars => format!("{score} ★"),
            Style::Numbers => score.to_string(),
            Style::Words => String::new(),
        }
    }
}

/// Which of five faces: the worst and the best always, the others spread between them.
fn face(index: usize, count: usize) -> usize {
    let steps = count.saturating_sub(1).max(1);
    (index * (FACES.len() - 1) + steps / 2) / steps
}

#[cfg(test)]
mod tests {
    use super::Style;

    #[test]
    fn faces_go_from_the_worst_to_the_best_however_many_there_are() {
        let icons = |count| -> Vec<&str> {
            (0..count)
                .filter_map(|index| Style::Faces.icon(index, count))
                .collect()
        };
        assert_eq!(icons(2), ["angry", "laugh"]);
        assert_eq!(icons(3), ["angry", "meh", "laugh"]);
        assert_eq!(icons(4), ["angry", "frown", "smile", "laugh"]);
        assert_eq!(icons(5), ["angry", "frown", "meh", "smile", "laugh"]);
    }

    #[test]
    fn a_point_says_what_it_is_in_a_letter_too() {
        assert_eq!(Style::Stars.sign(2, 5, 3), "★★★");
        assert_eq!(Style::Stars.sign(7, 10, 8), "8 ★");
        assert_eq!(Style::Numbers.sign(0, 11, 0), "0");
        assert_eq!(Style::Thumbs.sign(0, 2, 1), "👎");
        assert_eq!(Style::Words.sign(1, 3, 2), "");
    }
}
