//! A letter as it arrives.

use database::text_enum;

text_enum! {
    /// What brought a letter.
    pub enum Source {
        Smtp => "smtp",
        Api => "api",
        Lmtp => "lmtp",
        Imap => "imap",
        Demo => "demo",
        /// Old letters brought in from elsewhere: never acknowledged.
        Import => "import",
    }
}

/// A letter at the door.
#[derive(Debug, Clone)]
pub struct Arrived {
    pub source: Source,
    /// The envelope sender; `Some("")` is the null sender of RFC 5321, None when it is not known.
    pub mail_from: Option<String>,
    /// The envelope recipients; when there are none, the To and Cc fields stand in.
    pub recipients: Vec<String>,
    /// The letter byte for byte.
    pub raw: Vec<u8>,
}
