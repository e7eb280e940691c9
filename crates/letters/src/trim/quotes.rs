//! Which quoted lines to fold: history below or above the words, but not the quotes that are answered one by one.

use super::attribution;
use super::lines::{Kind, Line};

/// A run of quoted lines with the attribution above it.
struct Run {
    start: usize,
    end: usize,
    attributed: bool,
}

/// Folds quotes that nobody answers line by line.
pub fn fold(lines: &mut [Line]) {
    join_broken(lines);
    let runs = runs(lines);
    let Some(last_own) = lines.iter().rposition(Line::is_own) else {
        // Nothing but quotes: hidden only when a mail program introduced them.
        if runs.first().is_some_and(|run| run.attributed) {
            runs.iter().for_each(|run| hide(lines, run));
        }
        return;
    };
    let first_own = lines.iter().position(Line::is_own).unwrap_or(last_own);
    let (answered, trailing): (Vec<Run>, Vec<Run>) = runs.into_iter().partition(|run| run.start < last_own);
    trailing.iter().for_each(|run| hide(lines, run));
    // One quote with the answer below it is history; several with words between them are a conversation.
    if let [only] = answered.as_slice()
        && (only.attributed || only.start < first_own)
    {
        hide(lines, only);
    }
}

/// A long quoted line that a mail server broke: its short rest stands without `>` right between two quoted lines.
fn join_broken(lines: &mut [Line]) {
    for at in 1..lines.len().saturating_sub(1) {
        let (above, below) = (lines[at - 1].kind, lines[at + 1].kind);
        let rest = lines[at].bare;
        let short = rest.len() <= 30
            && rest.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit() || c == '_');
        if lines[at].kind == Kind::Own
            && (above, below) == (Kind::Quote, Kind::Quote)
            && (65..=85).contains(&lines[at - 1].raw.chars().count())
            && short
        {
            lines[at].kind = Kind::Quote;
        }
    }
}

fn hide(lines: &mut [Line], run: &Run) {
    lines[run.start..run.end]
        .iter_mut()
        .for_each(|line| line.shown = false);
}

fn runs(lines: &[Line]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut open = false;
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.shown) {
        match line.kind {
            Kind::Quote | Kind::Attribution => {
                let attribution = line.kind == Kind::Attribution;
                match runs.last_mut() {
                    Some(run) if open => {
                        run.end = at + 1;
                        run.attributed |= attribution;
                    }
                    _ => runs.push(Run {
                        start: at,
                        end: at + 1,
                        // Phones quote the attribution too.
                        attributed: attribution || attribution::quoted_at(lines, at),
                    }),
                }
                open = true;
            }
            Kind::Own => open = false,
            Kind::Blank | Kind::Mark(_) => {}
        }
    }
    runs
}
