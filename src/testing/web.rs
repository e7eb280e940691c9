//! The desk as a browser sees it: pages of the real router, one request at a time.

use super::TestDesk;
use crate::app;
use crate::live::Live;
use crate::web::Site;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use std::net::SocketAddr;
use tower::ServiceExt;

/// An answer of the desk.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Bytes,
}

impl Answer {
    /// The page as text.
    pub fn page(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// A header's value; empty where there is none.
    pub fn header(&self, name: impl header::AsHeaderName) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    /// Where the browser is sent next.
    pub fn leads_to(&self) -> &str {
        self.header(header::LOCATION)
    }
}

/// The type of a form with files, with the edge that [`multipart`] writes.
pub const MULTIPART: &str = "multipart/form-data; boundary=edge";

/// A form with files: (name, file name, bytes).
pub fn multipart(fields: &[(&str, &str)], files: &[(&str, &str, &[u8])]) -> Vec<u8> {
    let mut body = vec![];
    for (name, value) in fields {
        let part = format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    for (name, file, bytes) in files {
        let head = format!(
            "--edge\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--edge--\r\n");
    body
}

impl TestDesk {
    /// Looks at a page. `path` may be absolute, as letters write it.
    pub fn get(&self, path: &str) -> Answer {
        self.request(Method::GET, path, "", Body::empty())
    }

    /// Sends a plain form, as a browser without JavaScript does.
    pub fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let form = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        let body = Body::from(form);
        self.request(Method::POST, path, "application/x-www-form-urlencoded", body)
    }

    /// Sends a form with files: (name, file name, bytes).
    pub fn post_files(&self, path: &str, fields: &[(&str, &str)], files: &[(&str, &str, &[u8])]) -> Answer {
        let body = multipart(fields, files);
        self.request(Method::POST, path, MULTIPART, Body::from(body))
    }

    /// Any request, from 192.0.2.7.
    pub fn request(&self, method: Method, path: &str, content_type: &str, body: Body) -> Answer {
        let path = path.strip_prefix("http://desk.lumen.example").unwrap_or(path);
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "desk.lumen.example");
        if !content_type.is_empty() {
            request = request.header(header::CONTENT_TYPE, content_type);
        }
        self.send(request.body(body).expect("a request"))
    }

    /// Any request at all.
    pub fn send(&self, mut request: Request<Body>) -> Answer {
        let from = SocketAddr::from(([192, 0, 2, 7], 50_000));
        request.extensions_mut().insert(ConnectInfo(from));
        let site = Site {
            desk: self.desk.clone(),
            live: Live::default(),
            demo: false,
        };
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        runtime.block_on(async {
            let answer = app::routes(site, crate::search::Search::in_memory())
                .oneshot(request)
                .await
                .expect("an answer");
            let (parts, body) = answer.into_parts();
            Answer {
                status: parts.status,
                headers: parts.headers,
                bytes: to_bytes(body, usize::MAX).await.expect("a whole body"),
            }
        })
    }
}

#[test]
fn a_page_that_does_not_exist_says_so_kindly() {
    super::story("no such page", |desk| {
        let answer = desk.get("/nowhere");
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert!(answer.page().contains("Page not found"));
    });
}

#[test]
fn a_fault_of_ours_is_told_kindly_even_when_the_desk_cannot_say_its_name() {
    super::story("a fault", |desk| {
        desk.act(|act| Ok(act.run("ALTER TABLE setting RENAME TO gone", [])?));
        let answer = desk.get("/sign-in?then=%2Ftickets");
        assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
        assert!(
            answer.page().contains("Something went wrong"),
            "{}",
            answer.page()
        );
        assert!(answer.page().contains("Please try again in a moment"));
        assert!(
            answer.page().contains(r#"href="/sign-in?then=%2Ftickets""#),
            "{}",
            answer.page()
        );
    });
}

#[test]
fn a_foreign_name_is_told_in_the_readers_language_where_the_desk_is() {
    super::story("foreign name", |desk| {
        let ask = |path: &str, accepts: &str| {
            let request = Request::get(path)
                .header(header::HOST, "evil.example")
                .header(header::ACCEPT_LANGUAGE, accepts)
                .body(Body::empty());
            desk.send(request.expect("a request"))
        };
        for (path, accepts, headline) in [
            (
                "/tickets/1",
                "fr-CH, fr;q=0.9",
                "Ce service d’assistance a une autre adresse",
            ),
            (
                "/",
                "de;q=0.8, en;q=0.5",
                "Dieser Helpdesk hat eine andere Adresse",
            ),
            ("/sign-in", "en-GB", "Wrong address for this desk"),
            ("/sign-in", "it", "Wrong address for this desk"),
            (
                "/nowhere?lang=de",
                "fr",
                "Dieser Helpdesk hat eine andere Adresse",
            ),
        ] {
            let answer = ask(path, accepts);
            assert_eq!(answer.status, StatusCode::MISDIRECTED_REQUEST, "{path}");
            let page = answer.page();
            for part in [
                headline,
                "class=\"public\"",
                "href=\"http://desk.lumen.example/\"",
            ] {
                assert!(page.contains(part), "{path} {accepts}: no {part} in {page}");
            }
        }
        assert_ne!(
            ask("/assets/app.css", "en").status,
            StatusCode::MISDIRECTED_REQUEST
        );
        let program = ask("/api/v2/tickets.json", "fr");
        assert_eq!(program.status, StatusCode::MISDIRECTED_REQUEST);
        assert!(program.header(header::CONTENT_TYPE).starts_with("text/plain"));
    });
}
