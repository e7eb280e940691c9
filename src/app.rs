//! The wiring: who decides on which event, which routes exist, what runs beside the web. One screen answers "who
//! reacts to what".

use crate::api::{self, Api};
use crate::channels::email;
use crate::clock::Clock;
use crate::config::Config;
use crate::delivery::Relay;
use crate::events::Reaction;
use crate::files::Files;
use crate::live::Live;
use crate::search::Search;
use crate::store::{Actor, Desk, Error, Result};
use crate::web::Site;
use crate::{closing, delivery, demo, operations, portal, satisfaction, settings, web, workspace};
use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use calendar::Calendar;
use database::{Database, Location, Options};
use std::time::Duration;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// Who decides on an event, in this order, inside the transaction that records it.
pub const REACTIONS: &[Reaction] = &[delivery::react, closing::react, satisfaction::react];

/// The longest clean stop.
const DRAIN: Duration = Duration::from_secs(9);

/// Opens the desk that `config` names: migrates the database and prepares a new desk. Blocking.
pub fn open(config: &Config, clock: Clock) -> Result<Desk> {
    std::fs::create_dir_all(&config.data)?;
    let location = match &config.database_url {
        Some(url) => Location::Postgres(url.clone()),
        None => Location::Sqlite(config.data.join("guichet.db")),
    };
    let database = Database::open(location, Options::default())?;
    let files = Files::in_folder(config.data.join("files"));
    let desk = Desk::open(database, clock, files, config.public_url.clone(), REACTIONS)?;
    prepare(&desk, config)?;
    Ok(desk)
}

/// What a new desk starts with. Doing it again changes nothing that is there.
pub fn prepare(desk: &Desk, config: &Config) -> Result<()> {
    let config = config.clone();
    desk.act_now(Actor::Desk, move |act| {
        if settings::calendar(act)?.is_none() {
            let calendar = Calendar::standard(&config.time_zone, &config.region)
                .map_err(|error| Error::Broken(error.to_string()))?;
            settings::set_calendar(act, &calendar)?;
        }
        if let Some(address) = &config.mail_address {
            let name = settings::desk_name(act)?;
            settings::add_mailbox(act, address, &name)?;
        }
        closing::install(act)?;
        satisfaction::install(act)
    })
}

/// All routes of the desk.
pub fn routes(site: Site, search: Search) -> Router {
    let demo = if site.demo { demo::routes() } else { Router::new() };
    let api = Api {
        desk: site.desk.clone(),
        search: search.clone(),
    };
    let routes = Router::new()
        .merge(web::asset_routes())
        .merge(operations::routes())
        .merge(workspace::routes(search))
        .merge(satisfaction::routes())
        .merge(portal::routes())
        .merge(api::routes(api))
        .merge(demo)
        .layer(from_fn_with_state(site.clone(), web::error_page))
        .layer(from_fn_with_state(site.clone(), web::headers))
        .with_state(site.clone());
    web::guarded(&site, routes).layer(from_fn(operations::count_requests))
}

/// Starts what runs beside the web. Each task ends soon after `stop`, with its work in hand finished.
pub fn start_tasks(
    desk: &Desk,
    live: &Live,
    search: &Search,
    relay: Relay,
    tasks: &TaskTracker,
    stop: &CancellationToken,
) {
    let news = live.clone().follow(desk.clone());
    tasks.spawn(stop.clone().run_until_cancelled_owned(news));
    let index = search.clone().follow(desk.clone());
    tasks.spawn(stop.clone().run_until_cancelled_owned(index));
    tasks.spawn(closing::run(desk.clone(), stop.clone()));
    let waiting_letters = email::retry(desk.clone());
    tasks.spawn(stop.clone().run_until_cancelled_owned(waiting_letters));
    tasks.spawn(delivery::run(desk.clone(), relay, stop.clone()));
}

/// Serves the desk until SIGTERM or Ctrl-C, then drains and stops.
pub fn serve(config: Config) -> std::result::Result<(), String> {
    start_log("info");
    if matches!(
        demo::look(&config),
        Ok(demo::Found::Demo | demo::Found::Unfinished)
    ) {
        return Err("this is a demo desk: start it with guichet demo".to_owned());
    }
    let desk = open(&config, Clock::system()).map_err(|error| error.to_string())?;
    let runtime = tokio::runtime::Runtime::new().map_err(|error| error.to_string())?;
    runtime.block_on(run(config, desk, false, || ()))
}

/// Runs an open desk until it is asked to stop. `opened` is called once browsers can connect.
pub async fn run(
    config: Config,
    desk: Desk,
    demo: bool,
    opened: impl FnOnce(),
) -> std::result::Result<(), String> {
    let search = Search::open(config.data.join("search")).map_err(|error| error.to_string())?;
    let (tasks, stop, live) = (TaskTracker::new(), CancellationToken::new(), Live::default());
    if let Some(address) = config.smtp_listen {
        let listener = email::smtp::bind(address)
            .await
            .map_err(|error| format!("GUICHET_SMTP_LISTEN: {address} cannot be used: {error}"))?;
        let tls = config.tls.as_ref().map(email::smtp::tls).transpose();
        let tls =
            tls.map_err(|error| format!("GUICHET_TLS_CERT, GUICHET_TLS_KEY: they cannot be used: {error}"))?;
        tasks.spawn(email::smtp::listen(desk.clone(), listener, tls, stop.clone()));
    }
    let relay = if demo {
        Relay::Demo
    } else {
        Relay::of(config.smtp_relay.as_ref())
    };
    start_tasks(&desk, &live, &search, relay, &tasks, &stop);
    let site = Site {
        desk: desk.clone(),
        live: live.clone(),
        demo,
    };
    let listener = tokio::net::TcpListener::bind(config.listen)
        .await
        .map_err(|error| format!("GUICHET_LISTEN: {} cannot be used: {error}", config.listen))?;
    tracing::info!("the desk is open at {}", desk.public_url);
    opened();
    let stopping = stop.clone();
    let service = routes(site, search).into_make_service_with_connect_info::<std::net::SocketAddr>();
    let server =
        axum::serve(listener, service).with_graceful_shutdown(async move { stopping.cancelled().await });
    let server = tasks.spawn(async move { server.await });
    asked_to_stop().await;
    tracing::info!("stopping");
    stop.cancel();
    live.close();
    tasks.close();
    if tokio::time::timeout(DRAIN, tasks.wait()).await.is_err() {
        tracing::warn!("some work did not end in time; it is taken up again at the next start");
        server.abort();
    }
    desk.database.close().await;
    Ok(())
}

/// Waits for SIGTERM or Ctrl-C.
async fn asked_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}

/// Starts the log on standard error; `usual` is its level where GUICHET_LOG says nothing.
pub fn start_log(usual: &str) {
    use tracing_subscriber::EnvFilter;
    let filter = EnvFilter::try_from_env("GUICHET_LOG").unwrap_or_else(|_| EnvFilter::new(usual));
    let _ = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .try_init();
}
