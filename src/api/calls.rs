//! All calls of the API.

use super::call::Call;
use super::{
    attachments, audits, brands, categories, closing, comments, groups, mail, mailboxes, ratings, requests,
    search, survey_responses, surveys, tickets, unoffered, uploads, users,
};

/// Every call, file by file, in the order of the documents.
pub fn calls() -> Vec<Call> {
    let files = [
        tickets::calls(),
        comments::calls(),
        audits::calls(),
        requests::calls(),
        uploads::calls(),
        attachments::calls(),
        users::calls(),
        groups::calls(),
        brands::calls(),
        categories::calls(),
        search::calls(),
        ratings::calls(),
        surveys::calls(),
        survey_responses::calls(),
        closing::calls(),
        mailboxes::calls(),
        mail::calls(),
        unoffered::calls(),
    ];
    files.into_iter().flatten().collect()
}
