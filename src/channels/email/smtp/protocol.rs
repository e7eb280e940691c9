//! SMTP and LMTP: the same conversation with another greeting, and with one answer a recipient after the letter.

use crate::channels::email::Source;

/// Which of the two a listener speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    Smtp,
    /// From a mail server beside the desk, which keeps the letter until each recipient is answered.
    Lmtp,
}

impl Protocol {
    /// As the greeting names it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Protocol::Smtp => "ESMTP",
            Protocol::Lmtp => "LMTP",
        }
    }

    pub(super) fn source(self) -> Source {
        match self {
            Protocol::Smtp => Source::Smtp,
            Protocol::Lmtp => Source::Lmtp,
        }
    }

    /// How often a letter for so many recipients is answered (RFC 2033, 4.2).
    pub(super) fn replies(self, recipients: usize) -> usize {
        match self {
            Protocol::Smtp => 1,
            Protocol::Lmtp => recipients,
        }
    }
}
