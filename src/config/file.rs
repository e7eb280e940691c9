//! `guichet.toml`: what flags and environment leave open.

use super::{Given, WrongSetting, given, wrong};
use std::path::PathBuf;

impl Given {
    /// Reads `guichet.toml` (or the file named) and lets it fill what flags and environment left open.
    pub fn with_file(self, named: Option<PathBuf>) -> Result<Given, WrongSetting> {
        let must_exist = named.is_some();
        let path = named.unwrap_or_else(|| PathBuf::from("guichet.toml"));
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(_) if !must_exist => return Ok(self),
            Err(error) => {
                return wrong(
                    "GUICHET_CONFIG",
                    format!("{} cannot be read: {error}", path.display()),
                );
            }
        };
        let file: Given = match toml::from_str(&text) {
            Ok(file) => file,
            Err(error) => {
                let at = error.span().map_or(0, |span| span.start);
                let line = text.get(..at).unwrap_or_default().matches('\n').count() + 1;
                return wrong(
                    "GUICHET_CONFIG",
                    format!("{}, line {line}: {}", path.display(), error.message()),
                );
            }
        };
        let first = |nearer: Option<String>, file: Option<String>| given(nearer).or(file);
        Ok(Given {
            data: first(self.data, file.data),
            database_url: first(self.database_url, file.database_url),
            listen: first(self.listen, file.listen),
            smtp_listen: first(self.smtp_listen, file.smtp_listen),
            lmtp_listen: first(self.lmtp_listen, file.lmtp_listen),
            tls_cert: first(self.tls_cert, file.tls_cert),
            tls_key: first(self.tls_key, file.tls_key),
            ca_file: first(self.ca_file, file.ca_file),
            smtp_relay: first(self.smtp_relay, file.smtp_relay),
            dns: first(self.dns, file.dns),
            dkim_key: first(self.dkim_key, file.dkim_key),
            dkim_selector: first(self.dkim_selector, file.dkim_selector),
            dkim_domain: first(self.dkim_domain, file.dkim_domain),
            public_url: first(self.public_url, file.public_url),
            trusted_proxies: first(self.trusted_proxies, file.trusted_proxies),
            private_networks: first(self.private_networks, file.private_networks),
            metrics_token: first(self.metrics_token, file.metrics_token),
            mail_address: first(self.mail_address, file.mail_address),
            time_zone: first(self.time_zone, file.time_zone),
            region: first(self.region, file.region),
            log: first(self.log, file.log),
            log_format: first(self.log_format, file.log_format),
        })
    }
}
