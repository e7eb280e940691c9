//! What can be wrong with a calendar somebody writes down.

/// Why a calendar cannot be made. Each names the value that was refused, so that a form can say it beside its field.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// Not an IANA name such as `Europe/Paris`.
    #[error("unknown time zone: {0}")]
    UnknownTimeZone(String),
    /// Not a code of [`crate::regions`].
    #[error("unknown region: {0}")]
    UnknownRegion(String),
    /// Not of the form `09:00-18:00`, or it does not end after it begins.
    #[error("not a span of hours: {0}")]
    BadSpan(String),
    /// Two spans of one day share time; this is the second of them.
    #[error("overlapping span of hours: {0}")]
    OverlappingSpans(String),
}
