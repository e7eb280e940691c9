//! Agents and programs at one ticket, at the same moment.

use super::{CROWD, in_turn, one_among_the_others, outcome, race};
use crate::closing::{self, Solving};
use crate::store::Actor;
use crate::testing::mail::wait;
use crate::testing::{ApiDesk, TestDesk};
use crate::tickets::{self, Plan, Status, When, Writing};
use crate::{delivery, ids::TicketId};
use serde_json::{Value, json};

struct Scene {
    token: String,
    ticket: TicketId,
    stamp: String,
}

fn scene(desk: &TestDesk) -> Scene {
    let ticket = desk.asks("Lampe", "Bonjour");
    let mut api = ApiDesk::calling(desk);
    let token = api.called_by(&desk.ines);
    let shown = api.get(&format!("tickets/{ticket}"));
    let stamp = shown.body["ticket"]["updated_at"].as_str().expect("a stamp");
    Scene {
        token,
        ticket,
        stamp: stamp.to_owned(),
    }
}

fn ask(desk: &TestDesk, scene: &Scene, method: &str, path: &str, body: &Value) -> String {
    let mut api = ApiDesk::calling(desk);
    api.authorized(&format!("Bearer {}", scene.token));
    let path = format!("tickets/{}{path}", scene.ticket);
    let reply = api.send(method, &path, &[], body.to_string().into_bytes());
    reply.status.to_string()
}

#[test]
fn a_stamp_is_good_for_one_safe_update() {
    let census = race("safe updates", in_turn(), scene, |desk, scene, number| {
        let change = json!({"ticket": {"safe_update": true, "updated_stamp": scene.stamp,
            "comment": {"body": format!("Note {number}"), "public": false}}});
        ask(desk, scene, "PUT", "", &change)
    });
    let told = (census["told: 200 OK"], census["told: 409 Conflict"]);
    assert_eq!(told, (1, CROWD as i64 - 1));
}

#[test]
fn who_does_not_ask_for_a_safe_update_gets_no_conflict() {
    let census = race("plain updates", in_turn(), scene, |desk, scene, number| {
        let change = json!({"ticket": {"status": "solved", "additional_tags": [format!("t{number}")]}});
        ask(desk, scene, "PUT", "", &change)
    });
    assert_eq!(
        (census["told: 200 OK"], census["tag"]),
        (CROWD as i64, CROWD as i64)
    );
}

#[test]
fn tags_that_are_added_together_are_all_there() {
    let census = race("tags", in_turn(), scene, |desk, scene, number| {
        ask(
            desk,
            scene,
            "PUT",
            "/tags",
            &json!({"tags": [format!("t{number}")]}),
        )
    });
    assert_eq!(census["tag"], CROWD as i64);
}

#[test]
fn a_ticket_is_deleted_once() {
    let census = race("deleting", in_turn(), scene, |desk, scene, _| {
        ask(desk, scene, "DELETE", "", &Value::Null)
    });
    assert_eq!(census["told: 204 No Content"], 1);
}

#[test]
fn an_agent_who_opens_a_ticket_that_others_solve_is_one_of_them() {
    race(
        "solving and opening",
        one_among_the_others(),
        |desk| desk.asks("Lampe", "Bonjour"),
        |desk, ticket, number| {
            let (ticket, ines) = (*ticket, desk.ines.id);
            outcome(desk.desk.act_now(Actor::Agent(ines), move |act| match number {
                0 => tickets::set_status(act, ticket, Status::Open),
                _ => closing::solve(act, ticket, &Solving::default()),
            }))
        },
    );
}

#[test]
fn a_planned_message_is_said_or_taken_back() {
    let scene = |desk: &TestDesk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let ines = desk.ines.clone();
        let planned = desk.act_as(&desk.ines, move |act| {
            let plan = Plan {
                kind: "reply".to_owned(),
                writing: Writing::plain("Bonjour Camille"),
                status: Some("pending".to_owned()),
                ending: String::new(),
            };
            let when = When {
                due_at: act.now,
                later: false,
                unless_answered: true,
            };
            tickets::plan(act, ticket, ines.id, &plan, when)
        });
        (ticket, planned)
    };
    let census = race("planned messages", in_turn(), scene, |desk, _, _| {
        outcome(wait(delivery::say_due(&desk.desk)))
    });
    assert_eq!(census["message reply in a pending ticket "], 2);
    race(
        "planned messages and an answer",
        one_among_the_others(),
        scene,
        |desk, (ticket, planned), number| match number {
            0 => {
                desk.answers(*ticket, "Elle est verte.");
                "answered".to_owned()
            }
            _ => {
                let planned = *planned;
                outcome(desk.desk.act_now(Actor::Agent(desk.ines.id), move |act| {
                    let now = act.now;
                    tickets::say_planned(act, planned, now)
                }))
            }
        },
    );
}
