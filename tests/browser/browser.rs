//! A headless Chromium, driven through its own driver.

use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A browser with one window; ended when dropped.
pub struct Browser {
    pub page: Client,
    driver: Child,
    _profile: tempfile::TempDir,
}

/// How large the window is.
#[derive(Clone, Copy)]
pub enum Screen {
    Desktop,
    Phone,
}

impl Browser {
    /// Starts Chromium with a profile of its own; nothing but loopback is asked for.
    pub async fn open(screen: Screen) -> Browser {
        let profile = tempfile::tempdir().expect("a folder");
        let port = free_port();
        let driver = Command::new("chromedriver")
            .arg(format!("--port={}", port.port()))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver is installed: `cargo xtask test` installs it");
        wait_for(port);
        let page = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities(&profile.path().to_string_lossy(), screen))
            .connect(&format!("http://{port}"))
            .await
            .expect("Chromium starts");
        Browser {
            page,
            driver,
            _profile: profile,
        }
    }

    /// Goes to a path of the desk.
    pub async fn go(&self, desk: SocketAddr, path: &str) {
        self.page
            .goto(&format!("http://{desk}{path}"))
            .await
            .expect("the page loads");
    }

    /// Waits until an element is there, at most 10 seconds.
    pub async fn wait(&self, css: &str) -> fantoccini::elements::Element {
        let waiting = self.page.wait().at_most(Duration::from_secs(10));
        match waiting.for_element(Locator::Css(css)).await {
            Ok(element) => element,
            Err(error) => {
                let text = self.text("body").await;
                panic!("{css} does not appear ({error}); the page says: {text}")
            }
        }
    }

    /// Types into a field.
    pub async fn fill(&self, css: &str, text: &str) {
        self.wait(css)
            .await
            .send_keys(text)
            .await
            .expect("it can be typed into");
    }

    /// Clicks.
    pub async fn click(&self, css: &str) {
        self.wait(css).await.click().await.expect("it can be clicked");
    }

    /// The visible text of an element.
    pub async fn text(&self, css: &str) -> String {
        match self.page.find(Locator::Css(css)).await {
            Ok(element) => element.text().await.unwrap_or_default(),
            Err(_) => String::new(),
        }
    }

    /// Waits until the text of the page contains `words`.
    pub async fn sees(&self, words: &str) {
        let started = Instant::now();
        while started.elapsed() < Duration::from_secs(10) {
            if self.text("body").await.contains(words) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!(
            "{words:?} does not appear; the page says: {}",
            self.text("body").await
        );
    }

    /// What axe-core finds serious or critical on the page, as rule names.
    pub async fn serious_findings(&self) -> Vec<String> {
        let axe = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/web/node_modules/axe-core/axe.min.js"
        );
        let source = std::fs::read_to_string(axe).expect("axe-core is installed by `npm ci` in web/");
        self.page.execute(&source, vec![]).await.expect("axe-core loads");
        let run = "const done = arguments[0]; axe.run({resultTypes: ['violations']}).then(r => done(
            r.violations.filter(v => ['serious', 'critical'].includes(v.impact))
             .map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join(', '))));";
        let found = self.page.execute_async(run, vec![]).await.expect("axe-core runs");
        let found = found.as_array().cloned().unwrap_or_default();
        found
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    }

    /// Ends the browser.
    pub async fn close(mut self) {
        let _ = self.page.clone().close().await;
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

fn capabilities(profile: &str, screen: Screen) -> Capabilities {
    let profile = format!("--user-data-dir={profile}");
    let mut arguments: Vec<&str> = "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run \
        --disable-background-networking --disable-component-update --disable-sync --hide-scrollbars"
        .split_whitespace()
        .collect();
    arguments.push(&profile);
    let mut options = json!({"args": arguments});
    match screen {
        Screen::Desktop => options["args"]
            .as_array_mut()
            .expect("a list")
            .push(json!("--window-size=1440,900")),
        Screen::Phone => {
            options["mobileEmulation"] =
                json!({"deviceMetrics": {"width": 390, "height": 844, "pixelRatio": 1.0}});
        }
    }
    let logs = json!({"browser": "ALL"});
    let all = json!({"goog:chromeOptions": options, "goog:loggingPrefs": logs});
    all.as_object().cloned().unwrap_or_default()
}

fn wait_for(address: SocketAddr) {
    let started = Instant::now();
    while TcpStream::connect(address).is_err() {
        assert!(
            started.elapsed() < Duration::from_secs(20),
            "chromedriver does not answer"
        );
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn free_port() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0")
        .and_then(|listener| listener.local_addr())
        .expect("a free port")
}
