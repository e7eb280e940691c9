//! The letter with the link with which someone who works here sets a password, in their language.

use super::outbox::Purpose;
use super::{Alone, Block, Choice, Content, send_alone};
use crate::brands;
use crate::languages::Language;
use crate::people::{Person, sign_in};
use crate::store::{Act, Result};

/// Sends `person` a link to set their password.
pub fn send_password_link(act: &mut Act, person: &Person) -> Result<()> {
    let (keys, now) = (act.desk.keys.clone(), act.now);
    let link = sign_in::password_link(act, &keys, person.id, now)?;
    let words = person.language.unwrap_or(Language::English).words();
    let brand = brands::own(act)?;
    let button = Choice {
        label: words.say("letter-password-button"),
        url: act.desk.link(&format!("password/{link}")),
    };
    let letter = Alone {
        purpose: Purpose::Alert,
        to: person,
        brand: &brand,
        words,
        content: Content {
            subject: words.say_one("letter-password-subject", "desk", brand.name.as_str()),
            blocks: vec![
                Block::Text(words.say("letter-password-text")),
                Block::Button(button),
                Block::Small(words.say("letter-password-small")),
            ],
        },
        footer: words.say_one("letter-footer-staff", "desk", brand.name.as_str()),
        opt_out: String::new(),
        good_until: None,
    };
    send_alone(act, letter).map(drop)
}
