//! Who wrote a letter, where its From line does not say: a web form in the desk's own name, or a group that puts its own
//! address there because of DMARC. Then Reply-To, or what the group says of the original, is who wrote (RFC 5322, 3.6.2). A
//! From line that is not sound most likely means somebody all the same. Such an address is nobody's proof. Pure, but for
//! asking who works here.

use super::authenticity::Authenticity;
use super::reading::Read;
use super::terms::Terms;
use crate::intake::Verdict;
use crate::people;
use crate::store::{Act, Result};
use letters::{Letter, Mailbox, Sender};

/// Who wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Author {
    /// The one address of the From line.
    From(Mailbox),
    /// Somebody whom another line names, and the address in the From line; that is empty where the From line is not sound.
    Named { who: Mailbox, from: String },
    /// Nobody for certain, shown by this name.
    Nobody { shown: String },
}

/// The author of a letter.
pub(super) fn author(act: &mut Act, read: &Read, terms: &Terms) -> Result<Author> {
    let Some((from, certain)) = of_from(read) else {
        return Ok(Author::Nobody {
            shown: read.from_name.clone(),
        });
    };
    let address = &from.address;
    let shown = || if certain { address.clone() } else { String::new() };
    let mailbox = terms.is_ours(address);
    let group = is_rewritten(&read.letter, &from);
    let of_our_domain = terms.is_of_our_domain(address)
        && people::by_address(act, address)?.is_none_or(|person| !person.role.works_here());
    if !(mailbox || group || of_our_domain) {
        return Ok(of_line(from, certain));
    }
    Ok(match named(&read.letter, &from, terms, group) {
        // Colleagues of one house write to each other with any Reply-To they like.
        Some(who) if mailbox || group || !terms.is_of_our_domain(&who.address) => {
            Author::Named { who, from: shown() }
        }
        // Members of a group are several people: none of them is the group.
        None if group && !mailbox => Author::Nobody { shown: from.name },
        _ => of_line(from, certain),
    })
}

/// Whom the From line names, and whether that is certain.
fn of_from(read: &Read) -> Option<(Mailbox, bool)> {
    if let (Sender::One(_), Some(address)) = (&read.letter.from, &read.from_address) {
        let name = read.from_name.clone();
        return Some((
            Mailbox {
                name,
                address: address.clone(),
            },
            true,
        ));
    }
    let guess = read.letter.from.mailbox()?;
    let from = Mailbox {
        name: plain(&guess.name, 200),
        address: plain(&guess.address, 320),
    };
    Some((from, false))
}

fn of_line(from: Mailbox, certain: bool) -> Author {
    if certain {
        return Author::From(from);
    }
    Author::Named {
        who: from,
        from: String::new(),
    }
}

impl Author {
    /// Who it is, with one address.
    pub fn mailbox(&self) -> Option<&Mailbox> {
        match self {
            Author::From(mailbox) | Author::Named { who: mailbox, .. } => Some(mailbox),
            Author::Nobody { .. } => None,
        }
    }

    /// Whether only a line that anybody may write names them.
    pub fn is_only_named(&self) -> bool {
        matches!(self, Author::Named { .. })
    }

    /// What was found of the From line's domain proves nothing of somebody else; that it disowns the letter stands.
    pub fn weighs(&self, mut found: Authenticity, read: &Read) -> Authenticity {
        let vouched = found.verdict == Verdict::Verified;
        match self {
            Author::Named { from, .. } => {
                found.brought |= vouched;
                if found.verdict != Verdict::Failed {
                    found.verdict = Verdict::Unverified;
                }
                found.on_behalf = from.clone();
            }
            Author::From(_) if vouched => found.lists = read.letter.carried.lists.clone(),
            _ => {}
        }
        found
    }

    /// Whether they are only named, and by a From line that is not sound, or their domain asks everybody to refuse what it does
    /// not vouch for.
    pub fn needs_proof(&self, found: &Authenticity) -> bool {
        match self {
            Author::Named { who, from } => from.is_empty() || found.is_strict(&who.address),
            _ => false,
        }
    }
}

/// Whether a group put its own address into the From line: `Jonas Weber via Helpline <helpline@example.org>`.
fn is_rewritten(letter: &Letter, from: &Mailbox) -> bool {
    let carried = &letter.carried;
    let is = |address: &str| address.eq_ignore_ascii_case(&from.address);
    if carried.lists.iter().any(|list| is(list)) {
        return true;
    }
    let via = [" via ", " über ", " par "]
        .iter()
        .any(|word| from.name.contains(word));
    let original = carried.original.as_ref().map(|original| &original.address);
    // Without a word about the original a list that answers go past: "Jo via Help", sent on to many, with Jo's Reply-To.
    let answers = letter.reply_to.first().map(|reply| &reply.address);
    let by_list = letter.carried.posted && letter.reply_to.len() == 1;
    let elsewhere = original.or(answers.filter(|_| by_list));
    (via && elsewhere.is_some_and(|address| !is(address))) || in_one_local_part(letter, from).is_some()
}

/// The author whose address a group wrote into the local part of its own: `jo=jo.example@groups.io`.
fn in_one_local_part(letter: &Letter, from: &Mailbox) -> Option<Mailbox> {
    let (local, _) = from.address.split_once('@')?;
    let (name, domain) = local.rsplit_once('=')?;
    let sound = !name.is_empty() && domain.contains('.') && !name.contains('=') && !name.contains('+');
    (sound && letter.carried.posted).then(|| Mailbox {
        name: String::new(),
        address: format!("{name}@{domain}").to_lowercase(),
    })
}

/// Whom the letter names beside its From line: what the group says, else the first Reply-To that is neither the group, nor
/// the From line once more, nor an address of the desk.
fn named(letter: &Letter, from: &Mailbox, terms: &Terms, group: bool) -> Option<Mailbox> {
    let is_other = |who: &&Mailbox| {
        let address = who.address.to_lowercase();
        !terms.is_ours(&address)
            && !address.eq_ignore_ascii_case(&from.address)
            && !letter.carried.lists.contains(&address)
            && address.len() <= 320
    };
    let original = letter
        .carried
        .original
        .as_ref()
        .filter(|_| group)
        .filter(is_other);
    let reply = letter.reply_to.iter().find(is_other);
    let inside = in_one_local_part(letter, from);
    let inside = inside.as_ref().filter(|_| group).filter(is_other);
    let found = original.or(inside).or(reply)?;
    // X-Original-Sender bears no name; Reply-To of the same person, or the From line, does.
    let same = reply.filter(|reply| reply.address.eq_ignore_ascii_case(&found.address));
    let name = [Some(found), same]
        .into_iter()
        .flatten()
        .map(|who| who.name.trim())
        .find(|name| !name.is_empty());
    let name = match name {
        Some(name) => name.to_owned(),
        None if group => before_via(&from.name),
        None => String::new(),
    };
    Some(Mailbox {
        name: plain(&name, 200),
        address: plain(&found.address, 320),
    })
}

fn plain(text: &str, most: usize) -> String {
    text.chars().filter(|c| !c.is_control()).take(most).collect()
}

/// `Jonas Weber` of `'Jonas Weber' via Helpline`.
fn before_via(name: &str) -> String {
    let before = name.split(" via ").next().unwrap_or_default();
    before.trim().trim_matches(['\'', '"']).trim().to_owned()
}
