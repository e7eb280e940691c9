//! A path as it was meant: mail gateways and people who copy a link by hand double its slashes or put one behind it.

use axum::http::Uri;
use axum::http::uri::PathAndQuery;

/// The address without doubled slashes and without one at its end. What programs ask of the API is taken as it is.
pub fn as_meant(uri: &Uri) -> Option<Uri> {
    let path = uri.path();
    let mangled = path.contains("//") || path.len() > 1 && path.ends_with('/');
    if !mangled || path.trim_start_matches('/').starts_with("api/") {
        return None;
    }
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let meant = format!("/{}", parts.join("/"));
    let meant = match uri.query() {
        Some(query) => format!("{meant}?{query}"),
        None => meant,
    };
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(meant.parse::<PathAndQuery>().ok()?);
    Uri::from_parts(parts).ok()
}

#[cfg(test)]
mod tests {
    use super::as_meant;

    #[test]
    fn slashes_too_many_lead_to_the_same_page() {
        let meant = |path: &str| as_meant(&path.parse().expect("a path")).map(|uri| uri.to_string());
        for mangled in [
            "/survey/12-x/?rating=3",
            "//survey/12-x?rating=3",
            "/survey//12-x//?rating=3",
        ] {
            assert_eq!(
                meant(mangled).as_deref(),
                Some("/survey/12-x?rating=3"),
                "{mangled}"
            );
        }
        assert_eq!(meant("//").as_deref(), Some("/"));
        for fine in ["/", "/survey/12-x", "/api/v2/tickets/", "/requests/1?next=//x/"] {
            assert_eq!(meant(fine), None, "{fine}");
        }
    }
}
