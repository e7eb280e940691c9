//! Says what a letter is to the desk: a report, a robot's word that is nobody's business, or something to take in.

use super::authenticity::Authenticity;
use super::author::Author;
use super::claims::{Claim, claims};
use super::own_subject::own_subject;
use super::place::{Coming, answers_us, place};
use super::reading::Read;
use super::terms::Terms;
use super::writer::writer;
use super::{Source, kind, passed_on, report, unfit, unproven};
use crate::correspondence;
use crate::ids::MailId;
use crate::intake::{
    self, Incoming, Outcome, Place, Receipt, SUSPENDED, Sender, Taken, Unattended, Verdict, Voice,
};
use crate::languages::Sentence;
use crate::mailboxes::Mailbox;
use crate::people;
use crate::store::{Act, Result};
use crate::tickets::{Channel, Ticket};

/// A letter on its way into a ticket.
pub(super) struct Taking<'a> {
    pub mail: MailId,
    pub source: Source,
    pub mailbox: Option<&'a Mailbox>,
    pub recipients: &'a [String],
    pub null_sender: bool,
    /// Whether it is from whom it says.
    pub verdict: Verdict,
    /// What that rests on.
    pub found: &'a Authenticity,
    pub author: &'a Author,
    pub read: &'a Read,
    pub terms: &'a Terms,
}

impl Taking<'_> {
    /// Whether the author's address is a mailbox of this desk.
    pub fn is_from_ourselves(&self) -> bool {
        let author = self.author.mailbox();
        author.is_some_and(|author| self.terms.is_ours(&author.address))
    }
}

/// Works on a letter that is kept as `waiting`.
pub(super) fn take(act: &mut Act, taking: &Taking) -> Result<Receipt> {
    let read = taking.read;
    let claims = claims_of(act, taking)?;
    if came_back(act, taking) {
        let reason = Sentence::new("channels-why-own");
        return set_aside(act, taking, Outcome::Ignored, reason);
    }
    if let Some(receipt) = reported(act, taking, &claims)? {
        return Ok(receipt);
    }
    if kind::needs_a_ticket(&read.letter) && claims.is_empty() && !is_known(act, taking.author)? {
        return set_aside(act, taking, Outcome::Ignored, ignored(read));
    }
    let sender = writer(act, read, taking.author, taking.verdict)?;
    if sender.person.suspended {
        return set_aside(act, taking, Outcome::Quarantined, SUSPENDED);
    }
    let place = place(act, &Coming::of(taking, &sender), &claims)?;
    if matches!(place, Place::New(_)) {
        if kind::needs_a_ticket(&read.letter) {
            return set_aside(act, taking, Outcome::Ignored, ignored(read));
        }
        // Who forwards a disowned letter is not who they say, and lends nobody a voice.
        let disowned = taking.verdict == Verdict::Failed;
        if !disowned && let Some(customer) = passed_on::customer(act, taking, &sender)? {
            return passed_on::open(act, taking, &sender, &customer);
        }
    }
    let incoming = incoming(act, taking, sender, place)?;
    let taken = intake::take(act, &incoming)?;
    if let Place::Joins(joining) = &incoming.place
        && joining.voice == Voice::Unproven
        && answers_us(&incoming.sender, &joining.ticket, &claims)
    {
        unproven::keep(act, taking, &incoming.sender, joining.ticket.id)?;
    }
    Ok(taken.receipt(taking.mail))
}

/// The letter as every channel provides a message.
pub(super) fn incoming<'a>(
    act: &mut Act,
    taking: &Taking<'a>,
    sender: Sender,
    place: Place,
) -> Result<Incoming<'a>> {
    let read = taking.read;
    let joins = match &place {
        Place::Joins(joining) => Some(&joining.ticket),
        _ => None,
    };
    let robot = kind::robot(&read.letter, joins.is_some()).or(read.sign_up.then_some("auto_generated"));
    let (mut text, mut html) = (said(taking), read.html.clone());
    if let Some(ticket) = joins.filter(|_| robot.is_none()) {
        head_with_own_subject(act, read, ticket, &mut text, &mut html)?;
    }
    let works_here = sender.person.role.works_here();
    let language = read.language.or(sender.person.language);
    let language = language.unwrap_or(taking.terms.common.language);
    Ok(Incoming {
        channel: Channel::Email,
        unfit: joins
            .filter(|_| works_here)
            .and_then(|ticket| unfit::unfit(act, read, ticket)),
        verdict: taking.verdict,
        language: Some(language),
        subject: subject(taking, language, &read.subject),
        text,
        folded: read.text.folded.clone(),
        html,
        files: read.attachments.clone(),
        robot,
        // What opens a door somewhere is for agents' eyes only (threat M3), and so is a delivery report.
        internal: read.sign_up || kind::is_report(&read.letter),
        mailbox: taking.mailbox,
        tags: tags(taking, &sender),
        stands_alone: stands_alone(taking),
        message_id: read.rfc_message_id.clone(),
        unattended: Some(Unattended {
            arrival: taking.mail,
            terms: &taking.terms.common,
            old: taking.source == Source::Import,
            silent: silent(taking),
        }),
        sender,
        place,
    })
}

/// The tags of a ticket that the letter opens.
fn tags(taking: &Taking, sender: &Sender) -> Vec<String> {
    let unverified = !sender.certain || taking.author.is_only_named();
    unverified
        .then(|| "unverified_sender".to_owned())
        .into_iter()
        .collect()
}

/// Agents read the subject of its own above the words.
fn head_with_own_subject(
    act: &mut Act,
    read: &Read,
    ticket: &Ticket,
    text: &mut String,
    html: &mut Option<String>,
) -> Result<()> {
    if let Some(subject) = own_subject(act, read, ticket)? {
        *text = format!("{subject}\n\n{text}");
        if let Some(html) = html {
            let head = letters::text_to_html(&subject);
            *html = format!("<p><strong>{head}</strong></p>{html}");
        }
    }
    Ok(())
}

/// Whether such a letter is a request of its own even if its sender said the same minutes ago. Whom answers go to by another
/// line may be somebody else each time, as with a web form of a provider.
fn stands_alone(taking: &Taking) -> bool {
    let read = taking.read;
    let answers_elsewhere = read
        .letter
        .reply_to
        .iter()
        .any(|who| read.from_address.as_deref() != Some(who.address.to_lowercase().as_str()));
    answers_elsewhere
        || read.subject.is_empty()
        || read.sign_up
        || taking.source == Source::Import
        || taking.author.needs_proof(taking.found)
        || taking.is_from_ourselves()
}

/// Why a letter gets no automatic answer, by what it says of itself.
fn silent(taking: &Taking) -> Option<&'static str> {
    let marks = &taking.read.letter.marks;
    if taking.is_from_ourselves() {
        Some("channels-unanswered-ourselves")
    } else if taking.null_sender {
        Some("channels-unanswered-null-sender")
    } else if marks.kind == letters::Robot::List {
        Some("channels-unanswered-list")
    } else if marks.kind != letters::Robot::Person {
        Some("channels-unanswered-robot")
    } else if taking.read.sign_up {
        Some("channels-unanswered-sign-up")
    } else if marks.no_auto_answer {
        Some("channels-unanswered-not-wanted")
    } else {
        None
    }
}

/// A report about a letter: that it was read, did not arrive, or was called spam. None for whatever else it is.
fn reported(act: &mut Act, taking: &Taking, claims: &[Claim]) -> Result<Option<Receipt>> {
    let read = taking.read;
    if read.letter.marks.kind == letters::Robot::Receipt {
        let read = Sentence::new("channels-why-receipt");
        return set_aside(act, taking, Outcome::Ignored, read).map(Some);
    }
    if !kind::is_report(&read.letter) {
        return Ok(None);
    }
    let Some(letter) = report::letter_of(act, taking, claims)? else {
        let lost = read.letter.marks.kind == letters::Robot::Bounce;
        let ignored = lost.then(|| set_aside(act, taking, Outcome::Ignored, ignored(read)));
        // A complaint about nothing of ours is for somebody to read.
        return ignored.transpose();
    };
    let sender = writer(act, read, taking.author, taking.verdict)?;
    report::take(act, taking, sender, &letter).map(Some)
}

/// What it claims: the tokens it bears, and first the letter whose return path it was sent to.
fn claims_of(act: &mut Act, taking: &Taking) -> Result<Vec<Claim>> {
    let mut claims = claims(&act.desk.keys, taking.recipients, &taking.read.letter);
    if let Some(letter) = report::returned_to(act, taking)?
        && let Some(token) = correspondence::read_token(&act.desk.keys, &letter.rfc_message_id)
    {
        claims.insert(0, Claim::Address(token));
    }
    Ok(claims)
}

/// Whether it is a letter of this desk that somebody, or a group, sent back to it.
fn came_back(act: &Act, taking: &Taking) -> bool {
    let letter = &taking.read.letter;
    let from = taking.read.from_address.as_deref().into_iter();
    let named = letter
        .reply_to
        .iter()
        .chain(&letter.carried.original)
        .map(|who| who.address.as_str());
    from.chain(named).any(|address| taking.terms.is_ours(address)) && claims_own_letter(act, taking.read)
}

fn is_known(act: &mut Act, author: &Author) -> Result<bool> {
    match author.mailbox() {
        Some(mailbox) => Ok(people::by_address(act, &mailbox.address)?.is_some()),
        None => Ok(false),
    }
}

fn ignored(read: &Read) -> Sentence {
    Sentence::new("channels-why-robot").with("mark", read.letter.marks.why.to_string())
}

/// Whether the letter bears a Message-ID that this desk signed.
fn claims_own_letter(act: &Act, read: &Read) -> bool {
    let id = read.rfc_message_id.as_deref();
    id.is_some_and(|id| correspondence::read_token(&act.desk.keys, id).is_some())
}

/// The subject of the ticket that a letter opens.
pub(super) fn subject(taking: &Taking, language: crate::languages::Language, subject: &str) -> String {
    if subject.is_empty() {
        language.words().say("channels-no-subject")
    } else if taking.read.sign_up {
        // Subjects are shown to requesters and quoted in letters.
        letters::mask_codes(subject)
    } else {
        subject.to_owned()
    }
}

/// What the letter says; with a word of ours where it says more than is shown, or nothing that can be read.
fn said(taking: &Taking) -> String {
    let read = taking.read;
    let words = read.language.unwrap_or(taking.terms.common.language).words();
    let visible = &read.text.visible;
    if let Some(file) = read.whole {
        return format!(
            "{visible}\n\n{}",
            words.say_one("channels-text-cut", "file", file)
        );
    }
    if visible.is_empty() && read.letter.notes.contains(&letters::Note::Encrypted) {
        return words.say("channels-encrypted");
    }
    visible.clone()
}

/// Ends work on a letter of which no message is made.
pub(super) fn set_aside(
    act: &mut Act,
    taking: &Taking,
    outcome: Outcome,
    reason: Sentence,
) -> Result<Receipt> {
    let nothing = Taken::nothing(outcome);
    intake::settle(act, taking.mail, nothing, &reason, &Sentence::default())?;
    Ok(nothing.receipt(taking.mail))
}
