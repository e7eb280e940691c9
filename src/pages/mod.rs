//! What every page of those who work here stands on: who is signed in and may come, the frame around the page, what was
//! typed, what is said afterwards. The rooms above bring their links, badges and bars into the frame (`FrameParts`).

mod bar;
mod choice;
mod fields;
mod flash;
mod frame;
mod gate;
mod initials;
mod known_device;
mod nav;
mod own_path;
mod session;
mod sign_in;
mod strip;
mod typed;

pub use bar::{Bar, BarForm, BarLink};
pub use choice::Choice;
pub use fields::{Field, Fields, settle};
pub use flash::{go_on, go_on_deleted};
pub use frame::{Frame, FrameParts, answer, look};
pub use gate::{Admin, Agent, Id};
pub use initials::initials;
pub use nav::{Badge, NavLink, Shelf, count_in_words};
pub use own_path::own_path;
pub use session::{SignedIn, secret, viewer, with_cookie};
pub use strip::SettingsPage;
pub use typed::{MOST_OF_FORM, Typed, TypedFile};

use crate::web::Site;
use axum::Router;
use axum::routing::{get, post};

/// Signing in and out.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/sign-in", get(sign_in::show).post(sign_in::enter))
        .route("/sign-out", post(sign_in::leave))
}
