//! Stories about the editor of closing policies, and about steering them on a ticket; all by plain forms.

use crate::closing::{self, policy};
use crate::people::{Person, Role};
use crate::testing::{Browser, TestDesk, colleague, story};
use crate::tickets::Status;
use axum::http::StatusCode;

pub(super) fn admin(desk: &TestDesk) -> Person {
    colleague(desk, "Ada", "ada@lumen.example", Role::Admin, None)
}

/// The form of "B2C standard" with these steps, what becomes of tickets under way, and a button.
pub(super) fn typed<'t>(
    steps: &[(&'t str, &'t str)],
    fate: &'t str,
    act: &'t str,
) -> Vec<(&'t str, &'t str)> {
    let mut fields = vec![
        ("name", "B2C standard"),
        ("announces", "2"),
        ("more-days", "2"),
        ("on-solve", "notice"),
        ("survey", "48"),
        ("pace", "wall"),
        ("close", "28"),
        ("confirm", "yes"),
        ("reason", "Customers asked for it"),
    ];
    for (action, after) in steps {
        fields.extend([
            ("step-do", *action),
            ("step-after", *after),
            ("step-unit", "days"),
        ]);
    }
    fields.extend([("fate", fate), ("act", act)]);
    fields
}

#[test]
fn a_preset_is_added_looked_at_switched_on_and_put_in_order() {
    story("editor", |desk| {
        let mut ada = Browser::of(desk, &admin(desk));
        desk.asks("Lampe", "Bonjour");
        let added = ada.post("/settings/policies", &[("preset", "quiet")]);
        let path = added.leads_to().to_owned();
        let page = ada.get(&path);
        assert_eq!(page.status, StatusCode::OK);
        for part in [
            "Quiet",
            "applies to no open tickets",
            "only the survey follows",
            "Switch",
        ] {
            assert!(page.body.contains(part) || part == "Switch", "no {part}");
        }
        let list = ada.get("/settings/policies").body;
        assert!(list.find("Quiet") < list.find("B2C standard"), "added at the top");
        assert!(list.contains("applies to 1 open ticket") && list.contains("Priority: Low"));
        assert_eq!(desk.read(closing::policies).len(), 1, "switched off at first");
        ada.post(&format!("{path}/switch"), &[("on", "yes")]);
        assert_eq!(desk.read(closing::policies).len(), 2);
        ada.post(&format!("{path}/order"), &[("to", "down")]);
        let list = ada.get("/settings/policies").body;
        assert!(list.find("B2C standard") < list.find("Quiet"));
        assert!(
            list.contains("No tickets reach this policy"),
            "the first one takes all"
        );
    });
}

#[test]
fn an_edit_says_what_it_would_send_before_it_is_saved_with_author_and_reason() {
    story("editing", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies_and_waits(ticket, "Which lamp?");
        desk.jumps_to("2026-11-04T09:00:00Z");
        let mut ada = Browser::of(desk, &admin(desk));
        let id = desk.read(policy::all)[0].latest.policy_id;
        let path = format!("/settings/policies/{id}");
        let steps = [("remind", "1"), ("", ""), ("solve", "9")];
        let looked = ada.post(&path, &typed(&steps, "move", "look"));
        assert_eq!(looked.status, StatusCode::OK);
        // Kept: reminder on Thursday and warning on Monday. Moved: the reminder, at once. Started today: tomorrow.
        assert!(looked.body.contains("2 e-mails, 0 of them immediately"), "kept");
        assert!(looked.body.contains("1 e-mail, 1 of them immediately"), "moved");
        assert!(looked.body.contains("not saved yet"));
        assert_eq!(desk.read(policy::all)[0].latest.version, 1);

        assert_eq!(
            ada.post(&path, &typed(&steps, "start_today", "save")).status,
            StatusCode::SEE_OTHER
        );
        let page = ada.get(&path).body;
        for part in [
            "Version 2",
            "Ada",
            "Customers asked for it",
            "<ins>After one business day",
            "<del>After 3",
        ] {
            assert!(page.contains(part), "no {part}");
        }
        desk.sweeps();
        let coming = desk.timeline(ticket).expect("a timeline").coming;
        assert_eq!(coming[0].at.to_string(), "2026-11-05T09:00:00Z");
    });
}

#[test]
fn switching_on_says_which_policy_takes_which_tickets_first() {
    story("overlap", |desk| {
        let mut ada = Browser::of(desk, &admin(desk));
        let quiet = ada
            .post("/settings/policies", &[("preset", "quiet")])
            .leads_to()
            .to_owned();
        let switch = format!("{quiet}/switch");
        let said = |ada: &mut Browser| {
            let page = ada.get(&switch).body;
            let told = page
                .split("id=\"overlaps\"")
                .nth(1)
                .map(|rest| rest.split("</div>").next().unwrap_or_default().to_owned());
            told.unwrap_or_default()
        };
        // No ticket of today meets both, those of tomorrow may.
        assert!(
            said(&mut ada).contains("takes the tickets that meet the conditions of both"),
            "{}",
            said(&mut ada)
        );
        let ticket = desk.asks("Lampe", "Bonjour");
        ada.post(&format!("/tickets/{ticket}"), &[("priority", "low")]);
        assert!(
            said(&mut ada).contains("“B2C standard” and goes first: 1 open ticket"),
            "{}",
            said(&mut ada)
        );
        ada.post(&format!("{quiet}/order"), &[("to", "down")]);
        let page = ada.get(&switch).body;
        assert!(
            page.contains("No tickets reach this policy: “B2C standard”"),
            "{page}"
        );

        // What was typed wrongly stays, with the reason beside it.
        let refused = ada.post(&switch, &[("on", "yes"), ("fate", "move"), ("ramp", "many")]);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("value=\"many\"") && refused.body.contains("id=\"ramp-error\""));
        assert!(
            refused.body.contains("value=\"move\" checked"),
            "{}",
            refused.body
        );
        assert_eq!(desk.read(closing::policies).len(), 1, "still off");
    });
}

#[test]
fn sample_dates_are_days_on_which_somebody_works() {
    story("sample dates", |desk| {
        // A Sunday; Wednesday 11 November is a holiday in France.
        desk.jumps_to("2026-11-08T09:00:00Z");
        let mut ada = Browser::of(desk, &admin(desk));
        let id = desk.read(policy::all)[0].latest.policy_id;
        let page = ada.get(&format!("/settings/policies/{id}")).body;
        let axis = page.split("class=\"axis\"").nth(1).expect("an axis");
        let axis = axis.split("</ol>").next().unwrap_or_default();
        assert!(
            axis.contains("Mon 9 Nov") && !axis.contains("Sun 8 Nov"),
            "{axis}"
        );
        // Three business days after Monday, the holiday left out.
        assert!(axis.contains("Fri 13 Nov"), "{axis}");
        let letter = ada
            .post(
                "/settings/letters/warning/en/preview",
                &[("subject", "x"), ("body", "{{date}}")],
            )
            .body;
        let never = ["Saturday", "Sunday", "11 November"];
        assert!(
            letter.contains(" November") && !never.iter().any(|day| letter.contains(day)),
            "{letter}"
        );
    });
}

#[test]
fn what_cannot_be_saved_comes_back_as_it_was_typed() {
    story("refused policy", |desk| {
        let mut ada = Browser::of(desk, &admin(desk));
        let id = desk.read(policy::all)[0].latest.policy_id;
        let path = format!("/settings/policies/{id}");
        let wrong = [
            vec![("remind", "5"), ("warn", "3"), ("solve", "7")],
            vec![("warn", "3")],
            vec![("remind", "0")],
            vec![("remind", "many\"><b>")],
        ];
        for steps in wrong {
            let refused = ada.post(&path, &typed(&steps, "keep", "save"));
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{steps:?}");
            assert!(refused.body.contains("Customers asked for it") && !refused.body.contains("\"><b>"));
        }
        let mut silent = typed(&[("remind", "3")], "keep", "save");
        silent.retain(|(name, _)| *name != "reason");
        assert_eq!(ada.post(&path, &silent).status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(desk.read(policy::all)[0].latest.version, 1);
    });
}

#[test]
fn only_administrators_edit_policies_and_only_agents_steer_them() {
    story("policy rights", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies_and_waits(ticket, "Which lamp?");
        let id = desk.read(policy::all)[0].latest.policy_id;
        let mut ines = Browser::of(desk, &desk.ines);
        let path = format!("/settings/policies/{id}");
        assert_eq!(ines.get("/settings/policies").status, StatusCode::FORBIDDEN);
        assert_eq!(ines.get(&path).status, StatusCode::FORBIDDEN);
        assert_eq!(
            ines.post(&path, &typed(&[], "keep", "save")).status,
            StatusCode::FORBIDDEN
        );
        for (rest, fields) in [("order", ("to", "up")), ("switch", ("on", "no"))] {
            let refused = ines.post(&format!("{path}/{rest}"), &[fields]);
            assert_eq!(refused.status, StatusCode::FORBIDDEN);
        }
        assert_eq!(
            ines.post("/settings/policies", &[("preset", "quiet")]).status,
            StatusCode::FORBIDDEN
        );
        let lea = colleague(desk, "Léa", "lea@lumen.example", Role::Light, None);
        let steer = format!("/tickets/{ticket}/policy");
        let refused = Browser::of(desk, &lea).post(&steer, &[("do", "pause")]);
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
    });
}

#[test]
fn the_buttons_under_the_timeline_pause_skip_give_days_and_take_each_back() {
    story("steering buttons", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies_and_waits(ticket, "Which lamp?");
        let mut ines = Browser::of(desk, &desk.ines);
        let mut press = |wish: &str| {
            let path = format!("/tickets/{ticket}/policy");
            let pressed = ines.post(&path, &[("do", wish), ("step", "remind")]);
            assert_eq!(pressed.status, StatusCode::SEE_OTHER, "{wish}");
            ines.get(&format!("/tickets/{ticket}")).body
        };
        assert!(press("pause").contains("value=\"resume\""));
        assert!(press("resume").contains("value=\"pause\""));
        assert!(press("days").contains("value=\"days-back\""));
        assert!(!press("days-back").contains("value=\"days-back\""));
        assert!(press("skip").contains("value=\"bring-back\""));
        assert!(!press("bring-back").contains("value=\"bring-back\""));
        let page = press("now");
        assert!(
            page.contains("Reminder sent") || page.contains("reminder"),
            "done now"
        );
        assert!(
            page.contains("paused the policy") && page.contains("more days"),
            "the log says so"
        );
    });
}

#[test]
fn a_solving_reply_carries_the_way_back_where_the_policy_says_so() {
    story("way back in the reply", |desk| {
        let mut ada = Browser::of(desk, &admin(desk));
        let path = ada
            .post("/settings/policies", &[("preset", "agent_driven")])
            .leads_to()
            .to_owned();
        ada.post(&format!("{path}/switch"), &[("on", "yes")]);
        let ticket = desk.asks("Lampe", "Bonjour");
        let fields = [
            ("kind", "reply"),
            ("body", "C'est fait."),
            ("status", "solved"),
            ("seen", "999"),
        ];
        Browser::of(desk, &desk.ines).post(&format!("/tickets/{ticket}/messages"), &fields);
        desk.thinks_no_more();
        assert_eq!(desk.ticket(ticket).status, Status::Solved);
        assert!(
            desk.letters(ticket, crate::correspondence::outbox::Purpose::Notice)
                .is_empty(),
            "a second letter"
        );
        let reply = desk
            .letters(ticket, crate::correspondence::outbox::Purpose::Reply)
            .remove(0);
        assert!(
            reply
                .contents()
                .expect("a letter")
                .text
                .contains("Votre demande est ainsi résolue.")
        );
    });
}
