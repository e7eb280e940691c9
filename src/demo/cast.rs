//! The people of the demo: the shop's teams and agents, and its customers in three languages.

use super::dealing::{Dealer, pick};
use super::scripts::{CATEGORIES, Desk as Team};
use crate::categories;
use crate::ids::{CategoryId, MailboxId, PersonId, TeamId};
use crate::languages::Language;
use crate::mailboxes;
use crate::people::{self, NewAgent, Role, fold, sign_in};
use crate::settings;
use crate::store::{Act, Error, Result};

/// The password of everyone who works at the demo desk.
pub const PASSWORD: &str = "lumen-demo";
/// The address customers write to.
const MAIL_ADDRESS: &str = "help@maison-lumen.example";
const DESK_NAME: &str = "Maison Lumen";
const CUSTOMERS: usize = 150;

/// Someone who works here: name, part of the address before the @, role, language, teams.
type Hired = (&'static str, &'static str, Role, Language, &'static [Team]);

const HIRED: [Hired; 8] = [
    (
        "Sophie Laurent",
        "sophie",
        Role::Admin,
        Language::French,
        &[Team::Orders, Team::Advice],
    ),
    (
        "Ines Keller",
        "ines",
        Role::Agent,
        Language::English,
        &[Team::Orders, Team::Technical],
    ),
    (
        "Lena Vogt",
        "lena",
        Role::Agent,
        Language::German,
        &[Team::Technical, Team::Billing],
    ),
    (
        "Marc Dubois",
        "marc",
        Role::Agent,
        Language::French,
        &[Team::Orders],
    ),
    (
        "Amina Cherif",
        "amina",
        Role::Agent,
        Language::French,
        &[Team::Billing],
    ),
    (
        "Jonas Weber",
        "jonas",
        Role::Agent,
        Language::German,
        &[Team::Orders, Team::Advice],
    ),
    (
        "Tom Ashby",
        "tom",
        Role::Agent,
        Language::English,
        &[Team::Technical, Team::Billing],
    ),
    ("Paul Girard", "paul", Role::Light, Language::French, &[]),
];

/// Who is shown at the start: an administrator and two agents, by their place among those hired.
pub const SHOWN: [usize; 3] = [0, 1, 2];

const FIRST: [&[&str]; 3] = [
    &[
        "Camille", "Luc", "Élodie", "Hugo", "Chloé", "Mathieu", "Nathalie", "Karim", "Juliette", "Antoine",
        "Fatou", "Gérard", "Manon", "Thierry", "Léa", "Benoît",
    ],
    &[
        "Jonas",
        "Elke",
        "Katharina",
        "Uwe",
        "Sabine",
        "Felix",
        "Anneliese",
        "Mehmet",
        "Jürgen",
        "Greta",
        "Matthias",
        "Heike",
    ],
    &[
        "Aoife", "Thomas", "Priya", "Oliver", "Hannah", "George", "Siobhán", "Daniel", "Ruth", "Callum",
    ],
];
const LAST: [&[&str]; 3] = [
    &[
        "Moreau",
        "Fontaine",
        "Lefèvre",
        "Nguyen",
        "Garnier",
        "Benali",
        "Rousseau",
        "Chevalier",
        "Da Silva",
        "Perrin",
        "Marchand",
        "Diallo",
        "Colin",
    ],
    &[
        "Brandt",
        "Sommer",
        "Müller",
        "Schäfer",
        "Yılmaz",
        "Krüger",
        "Hofmann",
        "Voß",
        "Lindner",
        "Baumgärtner",
    ],
    &[
        "Byrne",
        "Ashworth",
        "Patel",
        "Whitfield",
        "O'Neill",
        "Hughes",
        "Fraser",
        "Okafor",
    ],
];
const PROVIDERS: [&[&str]; 3] = [
    &["posteo.example", "courriel.example", "laboite.example"],
    &["post.example", "freipost.example", "mailbox.example"],
    &["mail.example", "inbox.example"],
];

/// Someone who works here.
#[derive(Clone)]
pub struct Agent {
    pub id: PersonId,
    pub name: &'static str,
    pub language: Language,
    pub teams: &'static [Team],
}

/// Someone who asks.
#[derive(Clone)]
pub struct Customer {
    pub id: PersonId,
    pub name: String,
    pub language: Language,
}

/// Everyone.
#[derive(Clone)]
pub struct Cast {
    /// Those who answer customers.
    pub agents: Vec<Agent>,
    pub customers: Vec<Customer>,
    pub teams: Vec<(Team, TeamId)>,
    pub mailbox: MailboxId,
    pub categories: Vec<(&'static str, CategoryId)>,
}

/// The address of someone who works here.
pub fn address(hired: usize) -> String {
    format!("{}@maison-lumen.example", HIRED[hired].1)
}

/// The name and role, as the start shows them.
pub fn introduced(hired: usize) -> (&'static str, Role) {
    (HIRED[hired].0, HIRED[hired].2)
}

/// Brings everyone in. `language`: what the administrator and the first agent read.
pub fn hire(act: &mut Act, dealer: &mut Dealer, password: &str, language: Language) -> Result<Cast> {
    settings::set_desk_name(act, DESK_NAME)?;
    let mailbox = mailboxes::add(act, MAIL_ADDRESS, DESK_NAME)?.id;
    let words = language.words();
    let mut teams = vec![];
    for team in Team::ALL {
        teams.push((team, people::add_team(act, &team.name(&words))?.id));
    }
    let mut categories = vec![];
    for key in CATEGORIES {
        categories.push((key, categories::add(act, &words.say(key))?));
    }
    let mut agents = vec![];
    for (index, (name, _, role, own, member_of)) in HIRED.into_iter().enumerate() {
        let reads = if index < 2 { language } else { own };
        let new = NewAgent {
            name: name.to_owned(),
            address: address(index),
            role,
            language: Some(reads),
            password: Some(password.to_owned()),
        };
        let id = people::add_agent(act, new)?.id;
        for (team, team_id) in &teams {
            if member_of.contains(team) {
                people::add_member(act, *team_id, id)?;
            }
        }
        if role != Role::Light {
            agents.push(Agent {
                id,
                name,
                language: own,
                teams: member_of,
            });
        }
    }
    Ok(Cast {
        agents,
        customers: customers(act, dealer)?,
        teams,
        mailbox,
        categories,
    })
}

/// The password's hash, made once for all: hashing is slow on purpose.
pub fn hash() -> Result<String> {
    sign_in::hash_password(PASSWORD).map_err(|error| Error::Broken(error.to_string()))
}

fn customers(act: &mut Act, dealer: &mut Dealer) -> Result<Vec<Customer>> {
    let mut customers: Vec<Customer> = vec![];
    while customers.len() < CUSTOMERS {
        let place = [0, 0, 0, 0, 0, 1, 1, 1, 2, 2][dealer.below(10)];
        let name = format!("{} {}", pick(dealer, FIRST[place]), pick(dealer, LAST[place]));
        if customers.iter().any(|known| known.name == name) {
            continue;
        }
        let local: String = fold(&name)
            .chars()
            .map(|c| if c == ' ' { '.' } else { c })
            .filter(|c| c.is_ascii_alphanumeric() || *c == '.')
            .collect();
        let address = format!("{local}@{}", pick(dealer, PROVIDERS[place]));
        let language = [Language::French, Language::German, Language::English][place];
        let id = people::find_or_add_customer(act, &name, &address, Some(language))?.id;
        // Some are more than customers.
        let known_as = match customers.len() {
            place if place % 9 == 4 => Some("vip"),
            place if place % 13 == 6 => Some("wholesale"),
            _ => None,
        };
        if let Some(tag) = known_as {
            people::set_tags(act, id, &[tag.to_owned()])?;
        }
        customers.push(Customer { id, name, language });
    }
    Ok(customers)
}
