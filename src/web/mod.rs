//! Pages: what every page shares. The frame and its assets, errors in the reader's language, the headers that keep a
//! page to itself, and the refusal of cross-site requests.

mod assets;
mod download;
mod errors;
mod guard;
mod hops;
mod kept;
mod languages;
mod lines;
mod page;
mod paths;
mod query;
mod site;
mod sites;

pub use assets::{asset, routes as asset_routes};
pub use download::{Download, is_picture};
pub use errors::{Answered, Naming, caught, error_page, render};
pub use guard::headers;
pub use hops::{Came, believe};
pub use kept::{Kept, Words as KeptWords, asks_for_json, remember};
pub use languages::{cookie, reader, remember_language};
pub use lines::typed_lines;
pub use page::Page;
pub use paths::as_meant;
pub use query::Query;
pub use site::Site;
pub use sites::{ArrivedAt, refuse_others};
