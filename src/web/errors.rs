//! Errors become words here, and only here: a sentence, what was kept, and a way on.

use super::{Kept, KeptWords, Page, Site, reader};
use crate::languages::{Language, Zone};
use crate::store::{Error, Lack};
use askama::Template;
use axum::Router;
use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use database::Tx;
use std::any::Any;
use std::sync::Arc;
use tower_http::catch_panic::CatchPanicLayer;

/// What a page handler gives back.
pub type Answered = Result<Response, Error>;

/// A page as an answer.
pub fn render(template: &impl Template) -> Answered {
    match template.render() {
        Ok(html) => Ok(Html(html).into_response()),
        Err(error) => Err(Error::Broken(format!("a page cannot be rendered: {error}"))),
    }
}

impl Error {
    /// The HTTP status that says the same.
    pub fn status(&self) -> StatusCode {
        match self {
            Error::NotFound => StatusCode::NOT_FOUND,
            Error::Denied(_) => StatusCode::FORBIDDEN,
            Error::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Error::Conflict(_) => StatusCode::CONFLICT,
            full if Lack::of(full) == Some(Lack::Room) => StatusCode::INSUFFICIENT_STORAGE,
            Error::Database(
                database::Error::Unavailable(_) | database::Error::Busy | database::Error::Clash,
            ) => StatusCode::SERVICE_UNAVAILABLE,
            Error::Database(_) | Error::Broken(_) | Error::File(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// The error travels with the answer; [`error_page`] or the API gives it words.
impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut answer = self.status().into_response();
        answer.extensions_mut().insert(Arc::new(self));
        answer
    }
}

#[derive(Template)]
#[template(path = "web/error.html")]
struct ErrorPage {
    page: Page,
    headline: String,
    sentence: String,
    /// A link from a letter leads there: the desk of the agents is no way on.
    of_a_customer: bool,
    /// Where the same can be asked for once more, if it was our fault and nothing was sent along.
    again: Option<String>,
    /// The desk's own address, where it was called by another name.
    by_own_name: Option<String>,
    /// What was typed and could not be taken.
    kept: Option<KeptWords>,
}

/// Where customers come by the links of letters.
const OF_CUSTOMERS: [&str; 3] = ["/requests/", "/survey/", "/shared/"];

/// How the name of the desk is asked for, which is kept above this room.
pub type Naming = fn(&mut Tx) -> crate::store::Result<String>;

/// Logs what is our fault. That nothing can be kept is told once, when it begins, and not with every request.
fn log(site: &Site, route: &str, status: StatusCode, error: Option<&Error>) {
    if !status.is_server_error() {
        return;
    }
    if let Some(error) = error {
        site.desk.keeping.met(error, site.desk.clock.now());
    }
    let why = error.map_or_else(String::new, Error::to_string);
    if site.desk.keeping.lacks().is_some() || error.and_then(Lack::of).is_some() {
        tracing::debug!(route, %status, why, "request failed");
    } else {
        tracing::error!(route, %status, why, "request failed");
    }
}

/// Gives words to an answer that is an error without a body. Logs what is our fault, once, here at the edge.
pub async fn error_page(
    State((site, naming)): State<(Site, Naming)>,
    request: Request,
    next: Next,
) -> Response {
    let (path, headers) = (request.uri().path().to_owned(), request.headers().clone());
    let route = pattern(&request);
    let is_get = request.method() == Method::GET;
    let (chosen, asked) = (chosen_language(request.uri()), asked_again(&request));
    let answer = next.run(request).await;
    let error = answer.extensions().get::<Arc<Error>>().cloned();
    let misread = error.is_none() && is_misread(&answer);
    let status = match misread && is_get {
        // An address with nonsense in it is no address of ours.
        true => StatusCode::NOT_FOUND,
        false => answer.status(),
    };
    log(&site, &route, status, error.as_deref());
    let wordless = error.is_some() || misread || answer.headers().get(header::CONTENT_TYPE).is_none();
    if !wordless || !(status.is_client_error() || status.is_server_error()) || path.starts_with("/api/") {
        return answer;
    }
    let kept = match answer.extensions().get::<Kept>().cloned() {
        Some(kept) => of_form(kept, status).await,
        None => None,
    };
    let words = reader(&headers, chosen.as_deref())
        .unwrap_or(Language::English)
        .words();
    let (headline, sentence) = said(status, error.as_deref());
    let by_own_name = (status == StatusCode::MISDIRECTED_REQUEST).then(|| site.desk.public_url.to_string());
    // The page comes without the name rather than not at all: it may be the database that failed. Whoever calls the desk by
    // another name is not told whose it is.
    let desk_name = match by_own_name {
        Some(_) => String::new(),
        None => site.desk.read(naming).await.unwrap_or_default(),
    };
    let headline = words.say(headline);
    let page = ErrorPage {
        page: Page::new(&site, words, Zone::UTC, headline.clone(), desk_name, &path),
        headline,
        sentence: words.say(sentence),
        of_a_customer: OF_CUSTOMERS.iter().any(|start| path.starts_with(start)),
        again: asked.filter(|_| status.is_server_error()),
        by_own_name,
        kept,
    };
    let fresh = [(header::CACHE_CONTROL, HeaderValue::from_static("no-store"))];
    (status, fresh, Html(page.render().unwrap_or_default())).into_response()
}

/// The address that can be asked for once more. Two slashes would lead to another site.
fn asked_again(request: &Request) -> Option<String> {
    let asked = request.uri().path_and_query()?.to_string();
    let is_get = request.method() == Method::GET;
    (is_get && !asked.starts_with("//")).then_some(asked)
}

/// The language that the switch of an error's page asks for.
fn chosen_language(address: &Uri) -> Option<String> {
    let mut pairs = url::form_urlencoded::parse(address.query()?.as_bytes());
    let (_, language) = pairs.find(|(name, _)| name == "lang")?;
    Some(language.into_owned())
}

/// What was typed into the form that is answered so.
async fn of_form(kept: Kept, status: StatusCode) -> Option<KeptWords> {
    let mut words = kept.words().await;
    // What is refused for what it is would be refused again; a fault of ours may be over.
    words.whole &= status.is_server_error();
    (words.whole || words.to_read().next().is_some()).then_some(words)
}

/// The route's pattern, such as `/requests/{token}`: what stands in an address may be a key to a ticket, and is not logged.
fn pattern(request: &Request) -> String {
    let matched = request.extensions().get::<MatchedPath>();
    let pattern = matched.map_or("none", MatchedPath::as_str);
    format!("{} {pattern}", request.method())
}

/// Whether the framework refused an address or a form that it could not read: its words are for programmers.
fn is_misread(answer: &Response) -> bool {
    let plain = answer
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/plain"));
    let refused = matches!(
        answer.status(),
        StatusCode::BAD_REQUEST | StatusCode::UNSUPPORTED_MEDIA_TYPE | StatusCode::UNPROCESSABLE_ENTITY
    );
    plain && refused
}

/// Lets a handler that panics answer as any fault of ours does, in the shape that `tell` gives it; else the connection
/// would end without a word.
pub fn caught<S: Clone + Send + Sync + 'static>(routes: Router<S>, tell: fn(Error) -> Response) -> Router<S> {
    routes.layer(CatchPanicLayer::custom(move |_: Box<dyn Any + Send>| {
        tell(Error::Broken(
            "a handler stopped; its reason stands above".to_owned(),
        ))
    }))
}

/// The words' keys of an error's headline and sentence.
fn said(status: StatusCode, error: Option<&Error>) -> (&'static str, &'static str) {
    match (status, error) {
        (_, Some(Error::Denied(key) | Error::Conflict(key))) => ("error-denied", *key),
        (_, Some(Error::Invalid(problems))) => (
            "error-invalid",
            problems.first().map_or("error-invalid-sentence", |p| p.key),
        ),
        // Only the guard against other sites refuses without an error of ours.
        (StatusCode::FORBIDDEN, None) => ("error-denied", "error-other-site"),
        (StatusCode::MISDIRECTED_REQUEST, _) => ("error-other-name", "error-other-name-sentence"),
        (StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED, _) => {
            ("error-not-found", "error-not-found-sentence")
        }
        (StatusCode::SERVICE_UNAVAILABLE, _) => ("error-busy", "error-busy-sentence"),
        (StatusCode::INSUFFICIENT_STORAGE, _) => ("error-full", "error-full-sentence"),
        (StatusCode::PAYLOAD_TOO_LARGE, _) => ("error-too-large", "error-too-large-sentence"),
        (status, _) if status.is_client_error() => ("error-invalid", "error-invalid-sentence"),
        _ => ("error-ours", "error-ours-sentence"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;
    use axum::routing::get;
    use tower::ServiceExt;

    async fn breaks() -> Answered {
        panic!("a mistake")
    }

    #[tokio::test]
    async fn what_is_logged_of_an_address_holds_no_key() {
        let told = axum::middleware::from_fn(async |request: Request, _: Next| pattern(&request));
        let routes: Router = Router::new().route("/requests/{token}", get(breaks)).layer(told);
        let request = Request::get("/requests/secret?key=secret")
            .body(Body::empty())
            .expect("a request");
        let answer = routes.oneshot(request).await.expect("an answer");
        let body = axum::body::to_bytes(answer.into_body(), 1000)
            .await
            .expect("a body");
        assert_eq!(body, "GET /requests/{token}");
    }

    #[test]
    fn a_handler_that_panics_answers_as_a_fault_of_ours() {
        let routes: Router = caught(Router::new().route("/", get(breaks)), Error::into_response);
        let request = Request::get("/").body(Body::empty()).expect("a request");
        let runtime = tokio::runtime::Builder::new_current_thread().build();
        let answer = runtime.expect("a runtime").block_on(routes.oneshot(request));
        let answer = answer.expect("an answer");
        assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert!(
            answer.extensions().get::<Arc<Error>>().is_some(),
            "it has no reason"
        );
    }

    #[test]
    fn a_form_that_meets_a_fault_of_ours_gets_its_words_back() {
        let desk: Router = Router::new().route("/", axum::routing::post(breaks));
        let form = "body=Two+words%0Aand+more&password=very+secret";
        let request = Request::post("/")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let words = runtime.expect("a runtime").block_on(async {
            let routes =
                caught(desk, Error::into_response).layer(axum::middleware::from_fn(crate::web::remember));
            let answer = routes
                .oneshot(request.expect("a request"))
                .await
                .expect("an answer");
            let kept = answer.extensions().get::<Kept>().cloned().expect("the form");
            of_form(kept, answer.status()).await
        });
        let words = words.expect("words");
        assert_eq!(
            words.fields,
            [("body".to_owned(), "Two words\nand more".to_owned())]
        );
        assert!(words.whole && words.action == "/");
    }
}
