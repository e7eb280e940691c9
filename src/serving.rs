//! Running the desk: opens its doors, waits until it is asked to stop, finishes what is in hand.

mod alone;
mod gathered;
mod signals;
mod unread;
mod web;

use crate::channels::email;
use crate::channels::email::smtp::Protocol;
use crate::clock::{self, Clock};
use crate::config::Config;
use crate::delivery::Relay;
use crate::live::Live;
use crate::outages;
use crate::search::Search;
use crate::store::Desk;
use crate::web::Site;
use crate::{app, demo, process, set_up};
use signals::Signals;
use std::io::IsTerminal;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// The longest clean stop.
const DRAIN: Duration = Duration::from_secs(8);

/// The longest stop of all: whatever still runs then is cut off, and is taken up again at the next start as after a power cut.
const CUT_OFF: Duration = Duration::from_millis(9_500);

/// How long a stop waits for answers in hand; a browser also holds connections on which it never asks.
const LAST_ANSWERS: Duration = Duration::from_secs(3);

/// Serves the desk until SIGTERM or Ctrl-C, then drains and stops.
pub fn serve(config: Config) -> std::result::Result<(), String> {
    start_log("info", &config);
    if matches!(
        demo::look(&config),
        Ok(demo::Found::Demo | demo::Found::Unfinished)
    ) {
        return Err("this is a demo desk: start it with guichet demo".to_owned());
    }
    let _alone = alone::serve_alone(&config)?;
    let desk = app::open(&config, Clock::system()).map_err(|error| error.to_string())?;
    app::own_files(&desk)?;
    let runtime = tokio::runtime::Runtime::new().map_err(|error| error.to_string())?;
    let ended = runtime.block_on(run(config, desk, false, || ()));
    // Whatever still works on a thread of its own is waited for nowhere: see `end_at_last`.
    runtime.shutdown_background();
    ended
}

/// Ends the process even if something never ends: a thread that no runtime needs for its turn.
fn end_at_last() {
    std::thread::spawn(|| {
        std::thread::sleep(CUT_OFF);
        tracing::warn!("some work did not end; it is cut off");
        std::process::exit(1);
    });
}

/// Runs an open desk until it is asked to stop. `opened` is called once browsers can connect.
pub async fn run(
    config: Config,
    desk: Desk,
    demo: bool,
    opened: impl FnOnce(),
) -> std::result::Result<(), String> {
    // Before any door opens: who is asked to stop in the first moment stops as cleanly as later.
    let mut asked_to_stop = Signals::listen().map_err(|error| error.to_string())?;
    let (folder, _index) =
        alone::index_folder(&config.data).map_err(|error| format!("GUICHET_DATA: {error}"))?;
    let search = Search::open(folder).map_err(|error| error.to_string())?;
    let (tasks, stop, live) = (TaskTracker::new(), CancellationToken::new(), Live::default());
    // Before anything is done that time could have brought. The demo's clock is moved: it tells nothing of outages.
    if !demo {
        lives(&desk, &tasks, &stop).await?;
    }
    let checker = email::Checker::new(config.dns, desk.public_url.host_str().unwrap_or("localhost"));
    take_letters(&config, &desk, &checker, &tasks, &stop).await?;
    let relay = if demo {
        Relay::Demo
    } else {
        Relay::of(config.smtp_relay.as_ref())
    };
    app::start_tasks(&desk, &live, &search, relay, checker, &tasks, &stop);
    let site = Site {
        desk: desk.clone(),
        live: live.clone(),
        demo,
    };
    let listener = TcpListener::bind(config.listen)
        .await
        .map_err(|error| format!("GUICHET_LISTEN: {} cannot be used: {error}", config.listen))?;
    let routes = app::routes(site, search);
    tasks.spawn(web::answer(
        listener,
        routes,
        process::web_connections(),
        stop.clone(),
    ));
    tracing::info!("the desk is open at {}", desk.public_url);
    if !demo {
        tell_how_to_begin(&desk).await?;
    }
    opened();
    asked_to_stop.come().await;
    drain(&desk, &live, &tasks, &stop).await;
    Ok(())
}

/// Prints the link that makes the first administrator, while nobody works here.
async fn tell_how_to_begin(desk: &Desk) -> std::result::Result<(), String> {
    let asked = desk.clone();
    let link = desk.read(move |tx| set_up::link(tx, &asked)).await;
    if let Some(link) = link.map_err(|error| error.to_string())? {
        println!("set-up: {link}");
    }
    Ok(())
}

/// Finishes what is in hand, as far as there is time.
async fn drain(desk: &Desk, live: &Live, tasks: &TaskTracker, stop: &CancellationToken) {
    tracing::info!("stopping");
    end_at_last();
    stop.cancel();
    live.close();
    tasks.close();
    if clock::within(DRAIN, tasks.wait()).await.is_none() {
        tracing::warn!("some work did not end in time; it is taken up again at the next start");
    }
    desk.database.close().await;
}

/// Notes from now on that this process lives.
async fn lives(
    desk: &Desk,
    tasks: &TaskTracker,
    stop: &CancellationToken,
) -> std::result::Result<(), String> {
    let life = outages::begin(desk, outages::node(), app::AFTER_OUTAGE).await;
    let life = life.map_err(|error| error.to_string())?;
    tasks.spawn(outages::run(desk.clone(), life, stop.clone()));
    Ok(())
}

/// Opens the doors at which mail servers deliver.
async fn take_letters(
    config: &Config,
    desk: &Desk,
    checker: &email::Checker,
    tasks: &TaskTracker,
    stop: &CancellationToken,
) -> std::result::Result<(), String> {
    let doors = [
        (Protocol::Smtp, "GUICHET_SMTP_LISTEN", config.smtp_listen),
        (Protocol::Lmtp, "GUICHET_LMTP_LISTEN", config.lmtp_listen),
    ];
    for (protocol, name, listen) in doors {
        let Some(address) = listen else { continue };
        let listener = email::smtp::bind(address)
            .await
            .map_err(|error| format!("{name}: {address} cannot be used: {error}"))?;
        let tls = config.tls.as_ref().map(email::smtp::tls).transpose();
        let tls =
            tls.map_err(|error| format!("GUICHET_TLS_CERT, GUICHET_TLS_KEY: they cannot be used: {error}"))?;
        let listening = email::smtp::listen(
            protocol,
            desk.clone(),
            listener,
            tls,
            checker.clone(),
            stop.clone(),
        );
        tasks.spawn(listening);
    }
    Ok(())
}

/// Starts the log on standard error; `usual` is its level where the settings name none. Colours only for a terminal.
pub fn start_log(usual: &str, config: &Config) {
    use tracing_subscriber::EnvFilter;
    let wanted = config.log.as_deref().unwrap_or(usual);
    let filter = EnvFilter::try_new(wanted).unwrap_or_else(|_| EnvFilter::new(usual));
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal());
    let _ = if config.log_json {
        log.json().try_init()
    } else {
        log.try_init()
    };
}
