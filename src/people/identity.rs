//! By what a channel knows a person: an e-mail address, a phone number, a handle. One identity belongs to one person; a
//! person may have several of a kind, of which one is the main one.

use crate::ids::PersonId;
use crate::store::{Act, Error, Result};
use database::{Tx, params, record, text_enum};

text_enum! {
    /// What kind of identity it is.
    pub enum IdentityKind {
        Email => "email",
        /// In international form: `+33612345678`.
        Phone => "phone",
        /// A name in some network: `network:name`.
        Handle => "handle",
    }
}

/// An identity in the form in which it is stored and looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    pub kind: IdentityKind,
    pub value: String,
}

impl Identity {
    /// An e-mail address. Letter case does not matter, nor in which form a domain beyond ASCII is written.
    pub fn email(address: &str) -> Identity {
        Identity {
            kind: IdentityKind::Email,
            value: letters::canonical(address),
        }
    }

    /// A phone number in international form, however it is grouped: `+33 6 12 34 56 78`, `0033612345678`.
    pub fn phone(number: &str) -> Identity {
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        let digits = digits.strip_prefix("00").unwrap_or(&digits);
        Identity {
            kind: IdentityKind::Phone,
            value: format!("+{digits}"),
        }
    }

    /// A name in a network. Letter case does not matter.
    pub fn handle(network: &str, name: &str) -> Identity {
        let name = name.trim().trim_start_matches('@').to_lowercase();
        Identity {
            kind: IdentityKind::Handle,
            value: format!("{network}:{name}"),
        }
    }
}

record! {
    /// An identity of a person as it is stored.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct KnownIdentity {
        pub kind: IdentityKind,
        pub value: String,
        /// It is known to be the person's own.
        pub verified: bool,
        /// The first of its kind: where this person is written to.
        pub main: bool,
    }
}

/// The identities of a person, the main ones first.
pub fn identities(tx: &mut Tx, person: PersonId) -> Result<Vec<KnownIdentity>> {
    let sql = "SELECT kind, value, verified, main FROM address WHERE person_id = $1
         ORDER BY CASE WHEN main THEN 0 ELSE 1 END, kind, value LIMIT 100";
    Ok(tx.all(sql, params![person])?)
}

/// Gives a person one more identity. It is the main one of its kind if it is the first.
///
/// # Errors
/// Invalid when somebody else has it.
pub fn add_identity(act: &mut Act, person: PersonId, identity: &Identity, verified: bool) -> Result<()> {
    super::hold(act, person)?;
    let now = act.now;
    let set = act.run(
        "INSERT INTO address (person_id, kind, value, main, verified, created_at)
         VALUES ($1, $2, $3, NOT EXISTS (SELECT 1 FROM address WHERE person_id = $1 AND kind = $2 AND main), $4, $5)
         ON CONFLICT (kind, value) DO UPDATE SET verified = excluded.verified
             WHERE address.person_id = excluded.person_id",
        params![person, identity.kind, identity.value.as_str(), verified, now],
    )?;
    match set {
        0 => Err(Error::invalid("identity", "error-taken")),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people;
    use crate::testing::story;

    #[test]
    fn one_number_is_one_identity_however_it_is_written() {
        for number in ["+33 6 12 34 56 78", "0033 612-345-678", "33612345678"] {
            assert_eq!(Identity::phone(number).value, "+33612345678", "{number}");
        }
        assert_eq!(
            Identity::handle("chat", " @Ana "),
            Identity::handle("chat", "ana")
        );
        assert_ne!(Identity::handle("chat", "ana"), Identity::handle("other", "ana"));
    }

    #[test]
    fn a_person_has_several_identities_and_nobody_else_has_the_same() {
        story("identities", |desk| {
            let (ines, camille) = (desk.ines.id, desk.camille.id);
            let phone = Identity::phone("+33 6 12 34 56 78");
            let (first, second) = (phone.clone(), Identity::phone("+33 7 00 00 00 00"));
            desk.act(move |act| {
                add_identity(act, camille, &first, true)?;
                add_identity(act, camille, &second, false)
            });
            let taken = phone.clone();
            let refused = desk.desk.act_now(crate::store::Actor::Desk, move |act| {
                add_identity(act, ines, &taken, true)
            });
            assert!(matches!(refused, Err(Error::Invalid(_))));
            let known = desk.read(move |tx| identities(tx, camille));
            let shown: Vec<(&str, bool, bool)> = known
                .iter()
                .map(|known| (known.value.as_str(), known.main, known.verified))
                .collect();
            assert_eq!(
                shown,
                [
                    ("camille@posteo.example", true, false),
                    ("+33612345678", true, true),
                    ("+33700000000", false, false),
                ]
            );
            let found = desk.read(move |tx| people::by_identity(tx, &phone));
            assert_eq!(found.map(|person| person.id), Some(camille));
        });
    }
}
