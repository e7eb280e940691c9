//! The files of a message: inside its letter, or behind links where they weigh too much together.

use crate::calendars;
use crate::correspondence::outbox::Enclosed;
use crate::correspondence::{self, Block, Choice};
use crate::ids::MessageId;
use crate::languages::Words;
use crate::settings;
use crate::store::{Act, Result};
use crate::tickets::{self, Attachment};
use jiff::SignedDuration;

/// So long a link to a file holds.
const LINK_HOLDS: SignedDuration = SignedDuration::from_hours(30 * 24);

/// What goes along, and what stays behind for links.
pub(super) struct Files {
    pub enclosed: Vec<Enclosed>,
    linked: Vec<Attachment>,
}

/// Pictures inside the text always go along.
pub(super) fn files(act: &mut Act, message: MessageId) -> Result<Files> {
    let all = tickets::files_of(act, message)?;
    let weight: i64 = all.iter().map(|file| file.size).sum();
    let too_heavy = weight > settings::sending(act)?.link_above * 1_000_000;
    let (linked, inside): (Vec<_>, Vec<_>) = all.into_iter().partition(|file| too_heavy && !file.inline);
    let enclosed = inside.into_iter().map(|file| Enclosed {
        file_hash: file.file_hash,
        name: file.name,
        content_type: file.content_type,
        content_id: file.content_id.filter(|_| file.inline),
    });
    Ok(Files {
        enclosed: enclosed.collect(),
        linked,
    })
}

impl Files {
    /// The links, with the moment until which they hold.
    pub fn links(&self, act: &mut Act, words: Words) -> Result<Vec<Block>> {
        if self.linked.is_empty() {
            return Ok(vec![]);
        }
        let until = act.now + LINK_HOLDS;
        let day = words.until(until, act.now, &calendars::zone(act)?);
        let mut blocks = vec![Block::Text(words.say_one("delivery-files-linked", "day", day))];
        for file in &self.linked {
            blocks.push(Block::Link(Choice {
                label: format!("{} ({} MB)", file.name, (file.size / 100_000) as f64 / 10.0),
                url: correspondence::file_link(act.desk, file.id, until),
            }));
        }
        Ok(blocks)
    }
}
