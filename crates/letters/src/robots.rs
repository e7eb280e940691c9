//! Whether a robot wrote the letter (RFC 3834, threat M5): by its headers and reports, last of all by its subject.

use crate::comments;
use crate::fields::Fields;
use crate::letter::{Letter, Marks, Robot};
use crate::params::Params;
use crate::reports;
use regex::Regex;
use std::sync::LazyLock;

/// Subjects of automatic answers; anchored and closed by a colon or the end, so that people may write about them.
static AWAY: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?ix)^\s*(?:\[?(?:
        auto(?:matic|mated|matisch[es]*)?[\s\-:]*(?:re(?:ply|sponse|sponder)|antwort|antwoord)
        | out\s+of\s+(?:the\s+)?office(?:\s+(?:auto\s*-?reply|reply|message|notification))?
        | (?:abwesenheits(?:notiz|meldung|nachricht|assistent|info)|abwesend|abwesenheit|nicht\s+im\s+b(?:ü|ue)ro|au(?:ß|ss)er\s+haus)
        | (?:r[ée]ponse|message)\s+automatique | absence\s+du\s+bureau | absent(?:e)?\s+du\s+bureau
        | (?:notification|message|avis)\s+d['’]absence | absence
        | respuesta\s+autom[áa]tica | fuera\s+de\s+(?:la\s+)?oficina | risposta\s+automatica | fuori\s+(?:sede|ufficio)
        | automatisch\s+antwoord | afwezig(?:heid(?:sbericht|smelding)?)? | niet\s+aanwezig | resposta\s+autom[áa]tica
        | autosvar | vacation\s+(?:reply|response|message)
        )\]?)\s*(?:[:：–-]|$)",
    )
    .ok()
});

static UNDELIVERED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)undeliver|delivery (?:status|failure|has failed|incomplete)|returned mail|failure notice|mail delivery|nicht zustellbar|unzustellbar|non remis|non distribu|échec de (?:la )?remise|no entregado|non recapitabile|onbestelbaar|could not be delivered",
    )
    .ok()
});

/// Headers that alone mark an automatic answer.
const REPLY_HEADERS: [&str; 8] = [
    "x-autoreply",
    "x-autorespond",
    "x-autoreply-from",
    "x-mail-autoreply",
    "x-autoresponder",
    "x-auto-reply",
    "x-vacation",
    "x-away",
];

/// Reads the marks. `mail_from` as in [`crate::read_with_envelope`].
pub fn marks(fields: &Fields, letter: &Letter, mail_from: Option<&str>) -> Marks {
    let evidence = Evidence::gather(fields, letter, mail_from);
    let found = evidence
        .report_of_another_kind()
        .or_else(|| evidence.bounce())
        .or_else(|| evidence.auto_reply())
        .or_else(|| evidence.declared())
        .or_else(|| evidence.list())
        .or_else(|| evidence.generated());
    let failed_recipients = reports::failed_recipients(fields, letter);
    match found {
        Some((kind, why)) => Marks {
            kind,
            why,
            no_auto_answer: true,
            failed_recipients,
            report: (kind == Robot::Bounce).then(|| reports::delivery(fields, letter)),
        },
        None => {
            let why = evidence.silence().unwrap_or_default();
            Marks {
                kind: Robot::Person,
                no_auto_answer: !why.is_empty(),
                why,
                failed_recipients,
                report: None,
            }
        }
    }
}

struct Evidence<'a> {
    fields: &'a Fields,
    letter: &'a Letter,
    /// Local part of the sender, lower case.
    local: String,
    report: Option<String>,
    submitted: String,
    precedence: String,
    null_path: bool,
    away: bool,
}

type Found = Option<(Robot, String)>;

impl<'a> Evidence<'a> {
    fn gather(fields: &'a Fields, letter: &'a Letter, mail_from: Option<&str>) -> Self {
        let text = |name: &str| fields.text(name).unwrap_or_default().to_ascii_lowercase();
        let address = letter
            .from
            .mailbox()
            .map(|m| m.address.to_lowercase())
            .unwrap_or_default();
        let content_type = fields.first("content-type").map(Params::read).unwrap_or_default();
        let report = (content_type.value == "multipart/report").then(|| {
            content_type
                .get("report-type")
                .unwrap_or_default()
                .to_ascii_lowercase()
        });
        let null_path = match mail_from {
            Some(path) => matches!(path.trim(), "" | "<>"),
            None => comments::without(&text("return-path")) == "<>",
        };
        Evidence {
            fields,
            letter,
            local: address.split('@').next().unwrap_or_default().to_string(),
            report,
            submitted: fields.keyword("auto-submitted"),
            precedence: fields.keyword("precedence"),
            null_path,
            away: AWAY.as_ref().is_some_and(|away| away.is_match(&letter.subject)),
        }
    }

    /// That somebody read a letter (RFC 8098), or called it spam (RFC 5965).
    fn report_of_another_kind(&self) -> Found {
        let has = |kind: &str| {
            self.letter
                .attachments
                .iter()
                .any(|part| part.content_type == kind)
        };
        let says = |kind: &str| self.report.as_deref() == Some(kind);
        if says("disposition-notification") || has("message/disposition-notification") {
            return Some((Robot::Receipt, "message/disposition-notification".into()));
        }
        let complaint = says("feedback-report") || has("message/feedback-report");
        complaint.then(|| (Robot::Complaint, "message/feedback-report".into()))
    }

    fn bounce(&self) -> Found {
        let found = |why: &str| Some((Robot::Bounce, why.to_string()));
        let daemon = self.local.starts_with("mailer-daemon")
            || self.local == "postmaster"
            || self.local == "mailerdaemon";
        let subject = UNDELIVERED
            .as_ref()
            .is_some_and(|u| u.is_match(&self.letter.subject));
        if self.report.as_deref() == Some("delivery-status") {
            return found("multipart/report; report-type=delivery-status");
        }
        if self.letter.attachments.iter().any(|p| {
            matches!(
                p.content_type.as_str(),
                "message/delivery-status" | "message/global-delivery-status"
            )
        }) {
            return found("message/delivery-status");
        }
        if self.fields.first("x-failed-recipients").is_some() {
            return found("X-Failed-Recipients");
        }
        if self.local.starts_with("mailer-daemon") {
            return found("From: mailer-daemon");
        }
        if (daemon || self.null_path) && subject {
            return found(if daemon {
                "From: postmaster"
            } else {
                "null return path"
            });
        }
        None
    }

    fn auto_reply(&self) -> Found {
        let found = |why: String| Some((Robot::AutoReply, why));
        if self.submitted == "auto-replied" {
            return found("Auto-Submitted: auto-replied".into());
        }
        if let Some(name) = REPLY_HEADERS.iter().find(|name| self.says_yes(name)) {
            return found((*name).into());
        }
        if matches!(
            self.precedence.as_str(),
            "auto_reply" | "auto-reply" | "autoreply"
        ) {
            return found(format!("Precedence: {}", self.precedence));
        }
        if self.fields.keyword("x-autogenerated") == "reply" {
            return found("X-Autogenerated: Reply".into());
        }
        self.away
            .then(|| (Robot::AutoReply, format!("Subject: {}", self.letter.subject)))
    }

    fn list(&self) -> Found {
        let header = [
            "list-id",
            "list-post",
            "list-unsubscribe",
            "list-help",
            "list-subscribe",
            "x-mailing-list",
            "mailing-list",
        ];
        if let Some(name) = header.iter().find(|name| self.fields.first(name).is_some()) {
            return Some((Robot::List, (*name).to_string()));
        }
        matches!(self.precedence.as_str(), "bulk" | "list" | "junk")
            .then(|| (Robot::List, format!("Precedence: {}", self.precedence)))
    }

    /// It says itself that a machine made it; a list that carried it changes nothing in that.
    fn declared(&self) -> Found {
        let found = |why: String| Some((Robot::AutoGenerated, why));
        if !matches!(self.submitted.as_str(), "" | "no" | "auto-forwarded") {
            return found(format!("Auto-Submitted: {}", self.submitted));
        }
        if let Some(report) = &self.report {
            return found(format!("multipart/report; report-type={report}"));
        }
        None
    }

    fn generated(&self) -> Found {
        let found = |why: String| Some((Robot::AutoGenerated, why));
        if let Some(name) = ["x-loop", "x-autogenerated", "feedback-id"]
            .iter()
            .find(|n| self.fields.first(n).is_some())
        {
            return found((*name).into());
        }
        let suppress = self.suppress();
        if suppress.contains("all") || suppress.contains("autoreply") {
            return found(format!("X-Auto-Response-Suppress: {suppress}"));
        }
        let plain: String = self.local.chars().filter(|c| c.is_alphanumeric()).collect();
        if [
            "noreply",
            "donotreply",
            "nepasrepondre",
            "nichtantworten",
            "noresponder",
            "postmaster",
        ]
        .iter()
        .any(|n| plain.starts_with(n))
        {
            return found(format!("From: {}", self.local));
        }
        self.null_path
            .then(|| (Robot::AutoGenerated, "null return path".into()))
    }

    /// A person whose mail asks for no automatic answer.
    fn silence(&self) -> Option<String> {
        if self.submitted == "auto-forwarded" {
            return Some("Auto-Submitted: auto-forwarded".into());
        }
        let suppress = self.suppress();
        (!matches!(suppress.as_str(), "" | "none")).then(|| format!("X-Auto-Response-Suppress: {suppress}"))
    }

    fn suppress(&self) -> String {
        let suppress = self.fields.text("x-auto-response-suppress").unwrap_or_default();
        comments::without(&suppress).to_ascii_lowercase()
    }

    fn says_yes(&self, name: &str) -> bool {
        self.fields.first(name).is_some()
            && !matches!(self.fields.keyword(name).as_str(), "no" | "none" | "false" | "0")
    }
}

#[cfg(test)]
mod tests {
    use crate::letter::Robot;

    /// A delivery report that says this of one address.
    fn report(action: &str) -> crate::Letter {
        let head = "From: MAILER-DAEMON@relay.example\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n";
        let said = format!(
            "Reporting-MTA: dns; relay.example\n\nFinal-Recipient: rfc822; (to) ana@web.example\nAction: {action}\nStatus: 5.1.1"
        );
        crate::read(
            format!("{head}\n--b\nContent-Type: message/delivery-status\n\n{said}\n\n--b--\n").as_bytes(),
        )
    }

    #[test]
    fn only_what_failed_is_failed() {
        for action in ["failed", "Failed", "FAILED (in the end)", "(at last) failed"] {
            let marks = report(action).marks;
            assert_eq!(marks.kind, Robot::Bounce);
            assert_eq!(marks.failed_recipients, ["ana@web.example"], "{action}");
        }
        for action in [
            "delayed",
            "delayed (not failed yet)",
            "relayed",
            "delivered",
            "expanded",
            "failed-over",
        ] {
            assert!(report(action).marks.failed_recipients.is_empty(), "{action}");
        }
    }

    #[test]
    fn the_expressions_are_sound() {
        assert!(super::AWAY.is_some());
        assert!(super::UNDELIVERED.is_some());
    }
}
