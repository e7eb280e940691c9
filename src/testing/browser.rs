//! A browser for stories: asks the desk's own router, keeps cookies, sends forms as a page of the desk would.

use super::TestDesk;
use super::web::{MULTIPART, multipart};
use crate::app;
use crate::live::Live;
use crate::people::{Person, sign_in};
use crate::store::Actor;
use crate::web::Site;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Request, StatusCode, header};
use std::net::SocketAddr;
use tower::ServiceExt;

/// One browser at one network address.
pub struct Browser {
    router: Router,
    runtime: tokio::runtime::Runtime,
    cookies: Vec<(String, String)>,
    from: SocketAddr,
}

/// An answer of the desk.
pub struct Page {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Page {
    /// Where a redirect leads.
    pub fn leads_to(&self) -> &str {
        let place = self.headers.get(header::LOCATION);
        place.and_then(|place| place.to_str().ok()).unwrap_or_default()
    }
}

impl Browser {
    /// A browser of nobody yet.
    pub fn at(desk: &TestDesk) -> Browser {
        let site = Site {
            desk: desk.desk.clone(),
            live: Live::default(),
            demo: false,
        };
        Browser {
            router: app::routes(site, crate::search::Search::in_memory()),
            runtime: tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .expect("a runtime"),
            cookies: vec![],
            from: SocketAddr::from(([192, 0, 2, 7], 40_000)),
        }
    }

    /// A browser in which `person` is signed in.
    pub fn of(desk: &TestDesk, person: &Person) -> Browser {
        let mut browser = Browser::at(desk);
        let id = person.id;
        let secret = desk
            .desk
            .act_now(Actor::Desk, move |act| sign_in::start_session(act, id))
            .expect("a session");
        browser.cookies.push(("guichet".to_owned(), secret));
        browser
    }

    /// The same browser, at home in another network.
    pub fn from(mut self, address: [u8; 4]) -> Browser {
        self.from = SocketAddr::from((address, 40_000));
        self
    }

    /// The value of a cookie.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        let found = self.cookies.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Opens a page.
    pub fn get(&mut self, path: &str) -> Page {
        self.ask("GET", path, String::new())
    }

    /// Sends a form.
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let form = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        self.ask("POST", path, form)
    }

    /// Sends a form with files: (name, file name, bytes).
    pub fn post_files(&mut self, path: &str, fields: &[(&str, &str)], files: &[(&str, &str, &[u8])]) -> Page {
        self.ask_with("POST", path, MULTIPART, multipart(fields, files))
    }

    fn ask(&mut self, method: &str, path: &str, body: String) -> Page {
        self.ask_with(
            method,
            path,
            "application/x-www-form-urlencoded",
            body.into_bytes(),
        )
    }

    /// Sends an empty form as a page of another site would, with what the browser says of where it comes from.
    pub fn from_elsewhere(&mut self, method: &str, path: &str, said: &[(&str, &str)]) -> Page {
        self.send(method, path, "application/x-www-form-urlencoded", vec![], said)
    }

    fn ask_with(&mut self, method: &str, path: &str, kind: &str, body: Vec<u8>) -> Page {
        self.send(method, path, kind, body, &[("sec-fetch-site", "same-origin")])
    }

    fn send(&mut self, method: &str, path: &str, kind: &str, body: Vec<u8>, said: &[(&str, &str)]) -> Page {
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "desk.lumen.example")
            .header(header::COOKIE, cookies.join("; "))
            .header(header::CONTENT_TYPE, kind)
            .extension(ConnectInfo(self.from));
        for (name, value) in said {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::from(body)).expect("a request");
        let router = self.router.clone();
        let page = self.runtime.block_on(async move {
            let answer = router.oneshot(request).await.expect("an answer");
            let (parts, body) = answer.into_parts();
            let bytes = to_bytes(body, 64 * 1024 * 1024).await.expect("a body");
            Page {
                status: parts.status,
                headers: parts.headers,
                body: String::from_utf8_lossy(&bytes).into_owned(),
            }
        });
        self.keep_cookies(&page);
        page
    }

    fn keep_cookies(&mut self, page: &Page) {
        for line in page.headers.get_all(header::SET_COOKIE) {
            let line = line.to_str().expect("a cookie");
            let pair = line.split(';').next().unwrap_or_default();
            let (name, value) = pair.split_once('=').unwrap_or_default();
            self.cookies.retain(|(known, _)| known != name);
            if !value.is_empty() {
                self.cookies.push((name.to_owned(), value.to_owned()));
            }
        }
    }
}
