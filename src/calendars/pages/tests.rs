//! Stories about the pages of calendars.

use crate::calendars;
use crate::people::Role;
use crate::settings;
use crate::testing::{Browser, colleague, story};
use axum::http::StatusCode;

const WEEK: [(&str, &str); 7] = [
    ("monday", "09:00-12:30, 13:30-18:00"),
    ("tuesday", "9:00-18:00"),
    ("wednesday", "09:00-18:00"),
    ("thursday", "09:00-18:00"),
    ("friday", "09:00–16:00"),
    ("saturday", ""),
    ("sunday", ""),
];

fn typed<'t>(exceptions: &'t str, act: &'t str) -> Vec<(&'t str, &'t str)> {
    let mut fields = WEEK.to_vec();
    fields.extend([
        ("zone", "Europe/Paris"),
        ("region", "FR"),
        ("exceptions", exceptions),
        ("act", act),
    ]);
    fields
}

#[test]
fn a_change_says_what_it_moves_before_it_is_saved() {
    story("calendar page", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies_and_waits(ticket, "Une photo ?");
        let ada = colleague(desk, "Ada", "ada@lumen.example", Role::Admin, None);
        let mut ada = Browser::of(desk, &ada);
        let page = ada.get("/settings/calendars/desk");
        assert_eq!(page.status, StatusCode::OK);
        for part in ["Armistice Day", "Christmas", "09:00-18:00", "Europe/Paris"] {
            assert!(page.body.contains(part), "no {part}");
        }
        let day_off = "2026-11-04 Inventory\n2026-12-24 09:00-12:00 Christmas Eve\n";
        let looked = ada.post("/settings/calendars/desk", &typed(day_off, "look"));
        assert!(
            looked
                .body
                .contains("1 planned step moves; every announced date is kept."),
            "{}",
            looked.body
        );
        let kept = desk.read(calendars::desk_calendar).expect("a calendar");
        assert_eq!(kept.exceptions().count(), 0, "only looked at");
        let saved = ada.post("/settings/calendars/desk", &typed(day_off, "save"));
        assert_eq!(saved.status, StatusCode::SEE_OTHER);
        let kept = desk.read(calendars::desk_calendar).expect("a calendar");
        assert_eq!(
            (kept.exceptions().count(), kept.week().monday.spans().len()),
            (2, 2)
        );
        let coming = desk.timeline(ticket).expect("a timeline").coming;
        assert_eq!(coming[0].at.to_string(), "2026-11-06T09:00:00Z");
        let again = ada.get("/settings/calendars/desk").body;
        assert!(again.contains("2026-12-24 09:00-12:00 Christmas Eve"));
    });
}

#[test]
fn what_cannot_be_read_comes_back_with_a_reason() {
    story("wrong calendar", |desk| {
        let ada = colleague(desk, "Ada", "ada@lumen.example", Role::Admin, None);
        let mut ada = Browser::of(desk, &ada);
        for (field, wrong) in [
            ("monday", "9 to 5"),
            ("zone", "Europe/Lutetia"),
            ("exceptions", "tomorrow off"),
        ] {
            let mut fields = typed("", "save");
            fields.retain(|(name, _)| *name != field);
            fields.push((field, wrong));
            let refused = ada.post("/settings/calendars/desk", &fields);
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
            assert!(refused.body.contains(wrong));
        }
        let mut nameless = typed("", "save");
        assert_eq!(
            ada.post("/settings/calendars/new", &nameless).status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        nameless.push(("name", "Nights"));
        assert_eq!(
            ada.post("/settings/calendars/new", &nameless).status,
            StatusCode::SEE_OTHER
        );
        assert_eq!(desk.read(calendars::all).len(), 1);
        let ines = Browser::of(desk, &desk.ines).get("/settings/calendars");
        assert_eq!(ines.status, StatusCode::FORBIDDEN);
    });
}

#[test]
fn a_calendar_that_never_opens_is_refused_and_a_mended_one_wakes_what_rested() {
    story("never opens", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies_and_waits(ticket, "Une photo ?");
        let ada = colleague(desk, "Ada", "ada@lumen.example", Role::Admin, None);
        let mut ada = Browser::of(desk, &ada);
        let mut empty = typed("", "save");
        empty.retain(|(name, _)| WEEK.iter().all(|(day, _)| day != name));
        let refused = ada.post("/settings/calendars/desk", &empty);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            refused
                .body
                .contains("fewer than 10 business days within the next year"),
            "{}",
            refused.body
        );
        // Only Sundays, and each of them closed for ten years.
        let first: jiff::civil::Date = "2026-11-01".parse().expect("a day");
        let closed: String = first
            .series(jiff::Span::new().weeks(1))
            .take(520)
            .map(|day| format!("{day} closed\n"))
            .collect();
        let mut sundays = empty.clone();
        sundays.retain(|(name, _)| *name != "exceptions");
        sundays.extend([("sunday", "10:00-12:00"), ("exceptions", closed.as_str())]);
        let refused = ada.post("/settings/calendars/desk", &sundays);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            refused.body.contains("leave fewer than 10 business days"),
            "{}",
            refused.body
        );

        // One that was kept before it was refused: nothing is planned by it. What it missed comes once it is mended.
        let never =
            calendar::Calendar::new("Europe/Paris", None, calendar::Week::default()).expect("a calendar");
        desk.act(move |act| settings::set(act, "calendar", &never));
        desk.jumps_to("2026-11-05T09:30:00Z");
        desk.sweeps();
        assert!(
            desk.timeline(ticket)
                .is_none_or(|timeline| timeline.coming.is_empty())
        );
        desk.jumps_to("2026-11-06T09:30:00Z");
        assert_eq!(
            ada.post("/settings/calendars/desk", &typed("", "save")).status,
            StatusCode::SEE_OTHER
        );
        desk.sweeps();
        assert_eq!(
            desk.letters(ticket, crate::correspondence::outbox::Purpose::Reminder)
                .len(),
            1
        );
    });
}

#[test]
fn a_day_that_ends_a_minute_before_midnight_is_taken_and_said() {
    story("a minute", |desk| {
        let ada = colleague(desk, "Ada", "ada@lumen.example", Role::Admin, None);
        let mut ada = Browser::of(desk, &ada);
        let mut fields = typed("", "look");
        fields.retain(|(name, _)| *name != "monday");
        fields.push(("monday", "00:00-23:59"));
        let looked = ada.post("/settings/calendars/desk", &fields);
        assert_eq!(looked.status, StatusCode::OK);
        assert!(looked.body.contains("enter 24:00 for the end of the day"));
    });
}

/// As a calendar program writes it: holidays of one and of several days, one each year, one on the last Friday of
/// November until 2027, one with an exception, one by the clock of New York, one cancelled, a meeting, a to-do.
const FILE: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Lumen//Days off//FR\r\n\
    BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261227\r\nSUMMARY:Pont de \r\n Noël\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:20200601\r\nRRULE:FREQ=YEARLY\r\nEXDATE;VALUE=DATE:20280601\r\n\
    SUMMARY:Fête\\, la maison\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:3\r\nDTSTART;VALUE=DATE:20251128\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=-1FR;UNTIL=20271231\r\n\
    SUMMARY:Inventaire\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:4\r\nDTSTART;TZID=America/New_York:20270104T180000\r\nDTEND;TZID=America/New_York:20270105T180000\r\n\
    SUMMARY:Séminaire\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:5\r\nDTSTART;VALUE=DATE:20270201\r\nSTATUS:CANCELLED\r\nSUMMARY:Annulé\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:6\r\nDTSTART;TZID=Europe/Paris:20261203T100000\r\nDTEND;TZID=Europe/Paris:20261203T110000\r\n\
    SUMMARY:Réunion\r\nEND:VEVENT\r\n\
    BEGIN:VTODO\r\nUID:7\r\nDTSTART;VALUE=DATE:20261207\r\nSUMMARY:Ranger\r\nEND:VTODO\r\nEND:VCALENDAR\r\n";

#[test]
fn a_file_of_days_off_is_looked_at_and_then_saved() {
    story("calendar file", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.jumps_to("2026-11-24T09:00:00Z");
        desk.replies_and_waits(ticket, "Une photo ?");
        let ada = colleague(desk, "Ada", "ada@lumen.example", Role::Admin, None);
        let mut ada = Browser::of(desk, &ada);
        let file = [("file", "jours.ics", FILE.as_bytes())];
        let looked = ada.post_files(
            "/settings/calendars/desk",
            &typed("2026-12-31 Dernier jour\n", "save"),
            &file,
        );
        assert_eq!(looked.status, StatusCode::OK, "{}", looked.body);
        let days = [
            "2026-11-27 Inventaire",
            "2026-12-24 Pont de Noël",
            "2026-12-25 Pont de Noël",
            "2026-12-26 Pont de Noël",
            "2026-12-31 Dernier jour",
            "2027-01-05 Séminaire",
            "2027-06-01 Fête, la maison",
            "2027-11-26 Inventaire",
            "2029-06-01 Fête, la maison",
        ];
        let shown = looked.body.split("name=\"exceptions\"").nth(1).expect("the days");
        let shown = shown
            .split('>')
            .nth(1)
            .expect("a text")
            .split('<')
            .next()
            .expect("its end");
        let mut shown: Vec<&str> = shown.lines().filter(|line| !line.trim().is_empty()).collect();
        shown.sort_unstable();
        assert_eq!(shown, days);
        assert!(looked.body.contains(
            "8 days added below, not saved yet. One event that covers only some hours was left out."
        ));
        assert_eq!(
            desk.read(calendars::desk_calendar)
                .expect("a calendar")
                .exceptions()
                .count(),
            0,
            "a file is only looked at"
        );
        let all = days.join("\n");
        let saved = ada.post("/settings/calendars/desk", &typed(&all, "save"));
        assert_eq!(saved.status, StatusCode::SEE_OTHER);
        assert_eq!(
            desk.read(calendars::desk_calendar)
                .expect("a calendar")
                .exceptions()
                .count(),
            9
        );
        // Friday is a day off now: the reminder moves from Friday to Monday, and says why.
        let coming = &desk.timeline(ticket).expect("a timeline").coming[0];
        assert_eq!(coming.at.to_string(), "2026-11-30T09:00:00Z");
        let words = crate::languages::Language::English.words();
        assert_eq!(coming.moved_by(words), ["Inventaire", "weekend"]);
    });
}

#[test]
fn a_file_that_is_no_calendar_is_refused_beside_its_field() {
    story("wrong calendar file", |desk| {
        let ada = colleague(desk, "Ada", "ada@lumen.example", Role::Admin, None);
        let mut ada = Browser::of(desk, &ada);
        let texts: [&[u8]; 4] = [
            b"Dear all, we are closed on Friday.",
            b"%PDF-1.7\n\xff\xfe\x00\x01",
            b"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada\r\nEND:VCARD\r\n",
            b"",
        ];
        for text in texts {
            let file = [("file", "jours.ics", text)];
            let refused = ada.post_files(
                "/settings/calendars/desk",
                &typed("2026-12-31 Dernier jour\n", "save"),
                &file,
            );
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{text:?}");
            assert!(refused.body.contains("This is not a valid iCalendar file."));
            assert!(
                refused.body.contains("2026-12-31 Dernier jour"),
                "what was typed is kept"
            );
        }
    });
}
