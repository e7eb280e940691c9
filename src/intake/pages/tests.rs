//! A story about mails that could not be put into a ticket.

use crate::intake::Outcome;
use crate::testing::mail::plain_letter;
use crate::testing::{Browser, TestDesk, story};
use axum::http::StatusCode;
use database::params;

fn suspend(desk: &TestDesk, suspended: bool) {
    let camille = desk.camille.id;
    desk.act(move |act| {
        act.run(
            "UPDATE person SET suspended = $1 WHERE id = $2",
            params![suspended, camille],
        )?;
        Ok(())
    });
}

#[test]
fn a_mail_set_aside_is_listed_with_its_reason_worked_on_again_or_taken_off_the_list() {
    story("mails set aside", |desk| {
        let mut ines = Browser::of(desk, &desk.ines);
        assert!(ines.get("/mails").body.contains("No unprocessed e-mails"));
        suspend(desk, true);
        let letter = |subject: &str| plain_letter("camille@posteo.example", subject, &[], "Bonjour");
        let first = desk.receives(&letter("Encore moi"));
        let second = desk.receives(&letter("Et encore"));
        assert_eq!(first.outcome, Outcome::Quarantined);

        let page = ines.get("/mails").body;
        assert!(page.contains("Encore moi") && page.contains("The sender is suspended"));
        let raw = ines.get(&format!("/mails/{}/raw", first.mail_id));
        assert!(raw.body.contains("Subject: Encore moi"));

        suspend(desk, false);
        let again = ines.post(&format!("/mails/{}/retry", first.mail_id), &[]);
        assert_eq!(again.status, StatusCode::SEE_OTHER);
        assert_eq!(desk.mail(first.mail_id).outcome, Outcome::Created);
        ines.post(&format!("/mails/{}/dismiss", second.mail_id), &[]);
        let off = desk.mail(second.mail_id);
        assert_eq!((off.outcome, off.ticket_id), (Outcome::Ignored, None));
        assert_eq!(off.dismissed_by, Some(desk.ines.id));
        assert!(ines.get("/mails").body.contains("No unprocessed e-mails"));
    });
}
