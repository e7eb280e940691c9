//! Where a form leads back to: only ever to a path of this desk (threat X8).

use url::Url;

/// `wanted` if it is a path of our own, else `otherwise`.
pub fn own_path(wanted: &str, otherwise: &str) -> String {
    parsed(wanted).unwrap_or_else(|| otherwise.to_owned())
}

/// Parsed as a browser would, so that what a browser would take for another origin is seen here.
fn parsed(wanted: &str) -> Option<String> {
    if !wanted.starts_with('/') || wanted.contains('\\') || wanted.contains(char::is_control) {
        return None;
    }
    let base = Url::parse("http://own.invalid/").ok()?;
    let url = base.join(wanted).ok()?;
    let own = url.origin() == base.origin() && url.username().is_empty() && !url.path().starts_with("//");
    own.then(|| url[url::Position::BeforePath..].to_owned())
}

#[cfg(test)]
mod tests {
    use super::own_path;

    #[test]
    fn only_paths_of_our_own_are_followed() {
        for foreign in [
            "//evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "https:evil.example",
            "https://evil.example",
            "javascript:alert(1)",
            "/.//evil.example",
            "/a/..//evil.example",
            "/\t/evil.example",
            "user@evil.example",
            "",
        ] {
            assert_eq!(own_path(foreign, "/"), "/", "{foreign:?}");
        }
        assert_eq!(
            own_path("/tickets/7?view=mine#message-2", "/"),
            "/tickets/7?view=mine#message-2"
        );
        assert_eq!(own_path("/%2f%2fevil.example", "/"), "/%2f%2fevil.example");
    }
}
