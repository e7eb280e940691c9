//! The wiring: who decides on which event, which routes exist, what runs beside the web. One screen answers "who
//! reacts to what".

use crate::api::{self, Api, Rates};
use crate::authorities::Authorities;
use crate::channels::{self, email};
use crate::clock::Clock;
use crate::config::Config;
use crate::delivery::{Patience, Relay, Relays};
use crate::events::Reaction;
use crate::files::{self, Files};
use crate::leaving::{self, Carrier};
use crate::live::Live;
use crate::outages::AfterOutage;
use crate::pages::{self, FrameParts};
use crate::search::Search;
use crate::store::{Actor, Desk, Error, Result, Seal, forget_repeats};
use crate::web::Site;
use crate::{
    calendars, categories, closing, correspondence, delivery, demo, intake, mailboxes, operations, people,
    portal, process, satisfaction, set_up, settings, tickets, web, workspace,
};
use axum::extract::Request;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::IntoResponse;
use axum::{Extension, Router};
use calendar::Calendar;
use database::{Database, Location, Options};
use std::sync::Arc;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tower::ServiceExt;

/// Who decides on an event, in this order, inside the transaction that records it.
pub const REACTIONS: &[Reaction] = &[
    closing::say_the_way_back,
    delivery::react,
    closing::react,
    satisfaction::react,
];

/// What the rooms bring into the frame around the pages of those who work here.
pub const FRAME: &FrameParts = &workspace::FRAME;

/// What follows from a time in which the desk was down, inside the transaction that notes it.
pub const AFTER_OUTAGE: &[AfterOutage] = &[closing::after_outage, satisfaction::after_outage];

/// Opens the desk that `config` names: migrates the database and prepares a new desk. Blocking.
pub fn open(config: &Config, clock: Clock) -> Result<Desk> {
    process::keep_to_itself();
    std::fs::create_dir_all(&config.data)?;
    process::close_to_others(&config.data)?;
    let database = Database::open(location(config), Options::default())?;
    let files = Files::in_folder(config.data.join("files"));
    let mut desk = Desk::open(database, clock, files, config.public_url.clone(), REACTIONS)?;
    desk.seal = seal(config)?;
    desk.dns = config.dns;
    desk.authorities = Arc::new(authorities(config)?.with_networks(&config.edge.private_networks));
    desk.edge = Arc::new(config.edge.clone());
    prepare(&desk, config)?;
    Ok(desk)
}

/// Where the tables of the desk lie.
pub fn location(config: &Config) -> Location {
    match &config.database_url {
        Some(url) => Location::Postgres(url.clone()),
        None => Location::Sqlite(config.data.join("guichet.db")),
    }
}

/// What signs letters out, if a key is given; a key that cannot be used is told at the start.
fn seal(config: &Config) -> Result<Option<Arc<Seal>>> {
    let Some(files) = &config.dkim else {
        return Ok(None);
    };
    let opened = Seal::open(files).map_err(|error| {
        let words = format!(
            "GUICHET_DKIM_KEY: {} cannot be used: {error}",
            files.key.display()
        );
        Error::File(std::io::Error::other(words))
    });
    Ok(Some(Arc::new(opened?)))
}

/// Whose certificates are believed beside those of the web; a file that cannot be used is told at the start.
fn authorities(config: &Config) -> Result<Authorities> {
    let Some(file) = &config.ca_file else {
        return Ok(Authorities::default());
    };
    Authorities::open(file).map_err(|error| {
        let words = format!("GUICHET_CA_FILE: {} cannot be used: {error}", file.display());
        Error::File(std::io::Error::other(words))
    })
}

/// What a new desk starts with. Doing it again changes nothing that is there.
pub fn prepare(desk: &Desk, config: &Config) -> Result<()> {
    let config = config.clone();
    desk.act_now(Actor::Desk, move |act| {
        // Two nodes may start a new desk together.
        settings::in_turn(act)?;
        if calendars::desk_calendar(act)?.is_none() {
            let calendar = Calendar::standard(&config.time_zone, &config.region)
                .map_err(|error| Error::Broken(error.to_string()))?;
            calendars::set_desk_calendar(act, &calendar)?;
        }
        if let Some(address) = &config.mail_address {
            let name = settings::desk_name(act)?;
            mailboxes::add(act, address, &name)?;
        }
        closing::install(act)?;
        satisfaction::install(act)?;
        satisfaction::count_where_needed(act).map(drop)
    })
}

/// Makes sure that the folder for files is the one of this desk; in one line why it is not. Blocking.
pub fn own_files(desk: &Desk) -> std::result::Result<(), String> {
    let fresh = files::fresh_marker().map_err(|error| error.to_string())?;
    let marking = desk.act_now(Actor::Desk, move |act| {
        let files = act.desk.files.clone();
        files::mark(act, &files, &fresh)
    });
    let marked =
        marking.map_err(|error| format!("GUICHET_DATA: the folder for files cannot be used: {error}"))?;
    match marked.trouble() {
        Some(trouble) => Err(format!("GUICHET_DATA: {trouble}")),
        None => Ok(()),
    }
}

/// All routes of the desk.
pub fn routes(site: Site, search: Search) -> Router {
    let demo = if site.demo { demo::routes() } else { Router::new() };
    let api = Api {
        desk: site.desk.clone(),
        search: search.clone(),
        rates: Rates::default(),
    };
    let routes = Router::new()
        .merge(web::asset_routes())
        .merge(operations::routes())
        .merge(pages::routes())
        .merge(categories::pages::routes())
        .merge(closing::pages::routes())
        .merge(calendars::pages::routes())
        .merge(mailboxes::pages::routes())
        .merge(intake::pages::routes())
        .merge(correspondence::pages::routes())
        .merge(people::pages::routes())
        .merge(workspace::routes(search))
        .merge(satisfaction::pages::routes())
        .merge(set_up::routes())
        .merge(portal::routes())
        .merge(api::routes(api))
        .merge(demo);
    let routes = web::caught(routes, Error::into_response)
        .layer(Extension(FRAME))
        .layer(from_fn(web::remember))
        .layer(from_fn_with_state(site.clone(), web::refuse_others))
        .layer(from_fn_with_state(
            (site.clone(), settings::desk_name as web::Naming),
            web::error_page,
        ))
        .layer(from_fn_with_state(site.clone(), web::headers))
        .layer(from_fn(operations::count_requests))
        .layer(from_fn_with_state(site.clone(), web::believe))
        .with_state(site);
    // Before anything looks at the path: a layer of the routes comes too late.
    let as_meant = |mut request: Request| {
        if let Some(meant) = web::as_meant(request.uri()) {
            *request.uri_mut() = meant;
        }
        request
    };
    Router::new().fallback_service(routes.map_request(as_meant))
}

/// Who carries what leaves the desk: one carrier per kind of lane.
fn carriers(desk: &Desk, relay: Relay) -> Vec<Box<dyn Carrier>> {
    vec![Box::new(Relays::new(desk, relay, Patience::default()))]
}

/// Starts what runs beside the web. Each task ends soon after `stop`, with its work in hand finished.
pub fn start_tasks(
    desk: &Desk,
    live: &Live,
    search: &Search,
    relay: Relay,
    checker: email::Checker,
    tasks: &TaskTracker,
    stop: &CancellationToken,
) {
    let news = live.clone().follow(desk.clone());
    tasks.spawn(stop.clone().run_until_cancelled_owned(news));
    let sessions = live
        .listeners
        .clone()
        .watch(desk.clone(), people::sign_in::held_sessions);
    tasks.spawn(stop.clone().run_until_cancelled_owned(sessions));
    let lookers = tickets::tell_who_looks(desk.clone(), live.clone());
    tasks.spawn(stop.clone().run_until_cancelled_owned(lookers));
    let index = search.clone().follow(desk.clone());
    tasks.spawn(stop.clone().run_until_cancelled_owned(index));
    tasks.spawn(
        stop.clone()
            .run_until_cancelled_owned(forget_repeats(desk.clone())),
    );
    tasks.spawn(closing::run(desk.clone(), stop.clone()));
    tasks.spawn(satisfaction::run(desk.clone(), stop.clone()));
    let waiting = intake::retry(desk.clone(), channels::PROVIDERS);
    tasks.spawn(stop.clone().run_until_cancelled_owned(waiting));
    let old_html = tickets::clean_old_html(desk.clone());
    tasks.spawn(stop.clone().run_until_cancelled_owned(old_html));
    tasks.spawn(delivery::follow_plans(desk.clone(), stop.clone()));
    tasks.spawn(email::imap::run(desk.clone(), checker, stop.clone()));
    for carrier in carriers(desk, relay) {
        tasks.spawn(leaving::run(desk.clone(), carrier, stop.clone()));
    }
}
