//! How certain a sender is.

use database::text_enum;

text_enum! {
    /// How certain it is that a message is from the person it names.
    pub enum Verdict {
        /// Nobody looked, or no name server answered.
        NotChecked => "not_checked",
        /// The channel vouches for the sender: a signed link, a token, the domain of the From address (DMARC, or an aligned
        /// DKIM signature).
        Verified => "verified",
        /// It neither vouches nor objects.
        Unverified => "unverified",
        /// It says that the message is not from the person it names.
        Failed => "failed",
    }
}
