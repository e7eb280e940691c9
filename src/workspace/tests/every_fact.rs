//! The registry keeps its word: every fact is set, recorded, said, asked for and found wherever its row says so.

use crate::brands;
use crate::categories;
use crate::closing::policy::counting;
use crate::events::{self, Event, Field, TicketEvent};
use crate::ids::TicketId;
use crate::languages::Language;
use crate::people;
use crate::testing::{ApiDesk, Browser, TestDesk, story};
use crate::tickets::facts::{FACTS, Fact, Facts, Kind, Of, by_api};
use crate::tickets::pages::facts::word;
use crate::tickets::{self, Conditions};
use jiff::Timestamp;
use serde_json::{Value, json};

#[test]
fn every_fact_has_its_words_in_each_language() {
    for language in Language::ALL {
        let words = language.words();
        let mut keys = vec![];
        for fact in FACTS {
            let name = fact.field.as_str().replace('_', "-");
            keys.extend((!fact.label.is_empty()).then(|| fact.label.to_owned()));
            keys.extend(
                fact.codes()
                    .iter()
                    .map(|code| format!("fact-{name}-{}", code.replace('_', "-"))),
            );
            // What can be set is told as "name → value"; what conditions ask for is a field of the change log.
            let is_told = fact.set.page || fact.set.api;
            keys.extend(is_told.then(|| format!("workspace-field-{name}")));
            keys.extend(
                fact.condition
                    .map(|condition| format!("change-{}", condition.replace('_', "-"))),
            );
            assert!(
                !(fact.set.page || fact.condition.is_some()) || !fact.label.is_empty(),
                "{name}"
            );
        }
        for key in keys {
            assert!(words.find(&key).is_some(), "{language}: {key}");
        }
    }
}

/// Two values that a ticket of [`TestDesk::asks`] does not have.
fn values(desk: &TestDesk, fact: &Fact) -> [String; 2] {
    let number = i64::try_from(fact.field as usize).expect("few");
    match fact.kind {
        Kind::Code(codes) => [codes[0], codes[codes.len() - 1]].map(str::to_owned),
        Kind::Text => ["Abatjour", "Lampion"].map(|word| format!("{word}{number}")),
        Kind::Time => ["2027-03-01T09:00:00Z", "2027-05-01T09:00:00Z"].map(str::to_owned),
        Kind::Tags => ["repair", "vip"].map(str::to_owned),
        Kind::Id(Of::Agent) => [desk.ada().id, desk.ines.id].map(|id| id.to_string()),
        Kind::Id(Of::Person) => ["nina", "omar"].map(|name| {
            let address = format!("{name}@posteo.example");
            desk.act(move |act| people::find_or_add_customer(act, name, &address, None))
                .id
                .to_string()
        }),
        Kind::Id(Of::Team) => {
            ["Lampes", "Factures"].map(|name| desk.act(move |act| people::add_team(act, name)).id.to_string())
        }
        Kind::Id(Of::Category) => {
            ["Envoi", "Retour"].map(|name| desk.act(move |act| categories::add(act, name)).to_string())
        }
        Kind::Id(Of::Brand) => ["Atelier Nord", "Atelier Sud"]
            .map(|name| desk.act(move |act| brands::add(act, name)).to_string()),
        Kind::Id(Of::Mailbox) => panic!("no mailbox is set"),
    }
}

/// The changes of a fact as they were recorded, from and to.
fn recorded(desk: &TestDesk, ticket: TicketId, field: Field) -> Vec<(Option<String>, Option<String>)> {
    let events = desk.read(move |tx| events::of_ticket(tx, ticket));
    let changes = events.iter().filter_map(|recorded| match recorded.event() {
        Some(Event::Ticket(TicketEvent::Changed {
            field: changed,
            from,
            to,
        })) if changed == field => Some((from, to)),
        _ => None,
    });
    changes.collect()
}

fn is(desk: &TestDesk, ticket: TicketId, fact: &Fact, value: Option<&str>, how: &str) {
    let now = (fact.read)(&desk.ticket(ticket));
    assert_eq!(now.as_deref(), value, "{} {how}", fact.field);
}

/// Sets a fact everywhere its row says; the ticket has the second value then.
fn set_everywhere(desk: &TestDesk, ticket: TicketId, fact: &'static Fact, [one, other]: [&str; 2]) {
    let (name, id) = (fact.field.as_str(), ticket.to_string());
    let (mut ines, api) = (Browser::of(desk, &desk.ines), ApiDesk::new(desk, &desk.ines));
    let first = (fact.read)(&desk.ticket(ticket));
    let mut told = vec![];
    let mut before = first.clone();
    let mut expect = |value: Option<&str>, how: &str| {
        let value = value.map(str::to_owned);
        if before != value {
            told.push((before.clone(), value.clone()));
        }
        before = value;
        is(desk, ticket, fact, before.as_deref(), how);
    };
    let was = first.clone().unwrap_or_default();
    ines.post(
        &format!("/tickets/{ticket}"),
        &[(name, one), (&format!("was-{name}"), &was)],
    );
    expect(
        if fact.set.page {
            Some(one)
        } else {
            first.as_deref()
        },
        "on the page",
    );
    let before_bulk = (fact.read)(&desk.ticket(ticket));
    ines.post("/tickets/bulk", &[("ticket", &id), (name, other)]);
    expect(
        if fact.set.bulk {
            Some(other)
        } else {
            before_bulk.as_deref()
        },
        "in bulk",
    );
    for value in [one, other] {
        let sent = match fact.kind {
            Kind::Id(_) => json!(value.parse::<i64>().expect("an id")),
            _ => json!(value),
        };
        let changed = api.put(
            &format!("tickets/{ticket}"),
            json!({"ticket": {fact.api: sent.clone()}}),
        );
        expect(Some(value), "by the API");
        assert_eq!(changed.body["ticket"][fact.api], sent, "{}", changed.body);
    }
    assert_eq!(recorded(desk, ticket, fact.field), told, "{name}");
    let audits = api.get(&format!("tickets/{ticket}/audits")).body;
    let is_change = |event: &Value| event["type"] == "Change" && event["field_name"] == fact.api;
    let audits = audits["audits"].as_array().expect("audits").clone();
    let changes = audits
        .iter()
        .flat_map(|audit| audit["events"].as_array().expect("events").clone());
    assert_eq!(changes.filter(is_change).count(), told.len(), "{name}");
}

/// The page of the ticket says the last change in each language.
fn is_said(desk: &TestDesk, ticket: TicketId, fact: &'static Fact, value: &str) {
    let mut ines = Browser::of(desk, &desk.ines);
    for language in Language::ALL {
        ines.post("/settings/language", &[("language", language.as_str())]);
        let words = language.words();
        let name = words.say(&format!("workspace-field-{}", fact.field).replace('_', "-"));
        let owned = value.to_owned();
        let said = desk.read(move |tx| word(tx, &language.words(), fact, &owned));
        let said = format!("{name} → {}", said.unwrap_or_else(|| value.to_owned()));
        assert!(
            ines.get(&format!("/tickets/{ticket}")).body.contains(&said),
            "{language}: {said}"
        );
    }
}

/// A condition finds this ticket alone, in the rules and in the database, and is stored and read again.
fn is_asked_for(desk: &TestDesk, ticket: TicketId, fact: &'static Fact, value: &str) {
    let conditions = Conditions::default().with(fact.field, [value]);
    let stored = serde_json::to_string(&conditions).expect("text");
    assert_eq!(
        serde_json::from_str::<Conditions>(&stored).expect("conditions"),
        conditions,
        "{stored}"
    );
    let (asked, found) = (conditions.clone(), desk.ticket(ticket));
    let facts = desk.read(move |tx| Facts::load(tx, &found, [&asked]));
    assert!(conditions.hold_for(&facts), "{stored}");
    assert!(!conditions.hold_for(&Facts::default()), "{stored}");
    assert_eq!(
        desk.read(move |tx| counting::count(tx, &conditions, &[])),
        1,
        "{stored}"
    );
}

fn is_found(desk: &TestDesk, fact: &Fact, value: &str) {
    let api = ApiDesk::new(desk, &desk.ines);
    api.index();
    let value = match fact.kind {
        Kind::Time => value
            .parse::<Timestamp>()
            .expect("a time")
            .strftime("%Y-%m-%d")
            .to_string(),
        _ => value.to_owned(),
    };
    for name in fact.search {
        let found = api
            .get(&format!("search?query=type:ticket%20{name}:{value}"))
            .body;
        assert_eq!(found["count"], 1, "{name}:{value} {found}");
    }
}

#[test]
fn every_fact_goes_every_way_that_its_row_says() {
    story("every fact", |desk| {
        desk.asks("Autre", "Bonjour");
        for fact in by_api() {
            let ticket = desk.asks("Lampe", "Bonjour");
            let [one, other] = values(desk, fact);
            set_everywhere(desk, ticket, fact, [&one, &other]);
            is_said(desk, ticket, fact, &other);
            if fact.condition.is_some() {
                is_asked_for(desk, ticket, fact, &other);
            }
            is_found(desk, fact, &other);
            let api = ApiDesk::new(desk, &desk.ines);
            api.put(&format!("tickets/{ticket}"), json!({"ticket": {fact.api: null}}));
            let kept = Some(other.as_str()).filter(|_| fact.needed);
            is(desk, ticket, fact, kept, "set to null");
            desk.act(move |act| tickets::delete(act, ticket));
        }
    });
}

#[test]
fn facts_that_nobody_sets_are_asked_for_and_a_follow_up_takes_over_what_it_inherits() {
    story("facts beside", |desk| {
        let api = ApiDesk::new(desk, &desk.ines);
        let asked = api.post(
            "tickets",
            json!({"ticket": {"subject": "Kaputt", "comment": {"body": "Guten Tag, die Lampe ist kaputt."}, "tags": ["vip"]}}),
        );
        let ticket: TicketId = asked.body["ticket"]["id"].as_i64().expect("an id").into();
        let requester = desk.ticket(ticket).requester_id;
        desk.act(move |act| people::set_tags(act, requester, &["wholesale".to_owned()]));
        desk.asks("Lampe", "Bonjour, la lampe clignote.");
        for (field, value) in [
            (Field::Channel, "api"),
            (Field::Language, "de"),
            (Field::Tags, "vip"),
            (Field::CustomerTags, "wholesale"),
        ] {
            is_asked_for(desk, ticket, Fact::of(field), value);
            is_found(desk, Fact::of(field), value);
        }
        let inherited: Vec<&Fact> = FACTS.iter().filter(|fact| fact.inherited).collect();
        let asked = desk.asks("Lampe", "Bonjour");
        let mut change = tickets::Change::default();
        for fact in by_api().filter(|fact| fact.field != Field::Requester) {
            let [one, _] = values(desk, fact);
            change.facts.set(fact.field, Some(one));
        }
        desk.act_as(&desk.ines, move |act| tickets::change(act, asked, change));
        desk.sets(asked, tickets::Status::Closed);
        let follow_up = desk.ticket(desk.answers(asked, "Encore moi."));
        for fact in inherited {
            assert_eq!(
                (fact.read)(&follow_up),
                (fact.read)(&desk.ticket(asked)),
                "{}",
                fact.field
            );
        }
        assert_eq!(follow_up.assignee_id, None);
    });
}
