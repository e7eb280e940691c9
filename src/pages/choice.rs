//! One choice of a select, of radio buttons or of boxes to tick.

/// What can be chosen.
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// What the reader sees.
    pub label: String,
    pub chosen: bool,
}

impl Choice {
    /// A choice.
    pub fn new(value: impl ToString, label: impl Into<String>, chosen: bool) -> Choice {
        Choice {
            value: value.to_string(),
            label: label.into(),
            chosen,
        }
    }
}
