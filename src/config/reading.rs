//! Each setting, read: what cannot be used is told in one line.

use super::{DkimFiles, Dns, TlsFiles, WrongSetting, wrong};
use std::borrow::Cow;
use std::net::SocketAddr;
use url::Url;

pub(super) fn is_json(format: Option<&str>) -> Result<bool, WrongSetting> {
    match format {
        None | Some("text") => Ok(false),
        Some("json") => Ok(true),
        Some(_) => wrong("GUICHET_LOG_FORMAT", "one of text, json"),
    }
}

pub(super) fn address(name: &'static str, text: &str) -> Result<SocketAddr, WrongSetting> {
    match text.parse() {
        Ok(address) => Ok(address),
        Err(_) => wrong(
            name,
            format!("{text:?} is not an address with a port, such as 127.0.0.1:8080"),
        ),
    }
}

pub(super) fn tls(
    certificates: Option<String>,
    key: Option<String>,
) -> Result<Option<TlsFiles>, WrongSetting> {
    match (certificates, key) {
        (None, None) => Ok(None),
        (Some(certificates), Some(key)) => Ok(Some(TlsFiles {
            certificates: certificates.into(),
            key: key.into(),
        })),
        (Some(_), None) => wrong("GUICHET_TLS_KEY", "it is needed with GUICHET_TLS_CERT"),
        (None, Some(_)) => wrong("GUICHET_TLS_CERT", "it is needed with GUICHET_TLS_KEY"),
    }
}

pub(super) fn dns(text: Option<String>) -> Result<Dns, WrongSetting> {
    match text.as_deref() {
        None => Ok(Dns::System),
        Some("off") => Ok(Dns::Off),
        Some(text) => match text.parse() {
            Ok(address) => Ok(Dns::At(address)),
            Err(_) => wrong(
                "GUICHET_DNS",
                format!("{text:?} is neither off nor an address with a port, such as 127.0.0.1:53"),
            ),
        },
    }
}

pub(super) fn dkim(
    key: Option<String>,
    selector: Option<String>,
    domains: Option<String>,
) -> Result<Option<DkimFiles>, WrongSetting> {
    let (key, selector, domains) = match (key, selector, domains) {
        (None, None, None) => return Ok(None),
        (Some(key), Some(selector), Some(domains)) => (key, selector, domains),
        (None, _, _) => return wrong("GUICHET_DKIM_KEY", "it is needed to sign letters"),
        (_, None, _) => return wrong("GUICHET_DKIM_SELECTOR", "it is needed with GUICHET_DKIM_KEY"),
        (_, _, None) => return wrong("GUICHET_DKIM_DOMAIN", "it is needed with GUICHET_DKIM_KEY"),
    };
    let domains: Vec<String> = domains
        .split(',')
        .map(|domain| domain.trim().to_lowercase())
        .filter(|domain| !domain.is_empty())
        .collect();
    if domains.is_empty() || !domains.iter().all(|domain| is_name(domain)) {
        return wrong("GUICHET_DKIM_DOMAIN", "it must name domains, such as example.org");
    }
    if !is_name(&selector) {
        return wrong("GUICHET_DKIM_SELECTOR", "it must be a name such as desk2026");
    }
    Ok(Some(DkimFiles {
        key: key.into(),
        selector,
        domains,
    }))
}

/// Letters, digits, hyphens and dots: what stands in a DNS name, and never ends a header.
fn is_name(text: &str) -> bool {
    let sound = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
    !text.is_empty() && text.len() <= 200 && text.chars().all(sound) && !text.starts_with('.')
}

pub(super) fn database_url(text: String) -> Result<String, WrongSetting> {
    if text.starts_with("postgres://") || text.starts_with("postgresql://") {
        return Ok(text);
    }
    wrong(
        "GUICHET_DATABASE_URL",
        "it must begin with postgres:// (leave it out for SQLite)",
    )
}

pub(super) fn relay(text: &str) -> Result<Url, WrongSetting> {
    match Url::parse(text) {
        Ok(url) if matches!(url.scheme(), "smtp" | "smtps") && url.host_str().is_some() => {
            let known = |(name, value): (Cow<str>, Cow<str>)| {
                name == "tls" && matches!(&*value, "required" | "opportunistic")
            };
            if url.query_pairs().all(known) {
                Ok(url)
            } else {
                wrong(
                    "GUICHET_SMTP_RELAY",
                    "only ?tls=required or ?tls=opportunistic may follow the host",
                )
            }
        }
        _ => wrong(
            "GUICHET_SMTP_RELAY",
            "it must look like smtp://host:port or smtps://user:password@host:port",
        ),
    }
}

pub(super) fn public_url(given: Option<String>, listen: SocketAddr) -> Result<Url, WrongSetting> {
    let text = given.unwrap_or_else(|| format!("http://{listen}"));
    match Url::parse(&text) {
        // It is written to the log and into letters.
        Ok(url) if !url.username().is_empty() || url.password().is_some() => wrong(
            "GUICHET_PUBLIC_URL",
            "an address without a name or password in it, such as https://help.example.org",
        ),
        Ok(url) if url.path() != "/" || url.query().is_some() || url.fragment().is_some() => wrong(
            "GUICHET_PUBLIC_URL",
            format!(
                "{text:?} names more than a host: the desk needs a host of its own, such as https://help.example.org"
            ),
        ),
        Ok(url) if matches!(url.scheme(), "http" | "https") && url.host_str().is_some() => Ok(url),
        _ => wrong(
            "GUICHET_PUBLIC_URL",
            format!("{text:?} is not an address such as https://help.example.org"),
        ),
    }
}

pub(super) fn mail_address(text: String) -> Result<String, WrongSetting> {
    let whole = text
        .split_once('@')
        .is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty() && !domain.contains('@'));
    if whole && !text.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Ok(text.to_lowercase());
    }
    wrong(
        "GUICHET_MAIL_ADDRESS",
        format!("{text:?} is not an address such as support@example.org"),
    )
}

/// Levels, alone or of a part of the program. A word that is no level would be taken for such a part, and silence the rest.
pub(super) fn log(text: String) -> Result<String, WrongSetting> {
    const LEVELS: [&str; 6] = ["off", "error", "warn", "info", "debug", "trace"];
    for part in text.split(',').map(str::trim) {
        let (of, level) = part.split_once('=').unwrap_or(("guichet", part));
        if of.is_empty() || !LEVELS.contains(&level.to_lowercase().as_str()) {
            return wrong(
                "GUICHET_LOG",
                format!(
                    "{part:?} is neither a level (error, warn, info, debug, trace, off) nor such as guichet=debug"
                ),
            );
        }
    }
    Ok(text)
}

/// Two doors need two addresses.
pub(super) fn doors(doors: [(&'static str, Option<SocketAddr>); 3]) -> Result<(), WrongSetting> {
    for (place, (name, address)) in doors.iter().enumerate() {
        let taken = doors[..place].iter().find(|(_, other)| {
            address
                .zip(*other)
                .is_some_and(|(one, other)| is_one_door(one, other))
        });
        if let Some((other, _)) = taken {
            return wrong(name, format!("it is the address of {other} already"));
        }
    }
    Ok(())
}

/// `0.0.0.0:25` is `127.0.0.1:25`, too.
fn is_one_door(one: SocketAddr, other: SocketAddr) -> bool {
    let anywhere = one.ip().is_unspecified() || other.ip().is_unspecified();
    one.port() == other.port() && one.port() != 0 && (anywhere || one.ip() == other.ip())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_is_set_by_levels_only() {
        for good in ["info", "WARN", "guichet=debug,warn", "info, tantivy=off"] {
            assert!(log(good.to_owned()).is_ok(), "{good}");
        }
        for bad in ["loud", "guichet=banana", "", "info,", "=info", "guichet"] {
            assert!(log(bad.to_owned()).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_public_address_is_a_host_and_nothing_more() {
        let listen = SocketAddr::from(([127, 0, 0, 1], 8080));
        let read = |text: &str| public_url(Some(text.to_owned()), listen);
        for good in ["https://help.example.org", "http://help.example.org:8080/"] {
            assert!(read(good).is_ok(), "{good}");
        }
        for bad in [
            "https://help.example.org/desk",
            "https://help.example.org/?a=b",
            "https://help.example.org/#a",
            "https://name:secret-word@help.example.org",
            "https://name@help.example.org",
            "ftp://help.example.org",
            "help.example.org",
        ] {
            let told = read(bad).err().map(|wrong| wrong.to_string());
            assert!(told.is_some_and(|told| !told.contains("secret-word")), "{bad}");
        }
    }

    #[test]
    fn no_two_doors_share_an_address() {
        let at = |port: u16| Some(SocketAddr::from(([127, 0, 0, 1], port)));
        let (http, smtp, lmtp) = ("GUICHET_LISTEN", "GUICHET_SMTP_LISTEN", "GUICHET_LMTP_LISTEN");
        assert!(doors([(http, at(1)), (smtp, None), (lmtp, None)]).is_ok());
        assert!(doors([(http, at(1)), (smtp, at(2)), (lmtp, at(3))]).is_ok());
        let anywhere = Some(SocketAddr::from(([0, 0, 0, 0], 1)));
        assert!(doors([(http, at(1)), (smtp, anywhere), (lmtp, None)]).is_err());
        for (one, two, three) in [(at(1), at(1), None), (at(1), at(2), at(2)), (at(1), None, at(1))] {
            assert!(doors([(http, one), (smtp, two), (lmtp, three)]).is_err());
        }
    }
}
