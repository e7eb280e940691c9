//! GET: the survey with the point from the letter selected. Nothing is recorded.

use super::visit::Visit;
use super::{RatingForm, ended};
use crate::satisfaction::Standing;
use crate::store::Result;
use crate::tickets::Ticket;
use crate::web::{Answered, Page, render};
use askama::Template;

#[derive(Template)]
#[template(path = "satisfaction/pages/survey.html")]
pub(super) struct SurveyPage {
    page: Page,
    form: RatingForm,
    /// Which request it is about; None: about no request.
    about: Option<About>,
    /// Where this person asks for no more surveys; empty in a preview.
    opt_out: String,
}

/// The request a survey is about.
pub(super) struct About {
    pub subject: String,
    /// When it was opened, and who solved it when.
    pub line: String,
}

impl SurveyPage {
    /// The page around a form.
    pub(super) fn new(page: Page, form: RatingForm, about: Option<About>, opt_out: String) -> SurveyPage {
        SurveyPage {
            page,
            form,
            about,
            opt_out,
        }
    }
}

/// The page behind a link of the letter.
pub(super) async fn show(visit: Visit) -> Answered {
    if visit.asked.standing != Standing::Open {
        return ended::ended(&visit).await;
    }
    let mut form = form(&visit)?;
    if let Some(score) = visit.address.rating() {
        form.choose(score);
    }
    render(&page(&visit, form))
}

/// The form of this visit, with the answer that holds now.
pub(super) fn form(visit: &Visit) -> Result<RatingForm> {
    let asked = &visit.asked;
    let kind = asked.ticket.as_ref().and_then(|ticket| ticket.kind);
    let mut form = RatingForm::new(visit.path(""), &asked.content, kind, asked.words)?;
    form.fill(
        &asked.response,
        asked.ticket.as_ref().map(|ticket| ticket.status),
        asked.until(),
    );
    Ok(form)
}

/// The page around the form.
pub(super) fn page(visit: &Visit, form: RatingForm) -> SurveyPage {
    let title = visit.asked.words.say(title(visit.asked.ticket.is_some()));
    let mut page = visit.page(title, &format!("/survey/{}", visit.token));
    if let Some(score) = visit.address.rating() {
        page.query = format!("rating={score}&");
    }
    let about = visit.asked.ticket.as_ref().map(|ticket| About {
        subject: ticket.subject.clone(),
        line: about(visit, ticket),
    });
    SurveyPage::new(page, form, about, visit.path("/opt-out"))
}

/// The key of the headline: how a request went, or what someone thinks of us.
pub(super) fn title(about_a_request: bool) -> &'static str {
    match about_a_request {
        true => "satisfaction-title",
        false => "satisfaction-title-relationship",
    }
}

/// Which request, and who solved it when.
fn about(visit: &Visit, ticket: &Ticket) -> String {
    let words = visit.asked.words;
    let day = |at| visit.asked.day(at);
    let mut facts = vec![
        ("opened", day(ticket.created_at).into()),
        ("number", ticket.id.to_string().into()),
    ];
    match (&visit.asked.agent, ticket.solved_at) {
        (Some(agent), Some(solved)) => {
            facts.extend([("agent", agent.as_str().into()), ("solved", day(solved).into())]);
            words.say_with("satisfaction-about-solved", &facts)
        }
        _ => words.say_with("satisfaction-about", &facts),
    }
}
