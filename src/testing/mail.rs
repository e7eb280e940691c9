//! Letters in stories: written by hand, handed to the desk, and what left for whom.

use super::TestDesk;
use crate::channels::email::{self, Arrived, Origin, Source};
use crate::correspondence::outbox;
use crate::ids::{MailId, TicketId};
use crate::intake::{self, Arrival, Receipt, Verdict};
use crate::tickets::{self, Message};

/// Runs a future to its end, outside the runtime of the test.
pub fn wait<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(future)
}

/// A plain letter with CR LF line ends. `headers` are further lines, such as `In-Reply-To: <a@b>`.
pub fn plain_letter(from: &str, subject: &str, headers: &[String], text: &str) -> Vec<u8> {
    let mut head = vec![
        format!("From: {from}"),
        "To: support@lumen.example".to_owned(),
        format!("Subject: {subject}"),
        "MIME-Version: 1.0".to_owned(),
        "Content-Type: text/plain; charset=utf-8".to_owned(),
        "Content-Transfer-Encoding: 8bit".to_owned(),
    ];
    head.extend_from_slice(headers);
    let letter = format!("{}\n\n{text}\n", head.join("\n"));
    letter.replace('\n', "\r\n").into_bytes()
}

impl TestDesk {
    /// A letter arrives for the desk's mailbox, or for a reply address of it.
    pub fn receives_at(&self, recipient: &str, mail_from: &str, raw: &[u8]) -> Receipt {
        let mail = Arrived {
            source: Source::Smtp,
            mail_from: Some(mail_from.to_owned()),
            recipients: vec![recipient.to_owned()],
            raw: raw.to_vec(),
        };
        wait(email::receive(&self.desk, mail)).expect("the letter is kept")
    }

    /// A letter that a mail server of ours, or a colleague's program, brings.
    pub fn brought(&self, raw: &[u8]) -> Receipt {
        let mail = Arrived {
            source: Source::Api,
            mail_from: None,
            recipients: vec!["support@lumen.example".to_owned()],
            raw: raw.to_vec(),
        };
        wait(email::receive(&self.desk, mail)).expect("the letter is kept")
    }

    /// A letter arrives whose sender is as certain as `verdict` says.
    pub fn receives_as(&self, verdict: Verdict, recipient: &str, raw: &[u8]) -> Receipt {
        let mail = Arrived {
            source: Source::Smtp,
            mail_from: Some("someone@posteo.example".to_owned()),
            recipients: vec![recipient.to_owned()],
            raw: raw.to_vec(),
        };
        let mut origin = Origin::default();
        origin.checked.verdict = verdict;
        wait(email::receive_from(&self.desk, mail, origin, None)).expect("the letter is kept")
    }

    /// A letter arrives for the desk's mailbox.
    pub fn receives(&self, raw: &[u8]) -> Receipt {
        self.receives_at("support@lumen.example", "someone@posteo.example", raw)
    }

    /// The letter as it is kept.
    pub fn mail(&self, id: MailId) -> Arrival {
        self.read(move |tx| intake::find_arrival(tx, id))
            .expect("the letter is kept")
    }

    /// What was said in a ticket, notes too.
    pub fn said(&self, ticket: TicketId) -> Vec<Message> {
        let ines = super::viewer(&self.ines);
        self.read(move |tx| tickets::messages(tx, &ines, ticket))
    }

    /// All letters that the desk has queued, oldest first.
    pub fn letters_out(&self) -> Vec<outbox::Letter> {
        let mut letters = self.read(|tx| outbox::recent(tx, None, 1000));
        letters.reverse();
        letters
    }
}
