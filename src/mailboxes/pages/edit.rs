//! The wizard: asks for the settings, tries them, says exactly what failed, and saves what works.

use super::form::Form;
use super::tried::Tried;
use crate::brands;
use crate::channels::email::imap;
use crate::ids::{BrandId, MailboxId};
use crate::mailboxes::{self, After, Auth, Security, SetUp, USUAL_CEILING};
use crate::pages::{Admin, Choice, Frame, Id, SignedIn, Typed, answer, go_on};
use crate::people;
use crate::store::{Error, Result};
use crate::web::{Answered, Page, Site, render};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use database::Tx;

#[derive(Template)]
#[template(path = "mailboxes/pages/edit.html")]
struct EditPage {
    page: Page,
    frame: Frame,
    id: Option<MailboxId>,
    form: Form,
    teams: Vec<Choice>,
    /// None to choose from: there is one only.
    brands: Vec<Choice>,
    tried: Option<Tried>,
}

/// The empty wizard.
pub async fn new(State(site): State<Site>, Admin(signed_in): Admin) -> Answered {
    let blank = SetUp {
        sends_per_hour: Some(USUAL_CEILING),
        ..SetUp::default()
    };
    let mut form = Form::of(blank);
    form.fetches = true;
    opened(site, signed_in, None, Some(form)).await
}

/// The wizard with the settings of a mailbox.
pub async fn edit(State(site): State<Site>, Admin(signed_in): Admin, Id(id): Id<MailboxId>) -> Answered {
    opened(site, signed_in, Some(id), None).await
}

async fn opened(site: Site, signed_in: SignedIn, id: Option<MailboxId>, form: Option<Form>) -> Answered {
    let desk = site.desk.clone();
    let reading = desk.read(move |tx| {
        let form = match (form, id) {
            (Some(form), _) => form,
            (None, Some(id)) => Form::of(shown(tx, id)?),
            (None, None) => return Err(Error::NotFound),
        };
        Ok((load(tx, &site, &signed_in, id, form, None)?, signed_in))
    });
    let (page, signed_in) = reading.await?;
    answer(&page, &signed_in)
}

/// A mailbox as it is set up, without its secrets.
fn shown(tx: &mut Tx, id: MailboxId) -> Result<SetUp> {
    let mailbox = mailboxes::find(tx, id)?.ok_or(Error::NotFound)?;
    Ok(SetUp {
        address: mailbox.address,
        name: mailbox.name,
        team_id: mailbox.team_id,
        brand_id: Some(mailbox.brand_id),
        sends_per_hour: mailbox.sends_per_hour,
        imap: mailboxes::imap_shown(tx, id)?.map(|imap| (imap, mailboxes::Secret::default())),
        relay: mailboxes::relay_shown(tx, id)?.map(|relay| (relay, mailboxes::Secret::default())),
    })
}

fn brands_to_choose(tx: &mut Tx, chosen: Option<BrandId>) -> Result<Vec<Choice>> {
    let brands = brands::in_use(tx)?;
    if brands.len() < 2 {
        return Ok(vec![]);
    }
    let choice = |brand: brands::Brand| Choice::new(brand.id, brand.name, Some(brand.id) == chosen);
    Ok(brands.into_iter().map(choice).collect())
}

fn load(
    tx: &mut Tx,
    site: &Site,
    signed_in: &SignedIn,
    id: Option<MailboxId>,
    form: Form,
    tried: Option<Tried>,
) -> Result<EditPage> {
    let words = signed_in.viewer.words();
    let title = match id {
        None => words.say("mailboxes-add"),
        Some(id) => mailboxes::find(tx, id)?.ok_or(Error::NotFound)?.address,
    };
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &title)?;
    let teams = people::teams(tx)?;
    let choice = |team: &people::Team| Choice::new(team.id, team.name.clone(), Some(team.id) == form.team);
    Ok(EditPage {
        teams: teams.iter().map(choice).collect(),
        brands: brands_to_choose(tx, form.brand)?,
        page,
        frame,
        id,
        form,
        tried,
    })
}

/// Tries and saves a new mailbox.
pub async fn add(State(site): State<Site>, Admin(signed_in): Admin, typed: Typed) -> Answered {
    take(site, signed_in, None, typed).await
}

/// Tries and saves a changed mailbox.
pub async fn save(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Id(id): Id<MailboxId>,
    typed: Typed,
) -> Answered {
    take(site, signed_in, Some(id), typed).await
}

async fn take(site: Site, signed_in: SignedIn, id: Option<MailboxId>, typed: Typed) -> Answered {
    let (mut form, wish) = Form::typed(&typed)?;
    let desk = site.desk.clone();
    let (of, wrong_already) = (desk.clone(), std::mem::take(&mut form.problems));
    let checking = desk.read(move |tx| {
        let before = match id {
            None => None,
            Some(id) => {
                let mailbox = mailboxes::find(tx, id)?.ok_or(Error::NotFound)?;
                Some(SetUp::of(&of, tx, &mailbox)?)
            }
        };
        let wish = wish.complete(before);
        let problems = wish.problems(tx, id)?;
        Ok((wish, problems))
    });
    let (wish, problems) = checking.await?;
    form.problems = [wrong_already, problems].concat();
    let mut tried = None;
    if form.problems.is_empty() {
        let seen = Tried::of(&desk, &wish, &signed_in.viewer.words()).await;
        let saves = typed.get("act") == "save" && (seen.is_good() || typed.get("anyway") == "yes");
        if saves {
            let looked = seen.looked;
            let saving = desk.act(signed_in.viewer.actor(), move |act| {
                imap::set_up(act, id, &wish, looked)
            });
            let path = format!("/settings/mailboxes/{}", saving.await?);
            return Ok(go_on(&path, "workspace-done-mailbox-saved", 1));
        }
        tried = Some(seen);
    }
    let good = tried.as_ref().is_some_and(Tried::is_good);
    let status = if good {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let page = desk
        .read(move |tx| load(tx, &site, &signed_in, id, form, tried))
        .await?;
    Ok((status, render(&page)?).into_response())
}
