//! A desk as a client of the API reaches it: requests go through the whole router.

use super::{TestDesk, shapes};
use crate::app;
use crate::live::Live;
use crate::people::{self, NewAgent, Person, Role, sign_in};
use crate::search::Search;
use crate::web::Site;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use serde_json::Value;
use tokio::runtime::Runtime;
use tower::ServiceExt;

/// The router of a desk, and someone who calls it.
pub struct ApiDesk<'a> {
    pub desk: &'a TestDesk,
    routes: Router,
    search: Search,
    runtime: Runtime,
    authorization: String,
}

/// What came back.
pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
    pub body: Value,
}

impl<'a> ApiDesk<'a> {
    /// The API of `desk`, called by `person` with a token of theirs.
    pub fn new(desk: &'a TestDesk, person: &Person) -> ApiDesk<'a> {
        let mut api = ApiDesk::calling(desk);
        api.called_by(person);
        api
    }

    /// The API of `desk`, called by nobody yet.
    pub fn calling(desk: &'a TestDesk) -> ApiDesk<'a> {
        let search = Search::in_memory();
        let site = Site {
            desk: desk.desk.clone(),
            live: Live::default(),
            demo: false,
        };
        ApiDesk {
            desk,
            routes: app::routes(site, search.clone()),
            search,
            runtime: Runtime::new().expect("a runtime"),
            authorization: String::new(),
        }
    }

    /// From now on `person` calls, with a token of their own; gives the token.
    pub fn called_by(&mut self, person: &Person) -> String {
        let id = person.id;
        let token = self.desk.act(move |act| sign_in::add_token(act, id, "story"));
        self.authorization = format!("Bearer {token}");
        token
    }

    /// From now on calls carry this header.
    pub fn authorized(&mut self, authorization: &str) {
        self.authorization = authorization.to_owned();
    }

    /// Brings the search up to date.
    pub fn index(&self) {
        super::index_all(&self.search, &self.desk.desk);
    }

    pub fn get(&self, path: &str) -> Reply {
        self.send("GET", path, &[], Vec::new())
    }

    pub fn post(&self, path: &str, body: Value) -> Reply {
        self.send("POST", path, &[], body.to_string().into_bytes())
    }

    pub fn put(&self, path: &str, body: Value) -> Reply {
        self.send("PUT", path, &[], body.to_string().into_bytes())
    }

    pub fn delete(&self, path: &str) -> Reply {
        self.send("DELETE", path, &[], Vec::new())
    }

    /// Asks so many times at once; gives the statuses.
    pub fn together(&self, path: &str, times: usize) -> Vec<StatusCode> {
        let ask = || {
            let request = Request::get(format!("/api/v2/{path}"))
                .header(header::HOST, "desk.lumen.example")
                .header(header::AUTHORIZATION, &self.authorization);
            let routes = self.routes.clone();
            let request = request.body(Body::empty()).expect("a request");
            self.runtime.spawn(routes.oneshot(request))
        };
        let asked: Vec<_> = (0..times).map(|_| ask()).collect();
        let answered = asked
            .into_iter()
            .map(|asked| self.runtime.block_on(asked).expect("no panic"));
        answered
            .map(|answer| answer.expect("an answer").status())
            .collect()
    }

    /// Any request; `path` begins after `/api/v2/`. What comes back has to keep the shape of its call.
    pub fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: Vec<u8>) -> Reply {
        let mut request = Request::builder()
            .method(method)
            .uri(format!("/api/v2/{path}"))
            .header(header::HOST, "desk.lumen.example")
            .header(header::AUTHORIZATION, &self.authorization)
            .header(header::CONTENT_TYPE, "application/json");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::from(body)).expect("a request");
        self.runtime.block_on(async {
            let answer = self.routes.clone().oneshot(request).await.expect("an answer");
            let (status, headers) = (answer.status(), answer.headers().clone());
            let bytes = to_bytes(answer.into_body(), usize::MAX)
                .await
                .expect("a body")
                .to_vec();
            let body = serde_json::from_slice(&bytes).unwrap_or_default();
            let strays = shapes::strays(method, path, status, &body);
            assert!(strays.is_none(), "{}", strays.unwrap_or_default());
            Reply {
                status,
                headers,
                bytes,
                body,
            }
        })
    }
}

impl TestDesk {
    /// Ada, who administers the desk.
    pub fn ada(&self) -> Person {
        self.works_here("Ada Brandt", "ada@lumen.example", Role::Admin)
    }

    /// Someone who works here.
    pub fn works_here(&self, name: &str, address: &str, role: Role) -> Person {
        let new = NewAgent {
            name: name.to_owned(),
            address: address.to_owned(),
            role,
            language: None,
            password: Some(sign_in::hash_password("correct horse").expect("a hash")),
        };
        self.act(move |act| people::add_agent(act, new))
    }
}
