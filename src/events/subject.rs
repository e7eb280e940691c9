//! What an event is about: a ticket, or something that administrators set up.

use crate::ids::{
    BrandId, CalendarId, CategoryId, MailboxId, PersonId, PolicyId, SurveyLineId, TeamId, TicketId,
};
use database::text_enum;

text_enum! {
    /// The kind of a subject, as it is stored.
    pub enum SubjectKind {
        Ticket => "ticket",
        Person => "person",
        Team => "team",
        Mailbox => "mailbox",
        Brand => "brand",
        Category => "category",
        Calendar => "calendar",
        Policy => "policy",
        Survey => "survey",
        SurveyRule => "survey_rule",
        Wave => "wave",
        Setting => "setting",
    }
}

/// What an event is about. The settings of the whole desk are one subject; its calendar is `Calendar(None)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Subject {
    pub kind: SubjectKind,
    /// 0 where there is only one of its kind.
    pub id: i64,
}

impl Subject {
    /// What holds for the whole desk.
    pub const SETTING: Subject = Subject {
        kind: SubjectKind::Setting,
        id: 0,
    };
    /// The desk's own calendar.
    pub const DESK_CALENDAR: Subject = Subject {
        kind: SubjectKind::Calendar,
        id: 0,
    };

    /// Something of a kind whose ids have no type outside of their room.
    pub fn of(kind: SubjectKind, id: i64) -> Subject {
        Subject { kind, id }
    }

    /// The ticket, if it is one.
    pub fn ticket(self) -> Option<TicketId> {
        (self.kind == SubjectKind::Ticket).then(|| self.id.into())
    }
}

/// The kinds whose ids have a type.
macro_rules! subjects {
    ($($id:ident => $kind:ident),* $(,)?) => {
        $(impl From<$id> for Subject {
            fn from(id: $id) -> Subject {
                Subject::of(SubjectKind::$kind, id.get())
            }
        })*
    };
}

subjects! {
    TicketId => Ticket,
    PersonId => Person,
    TeamId => Team,
    MailboxId => Mailbox,
    BrandId => Brand,
    CategoryId => Category,
    CalendarId => Calendar,
    PolicyId => Policy,
    SurveyLineId => Survey,
}
