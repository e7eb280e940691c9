//! Remote pictures of a letter, fetched by the desk after someone asked: no cookie, no referer, only pictures, made
//! anew from their pixels, never from inside our own network (threats X5, D2).

use crate::outside;
use crate::pages::SignedIn;
use crate::store::{Error, Keys, Purpose};
use crate::web::{Answered, Download, Site};
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use data_encoding::BASE64URL_NOPAD;
use futures_util::StreamExt;
use image::{ImageFormat, ImageReader, Limits};
use std::io::Cursor;
use std::time::Duration;
use tokio::sync::Semaphore;
use url::Url;

/// The largest picture that is fetched, in bytes.
const MOST: usize = 5 * 1024 * 1024;

/// How long a fetch may take in all.
const PATIENCE: Duration = Duration::from_secs(10);

/// Redirects that are followed; each target is checked anew.
const HOPS: usize = 3;

/// Pictures that are decoded at the same time: each can take some memory.
static DECODING: Semaphore = Semaphore::const_new(2);

/// What is seen where a picture cannot be had: a quiet frame, where a browser would show a torn one.
const NOT_TO_BE_HAD: &str = "<svg xmlns='http://www.w3.org/2000/svg' width='32' height='32' viewBox='-4 -4 32 32' fill='none' \
    stroke='#a39d93' stroke-width='1.5' stroke-linecap='round' stroke-linejoin='round'><rect width='18' height='18' x='3' y='3' \
    rx='2'/><circle cx='9' cy='9' r='2'/><path d='m21 15-3-3-9 9'/></svg>";

/// Our address for a remote picture.
pub fn link(keys: &Keys, url: &str) -> String {
    let signature = keys.sign(Purpose::Picture, url);
    format!("/pictures/{signature}{}", BASE64URL_NOPAD.encode(url.as_bytes()))
}

/// The picture behind such an address; None unless it is ours.
fn read_link(keys: &Keys, text: &str) -> Option<Url> {
    let (signature, encoded) = text.split_at_checked(26)?;
    let url = String::from_utf8(BASE64URL_NOPAD.decode(encoded.as_bytes()).ok()?).ok()?;
    if !keys.verify(Purpose::Picture, &url, signature) {
        return None;
    }
    Url::parse(&url).ok()
}

/// A remote picture.
pub async fn show(State(site): State<Site>, _: SignedIn, Path(signed): Path<String>) -> Answered {
    let url = read_link(&site.desk.keys, &signed).ok_or(Error::NotFound)?;
    let fetched = tokio::time::timeout(PATIENCE, fetch(url)).await;
    let picture = match fetched.ok().flatten() {
        Some(bytes) => redrawn(bytes).await,
        None => None,
    };
    let answer = match picture {
        Some(picture) => Download::show("image/png", picture.into_response()),
        None => Download::show(
            "image/svg+xml",
            (StatusCode::NOT_FOUND, NOT_TO_BE_HAD).into_response(),
        ),
    };
    Ok(answer.lasting().into_response())
}

async fn fetch(mut url: Url) -> Option<Vec<u8>> {
    for _ in 0..=HOPS {
        let answer = ask(&url).await?;
        if answer.status().is_redirection() {
            let target = answer.headers().get(header::LOCATION)?.to_str().ok()?;
            url = url.join(target).ok()?;
            continue;
        }
        let kind = answer.headers().get(header::CONTENT_TYPE)?.to_str().ok()?;
        if !answer.status().is_success() || !kind.to_ascii_lowercase().starts_with("image/") {
            return None;
        }
        return body(answer).await;
    }
    None
}

async fn ask(url: &Url) -> Option<reqwest::Response> {
    let client = outside::client(url, |_| false).await.ok()?;
    let client = client.timeout(PATIENCE).build().ok()?;
    client
        .get(url.clone())
        .header(header::ACCEPT, "image/*")
        .send()
        .await
        .ok()
}

async fn body(answer: reqwest::Response) -> Option<Vec<u8>> {
    let mut bytes = vec![];
    let mut stream = answer.bytes_stream();
    while let Some(chunk) = stream.next().await {
        bytes.extend_from_slice(&chunk.ok()?);
        if bytes.len() > MOST {
            return None;
        }
    }
    Some(bytes)
}

/// The pixels as a new file: whatever else was in the old one is gone.
async fn redrawn(bytes: Vec<u8>) -> Option<Vec<u8>> {
    let _turn = DECODING.acquire().await.ok()?;
    let redraw = move || {
        let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
        let mut limits = Limits::default();
        limits.max_image_width = Some(8_000);
        limits.max_image_height = Some(8_000);
        limits.max_alloc = Some(128 * 1024 * 1024);
        reader.limits(limits);
        let mut drawn = Cursor::new(vec![]);
        reader
            .decode()
            .ok()?
            .write_to(&mut drawn, ImageFormat::Png)
            .ok()?;
        Some(drawn.into_inner())
    };
    tokio::task::spawn_blocking(redraw).await.ok()?
}

#[cfg(test)]
mod tests {
    use super::{fetch, redrawn};
    use image::{ImageFormat, RgbImage};
    use std::io::Cursor;
    use std::net::TcpListener;

    #[tokio::test]
    async fn nothing_is_fetched_from_inside() {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        listener
            .set_nonblocking(true)
            .expect("a listener that does not wait");
        for host in [
            "127.0.0.1",
            "localhost",
            "0.0.0.0",
            "[::1]",
            "[::ffff:127.0.0.1]",
            "2130706433",
            "user@127.0.0.1",
        ] {
            let url = format!("http://{host}:{port}/pixel.png").parse().expect("a URL");
            assert_eq!(fetch(url).await, None, "{host}");
        }
        assert!(listener.accept().is_err(), "the listener was asked");
    }

    #[tokio::test]
    async fn a_picture_is_drawn_anew_and_everything_else_is_refused() {
        let mut picture = Cursor::new(vec![]);
        RgbImage::new(2, 2)
            .write_to(&mut picture, ImageFormat::Jpeg)
            .expect("a picture");
        let mut polyglot = picture.into_inner();
        polyglot.extend_from_slice(b"<script>alert(1)</script>");
        let drawn = redrawn(polyglot).await.expect("a picture");
        assert!(drawn.starts_with(b"\x89PNG") && !drawn.windows(8).any(|w| w == b"<script>"));
        assert_eq!(
            redrawn(b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec()).await,
            None
        );
    }
}
