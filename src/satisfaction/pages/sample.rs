//! The survey as customers would meet it, without a response behind it: for whoever builds it. The worst point is
//! chosen, so that what follows a low rating shows.

use super::RatingForm;
use super::show::{About, SurveyPage, title};
use crate::satisfaction::{Content, Flow, Said, Sample, SoFar, Step};
use crate::store::Result;
use crate::web::{Answered, Page, render};
use askama::Template;

/// Where a customer meets a survey.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Its own page, behind the letter's link.
    Page,
    /// The customer's page of the request.
    Portal,
    Chat,
}

#[derive(Template)]
#[template(path = "satisfaction/pages/sample_portal.html")]
struct PortalPage {
    page: Page,
    form: RatingForm,
    subject: String,
}

#[derive(Template)]
#[template(path = "satisfaction/pages/sample_chat.html")]
struct ChatPage {
    page: Page,
    lines: Vec<Line>,
}

/// One message of a chat.
struct Line {
    by_desk: bool,
    text: String,
    /// What could be chosen instead of writing.
    offers: Vec<String>,
}

/// The page at `place`.
pub fn sample_page(mut page: Page, content: &Content, place: Place, sample: &Sample) -> Answered {
    if place == Place::Chat {
        let lines = conversation(&page, content);
        return render(&ChatPage { page, lines });
    }
    page.title = page.words.say(title(sample.subject.is_some()));
    let form = form(&page, content, sample)?;
    let subject = sample.subject.clone();
    if place == Place::Portal {
        let subject = subject.unwrap_or_default();
        return render(&PortalPage { page, form, subject });
    }
    let about = subject.map(|subject| About {
        subject,
        line: String::new(),
    });
    render(&SurveyPage::new(page, form, about, "#".to_owned()))
}

fn form(page: &Page, content: &Content, sample: &Sample) -> Result<RatingForm> {
    let mut form = RatingForm::new(String::new(), content, None, page.words)?;
    form.until.clone_from(&sample.until);
    form.can_reopen = sample.subject.is_some();
    if let Some(worst) = content.points.first() {
        form.choose(worst.score);
    }
    Ok(form)
}

/// A chat in which someone is not content: each question, the first answer offered, and the thanks.
fn conversation(page: &Page, content: &Content) -> Vec<Line> {
    let flow = Flow {
        content,
        kind: None,
        words: page.words,
    };
    let (mut so_far, mut lines) = (SoFar::default(), vec![]);
    loop {
        let step = flow.next(&so_far);
        let asking = flow.says(step);
        let labels = asking.offers.iter().map(|offer| offer.label.clone());
        lines.push(Line {
            by_desk: true,
            text: asking.text.clone(),
            offers: labels.collect(),
        });
        let comment = page.words.say("surveys-sample-comment");
        let (said, text) = match (step, asking.offers.first()) {
            (Step::Thanks | Step::Declined, _) | (_, None) => return lines,
            (Step::Comment, _) => (Said::Wrote(&comment), comment.clone()),
            (_, Some(first)) => (Said::Chose(&first.key), first.label.clone()),
        };
        let Ok(next) = flow.take(&so_far, said) else {
            return lines;
        };
        so_far = next;
        lines.push(Line {
            by_desk: false,
            text,
            offers: vec![],
        });
    }
}
