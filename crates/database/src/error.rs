//! What can go wrong, as types a caller can act on.

/// Why the database did not do what was asked.
///
/// It can be cloned because one failed COMMIT is told to every caller of the group.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Error {
    /// [`crate::Tx::one`] found nothing.
    #[error("there is no such row")]
    NoRow,
    /// A unique index refused the row. Holds `table.column` (several joined by `, `) on both engines.
    #[error("already taken: {0}")]
    Unique(String),
    /// A reference points to nothing, or something still points here.
    #[error("a reference does not hold")]
    ForeignKey,
    /// A CHECK or NOT NULL refused the row; holds the engine's words.
    #[error("refused by a constraint: {0}")]
    Refused(String),
    /// The disk is full. Nothing of this transaction was kept.
    #[error("the disk is full")]
    Full,
    /// Somebody else holds what we need. Trying again later is right.
    #[error("the database is busy")]
    Busy,
    /// Two transactions waited for each other, and this one had to give way (deadlock, serialisation), each time it was
    /// tried. Nothing of it was kept.
    #[error("another transaction stood in the way")]
    Clash,
    /// No connection, a lost one, a broken file, or a database already closed. Nothing was kept.
    #[error("the database is unavailable: {0}")]
    Unavailable(String),
    /// The connection was lost while PostgreSQL committed: the work may or may not have been kept.
    #[error("the connection was lost during the commit: {0}")]
    Uncertain(String),
    /// The closure panicked; its work was undone.
    #[error("the transaction panicked: {0}")]
    Panicked(String),
    /// The statement, its parameters or the shape of its row are wrong: a mistake in our code.
    #[error("{message} in {sql}")]
    Wrong {
        /// The statement as written.
        sql: String,
        /// What is wrong with it.
        message: String,
    },
    /// A newer program brought the database up to date; holds the step that is not known here.
    #[error(
        "the database belongs to a newer version of the program ({0} is not known here): start that version, or restore a backup made before the upgrade"
    )]
    Newer(String),
    /// The database's address cannot be understood.
    #[error("wrong database address: {0}")]
    Location(String),
}

impl Error {
    pub(crate) fn wrong(sql: &str, message: impl ToString) -> Error {
        Error::Wrong {
            sql: sql.to_owned(),
            message: message.to_string(),
        }
    }

    pub(crate) fn closed() -> Error {
        Error::Unavailable("it has been closed".to_owned())
    }

    /// The same loss, seen while committing: then nobody knows whether the work was kept.
    pub(crate) fn while_committing(self) -> Error {
        match self {
            Error::Unavailable(why) => Error::Uncertain(why),
            other => other,
        }
    }
}
