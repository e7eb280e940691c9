//! The agents' workspace: lists, the ticket page, the sign-in. It shows together what the rooms below know.

use crate::web::Site;
use axum::Router;

/// The pages of the workspace.
pub fn routes() -> Router<Site> {
    Router::new()
}
