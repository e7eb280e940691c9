//! Policies by category, impact and what the desk knows of the customer: who gets a ticket, how many are counted, what a
//! replay says, and that all of them agree.

use crate::categories;
use crate::closing::editing::carrying_over;
use crate::closing::editing::{self, Fate};
use crate::closing::policy;
use crate::closing::policy::counting;
use crate::closing::policy::{IS_HIGH, is_high};
use crate::closing::simulate::{self, Name, Order};
use crate::closing::{Conditions, Preset, Rules, b2c_standard};
use crate::events::Field;
use crate::ids::{CategoryId, PolicyId, TicketId};
use crate::languages::Language;
use crate::people;
use crate::testing::demo::wait;
use crate::testing::{TestDesk, story};
use crate::tickets::{
    self, Change, Channel, Facts, Impact, MessageKind, NewMessage, Opening, Priority, Status,
};
use database::params;

fn category(desk: &TestDesk, name: &'static str) -> CategoryId {
    desk.act(move |act| categories::add(act, name))
}

fn sorted(desk: &TestDesk, ticket: TicketId, category: Option<CategoryId>, impact: Option<Impact>) {
    let mut change = Change::default();
    change.facts.set(Field::Category, category);
    change.facts.set(Field::Impact, impact);
    desk.act_as(&desk.ines, move |act| tickets::change(act, ticket, change));
}

fn is_known_as(desk: &TestDesk, tags: &'static [&'static str]) {
    let (camille, tags) = (desk.camille.id, tags.iter().map(|tag| (*tag).to_owned()));
    let tags: Vec<String> = tags.collect();
    desk.act(move |act| people::set_tags(act, camille, &tags));
}

/// Adds a policy for these tickets in front of the others, switched on.
fn for_these(desk: &TestDesk, name: &'static str, conditions: Conditions) -> PolicyId {
    desk.act(move |act| {
        let id = editing::add_preset(act, Preset::OneOff, name)?;
        let rules = Rules {
            conditions,
            ..policy::find(act, id)?.latest.rules
        };
        editing::edit(act, id, name, &rules, "its tickets", Fate::Keep)?;
        editing::switch(act, id, true, Fate::StartToday, None)?;
        Ok(id)
    })
}

fn policy_of(desk: &TestDesk, ticket: TicketId) -> String {
    let ticket = desk.ticket(ticket);
    let found = desk.read(move |tx| crate::closing::matching(tx, &ticket));
    found.map(|policy| policy.name).unwrap_or_default()
}

#[test]
fn a_policy_is_for_a_category_an_impact_and_a_kind_of_customer() {
    story("policy by new facts", |desk| {
        let billing = category(desk, "Facturation");
        let high = Conditions::default()
            .with(Field::Category, [billing])
            .with(Field::Impact, [Impact::High]);
        for_these(desk, "Billing with impact", high.clone());
        let vip = Conditions::default().with(Field::CustomerTags, ["vip"]);
        let [plain, low, both] = ["Une", "Deux", "Trois"].map(|subject| desk.asks(subject, "Bonjour"));
        sorted(desk, low, Some(billing), Some(Impact::Low));
        sorted(desk, both, Some(billing), Some(Impact::High));
        let names = |desk: &TestDesk| [plain, low, both].map(|ticket| policy_of(desk, ticket));
        assert_eq!(
            names(desk),
            ["B2C standard", "B2C standard", "Billing with impact"]
        );
        let second = for_these(desk, "VIP", vip.clone());
        desk.act(move |act| editing::move_by_one(act, second, false));
        assert_eq!(policy_of(desk, plain), "B2C standard", "nobody knows her yet");
        is_known_as(desk, &["vip", "wholesale"]);
        assert_eq!(names(desk), ["VIP", "VIP", "Billing with impact"]);

        // What is counted, what matches and what is said to overlap are the same.
        for conditions in [&high, &vip, &Conditions::default()] {
            let asked = conditions.clone();
            let counted = desk.read(move |tx| counting::count(tx, &asked, &[]));
            let mut matching = vec![plain, low, both];
            matching.retain(|id| {
                let (ticket, asked) = (desk.ticket(*id), conditions.clone());
                desk.read(move |tx| Ok(asked.hold_for(&Facts::load(tx, &ticket, [&asked])?)))
            });
            assert_eq!(
                counted,
                i64::try_from(matching.len()).expect("few"),
                "{conditions:?}"
            );
        }
        let overlaps = desk.read(|tx| {
            let all = policy::all(tx)?;
            let place = all.iter().position(|policy| policy.latest.name == "VIP");
            counting::overlaps(tx, &all, place.expect("a policy"))
        });
        assert_eq!(overlaps, [("Billing with impact".to_owned(), 1)]);
        let narrower = vip.clone().with(Field::Impact, [Impact::High]);
        assert!(vip.cover(&narrower) && !narrower.cover(&vip) && !high.cover(&vip));

        // A ticket whose facts change while it waits keeps its policy; the next waiting asks anew.
        desk.replies_and_waits(both, "Laquelle ?");
        sorted(desk, both, None, None);
        let held = || desk.timeline(both).expect("a policy").policy_name;
        assert_eq!(held(), "Billing with impact");
        desk.answers(both, "Celle-ci.");
        desk.replies_and_waits(both, "Merci.");
        assert_eq!(held(), "VIP");
    });
}

#[test]
fn a_replay_takes_category_and_impact_as_they_were_and_the_customer_as_they_are() {
    story("replay by new facts", |desk| {
        let repair = category(desk, "Réparation");
        let ticket = desk.asks("Lampe", "Elle clignote.");
        sorted(desk, ticket, Some(repair), Some(Impact::High));
        desk.replies_and_waits(ticket, "Depuis quand ?");
        desk.hours(24 * 20);
        // Only now somebody thinks otherwise: the waiting began as a repair of high impact.
        sorted(desk, ticket, None, Some(Impact::Low));
        let held = |conditions: Conditions| {
            let rules = Rules {
                conditions,
                ..b2c_standard()
            };
            let order = Order {
                policy: desk.read(policy::all)[0].latest.policy_id,
                sides: vec![(Name::Typed, rules)],
                days: 90,
            };
            let person = desk.ines.id;
            let id = wait(simulate::run_now(&desk.desk, person, order)).expect("it runs");
            let kept = desk.read(move |tx| simulate::find(tx, person, id));
            kept.figures.expect("figures").sides[0].waiting
        };
        let of = |categories: Vec<CategoryId>, impacts: Vec<Impact>, customer: &str| {
            Conditions::default()
                .with(Field::Category, categories)
                .with(Field::Impact, impacts)
                .with(Field::CustomerTags, customer.split_whitespace())
        };
        assert_eq!(held(of(vec![repair], vec![Impact::High], "")), 1);
        assert_eq!(held(of(vec![], vec![Impact::Low], "")), 0);
        assert_eq!(held(of(vec![], vec![], "vip")), 0);
        is_known_as(desk, &["vip"]);
        assert_eq!(held(of(vec![repair], vec![], "vip other")), 1);
        assert_eq!(desk.ticket(ticket).status, Status::Pending);
    });
}

#[test]
fn what_was_stored_before_still_reads_and_categories_go_out_by_name() {
    story("stored conditions", |desk| {
        let old: Conditions =
            serde_json::from_str(r#"{"priorities":["high"],"tags":["vip"]}"#).expect("an old one");
        let asked: Vec<Field> = old.iter().map(|(fact, _)| fact.field).collect();
        assert_eq!(asked, [Field::Priority, Field::Tags]);
        let kept = serde_json::to_string(&old).expect("text");
        assert!(!kept.contains("impacts"), "what asks nothing is not kept: {kept}");
        let billing = category(desk, "Facturation & paiements");
        let conditions = Conditions::default()
            .with(Field::Category, [billing])
            .with(Field::Impact, [Impact::Medium])
            .with(Field::CustomerTags, ["wholesale"]);
        for_these(desk, "Billing", conditions.clone());
        let text = desk.read(carrying_over::write);
        assert!(text.contains("Facturation & paiements"), "{text}");
        let renamed = text
            .replace("\"Billing\"", "\"Copy\"")
            .replace("Facturation & paiements", "facturation & Paiements");
        let incoming = desk
            .read(move |tx| carrying_over::read(tx, &renamed))
            .expect("readable");
        assert_eq!(incoming[0].rules.conditions, conditions);
        let unknown = text.replace("Facturation & paiements", "Retours");
        let refused = desk.read(move |tx| carrying_over::read(tx, &unknown));
        assert_eq!(refused.unwrap_err(), "Billing: categories: \"Retours\"");
    });
}

#[test]
fn high_impact_is_the_same_in_the_database_as_in_the_rules() {
    story("high impact", |desk| {
        for priority in Priority::ALL {
            for impact in Impact::ALL.iter().copied().map(Some).chain([None]) {
                let mut opening = Opening::new(desk.camille.id, "Lampe", Channel::Email, Language::French);
                opening.facts.set(Field::Priority, Some(priority));
                opening.facts.set(Field::Impact, impact);
                let first = NewMessage::text(
                    MessageKind::Reply,
                    desk.camille.id,
                    false,
                    Channel::Email,
                    "Bonjour",
                );
                let (id, _) = desk.act(move |act| tickets::open(act, opening, first));
                let sql = format!("SELECT {IS_HIGH} FROM ticket t WHERE t.id = $1");
                let (counted,): (bool,) = desk.read(move |tx| Ok(tx.one(&sql, params![id])?));
                let ticket = desk.ticket(id);
                assert_eq!((ticket.priority, ticket.impact), (*priority, impact));
                assert_eq!(is_high(&Facts::of(&ticket)), counted, "{priority} {impact:?}");
            }
        }
    });
}
