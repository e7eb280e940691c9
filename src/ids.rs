//! The ids of what the desk keeps. A ticket's id is the number that customers quote.

use database::id;

id! {
    /// A person: customer or agent.
    pub struct PersonId;
}
id! {
    /// A ticket; shown to people as `#` and this number.
    pub struct TicketId;
}
id! {
    /// One thing said in a ticket.
    pub struct MessageId;
}
id! {
    /// A team of agents.
    pub struct TeamId;
}
id! {
    /// An address the desk reads and sends from.
    pub struct MailboxId;
}
id! {
    /// A letter that arrived.
    pub struct MailId;
}
id! {
    /// A parcel in the outbox, such as a letter.
    pub struct OutboxId;
}
id! {
    /// A file shown with a message.
    pub struct AttachmentId;
}
id! {
    /// A closing policy, in all its versions.
    pub struct PolicyId;
}
id! {
    /// One version of a closing policy.
    pub struct PolicyVersionId;
}
id! {
    /// A policy tried on what really happened.
    pub struct SimulationId;
}
id! {
    /// Two versions of a policy tried against each other.
    pub struct ExperimentId;
}
id! {
    /// A step of a closing policy on a ticket.
    pub struct StepId;
}
id! {
    /// One solving asked about in a survey, and its answer.
    pub struct ResponseId;
}
id! {
    /// A survey in all its versions: the id of the first one.
    pub struct SurveyLineId;
}
id! {
    /// One run of a relationship survey through its segment.
    pub struct WaveId;
}
id! {
    /// A calendar beside the desk's own.
    pub struct CalendarId;
}
id! {
    /// A look at a case after its end, planned by an agent.
    pub struct CheckBackId;
}
id! {
    /// A message that is not said yet.
    pub struct PlannedId;
}
id! {
    /// A public face.
    pub struct BrandId;
}
id! {
    /// What requests are about, as the desk sorts them.
    pub struct CategoryId;
}
