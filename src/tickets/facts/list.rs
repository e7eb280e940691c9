//! Every fact of a ticket, a row each.

use super::{Fact, Kind, Of, Set};
use crate::events::Field;
use crate::languages::Language;
use crate::tickets::{Channel, Impact, Priority, Status, Type};

const NOWHERE: Set = Set {
    page: false,
    bulk: false,
    api: false,
};
const EVERYWHERE: Set = Set {
    page: true,
    bulk: true,
    api: true,
};
const NOT_IN_BULK: Set = Set {
    bulk: false,
    ..EVERYWHERE
};
const API_ALONE: Set = Set { api: true, ..NOWHERE };

/// What most rows do not say.
const FACT: Fact = Fact {
    field: Field::Subject,
    kind: Kind::Text,
    column: None,
    read: |_| None,
    needed: false,
    label: "",
    set: NOWHERE,
    condition: None,
    search: &[],
    api: "",
    inherited: false,
};

/// In the order of [`Field`]; a field without its row does not compile.
pub const FACTS: &[Fact; Field::ALL.len()] = &[
    Fact {
        field: Field::Subject,
        column: Some("subject"),
        read: |ticket| Some(ticket.subject.clone()),
        needed: true,
        label: "workspace-subject",
        set: NOT_IN_BULK,
        search: &["subject"],
        api: "subject",
        ..FACT
    },
    Fact {
        field: Field::Status,
        kind: Kind::Code(Status::CODES),
        column: Some("status"),
        read: |ticket| Some(ticket.status.to_string()),
        needed: true,
        label: "workspace-status",
        set: EVERYWHERE,
        search: &["status"],
        api: "status",
        ..FACT
    },
    Fact {
        field: Field::Priority,
        kind: Kind::Code(Priority::CODES),
        column: Some("priority"),
        read: |ticket| Some(ticket.priority.to_string()),
        needed: true,
        label: "workspace-priority",
        set: EVERYWHERE,
        condition: Some("priorities"),
        search: &["priority"],
        api: "priority",
        inherited: true,
    },
    Fact {
        field: Field::Type,
        kind: Kind::Code(Type::CODES),
        column: Some("type"),
        read: |ticket| text(ticket.kind),
        label: "workspace-type",
        set: NOT_IN_BULK,
        condition: Some("types"),
        search: &["type", "ticket_type"],
        api: "type",
        inherited: true,
        ..FACT
    },
    Fact {
        field: Field::Category,
        kind: Kind::Id(Of::Category),
        column: Some("category_id"),
        read: |ticket| text(ticket.category_id),
        label: "workspace-category",
        set: EVERYWHERE,
        condition: Some("categories"),
        search: &["category", "category_id"],
        api: "category_id",
        inherited: true,
        ..FACT
    },
    Fact {
        field: Field::Impact,
        kind: Kind::Code(Impact::CODES),
        column: Some("impact"),
        read: |ticket| text(ticket.impact),
        label: "workspace-impact",
        set: EVERYWHERE,
        condition: Some("impacts"),
        search: &["impact"],
        api: "impact",
        inherited: true,
        ..FACT
    },
    Fact {
        field: Field::Requester,
        kind: Kind::Id(Of::Person),
        column: Some("requester_id"),
        read: |ticket| text(Some(ticket.requester_id)),
        needed: true,
        label: "workspace-customer",
        set: API_ALONE,
        search: &["requester", "requester_id"],
        api: "requester_id",
        ..FACT
    },
    Fact {
        field: Field::Assignee,
        kind: Kind::Id(Of::Agent),
        column: Some("assignee_id"),
        read: |ticket| text(ticket.assignee_id),
        label: "workspace-owner",
        set: EVERYWHERE,
        search: &["assignee", "assignee_id"],
        api: "assignee_id",
        ..FACT
    },
    Fact {
        field: Field::Team,
        kind: Kind::Id(Of::Team),
        column: Some("team_id"),
        read: |ticket| text(ticket.team_id),
        label: "workspace-team",
        set: EVERYWHERE,
        condition: Some("teams"),
        search: &["group", "group_id", "team", "team_id"],
        api: "group_id",
        inherited: true,
        ..FACT
    },
    Fact {
        field: Field::Brand,
        kind: Kind::Id(Of::Brand),
        column: Some("brand_id"),
        read: |ticket| text(Some(ticket.brand_id)),
        needed: true,
        label: "brands-brand",
        set: API_ALONE,
        condition: Some("brands"),
        api: "brand_id",
        ..FACT
    },
    Fact {
        field: Field::Channel,
        kind: Kind::Code(Channel::CODES),
        column: Some("channel"),
        read: |ticket| text(Some(ticket.channel)),
        needed: true,
        label: "policies-channel",
        condition: Some("channels"),
        search: &["via", "channel"],
        api: "via",
        ..FACT
    },
    Fact {
        field: Field::Mailbox,
        kind: Kind::Id(Of::Mailbox),
        column: Some("mailbox_id"),
        read: |ticket| text(ticket.mailbox_id),
        label: "policies-mailbox",
        condition: Some("mailboxes"),
        api: "recipient",
        ..FACT
    },
    Fact {
        field: Field::Language,
        kind: Kind::Code(Language::CODES),
        column: Some("language"),
        read: |ticket| text(Some(ticket.language)),
        needed: true,
        label: "page-language",
        condition: Some("languages"),
        search: &["language", "locale"],
        api: "locale_id",
        ..FACT
    },
    Fact {
        field: Field::Tags,
        kind: Kind::Tags,
        label: "workspace-tags",
        set: EVERYWHERE,
        condition: Some("tags"),
        search: &["tags", "tag"],
        api: "tags",
        ..FACT
    },
    Fact {
        field: Field::CustomerTags,
        kind: Kind::Tags,
        label: "workspace-customer-tags",
        condition: Some("customer_tags"),
        ..FACT
    },
    Fact {
        field: Field::DueAt,
        kind: Kind::Time,
        column: Some("due_at"),
        read: |ticket| text(ticket.due_at),
        set: API_ALONE,
        search: &["due_date", "due_at", "due"],
        api: "due_at",
        ..FACT
    },
    Fact {
        field: Field::ExternalId,
        column: Some("external_id"),
        read: |ticket| ticket.external_id.clone(),
        set: API_ALONE,
        search: &["external_id"],
        api: "external_id",
        ..FACT
    },
];

/// [`Fact::of`] finds a row by the place of its field.
const _: () = {
    let mut place = 0;
    while place < FACTS.len() {
        assert!(FACTS[place].field as usize == place);
        place += 1;
    }
};

fn text<T: ToString>(value: Option<T>) -> Option<String> {
    value.map(|value| value.to_string())
}
