//! The small mark beside a letter: whether it is from whom it says.

use crate::channels::email::Authenticity;
use crate::intake::Verdict;
use crate::languages::Words;

/// The mark as it is shown.
pub struct SenderMark {
    pub icon: &'static str,
    /// The colour of the state; the words say it too.
    pub class: &'static str,
    pub words: String,
    /// What it rests on.
    pub title: String,
}

/// The mark of a letter; None where nobody looked, so that a desk without checks shows none.
pub fn sender_mark(words: &Words, found: &Authenticity) -> Option<SenderMark> {
    let (icon, class, key) = match found.verdict {
        Verdict::NotChecked => return None,
        Verdict::Verified => ("circle-check", "ok", "workspace-sender-verified"),
        Verdict::Unverified => ("info", "", "workspace-sender-unverified"),
        Verdict::Failed => ("triangle-alert", "bad", "workspace-sender-failed"),
    };
    if !found.on_behalf.is_empty() && found.verdict != Verdict::Failed {
        return Some(SenderMark {
            icon: "info",
            class: "",
            words: words.say_one("workspace-sender-on-behalf", "address", found.on_behalf.as_str()),
            title: details(found),
        });
    }
    let said = if found.verdict == Verdict::Failed {
        words.say_one(key, "domain", found.claimed.as_str())
    } else {
        words.say(key)
    };
    Some(SenderMark {
        icon,
        class,
        words: said,
        title: details(found),
    })
}

/// `SPF pass · DKIM posteo.de pass · DMARC pass (desk)`: the methods' own words, the same in every language.
fn details(found: &Authenticity) -> String {
    let mut parts = vec![];
    if !found.spf.is_empty() {
        parts.push(format!("SPF {}", found.spf));
    }
    for (domain, result) in found.dkim.iter().take(3) {
        parts.push(format!("DKIM {domain} {result}"));
    }
    if !found.dmarc.is_empty() {
        parts.push(format!("DMARC {}", found.dmarc));
    }
    if parts.is_empty() {
        return String::new();
    }
    format!("{} ({})", parts.join(" · "), found.checked_by)
}
