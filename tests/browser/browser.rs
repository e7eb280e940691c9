//! A headless Chromium, driven through its own driver: what a person does with a page, in few verbs.

use axum::http::Method;
use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use url::{ParseError, Url};

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
        let (driver, port) = started();
        let page = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities(&profile.path().to_string_lossy(), screen))
            .connect(&format!("http://127.0.0.1:{port}"))
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
        let waiting = self.page.wait().at_most(Duration::from_secs(20));
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

    /// Clicks. A page that refreshed itself between look and click is looked at again, as a person would.
    pub async fn click(&self, css: &str) {
        let mut clicked = self.wait(css).await.click().await;
        for _ in 0..5 {
            match &clicked {
                Err(error) if error.is_stale_element_reference() => {
                    clicked = self.wait(css).await.click().await;
                }
                _ => break,
            }
        }
        clicked.expect("it can be clicked");
    }

    /// Chooses in a list by the value of the choice.
    pub async fn choose(&self, css: &str, value: &str) {
        let list = self.wait(css).await;
        list.select_by_value(value).await.expect("it can be chosen");
    }

    /// What a script that belongs to no page answers.
    pub async fn ask(&self, script: &str) -> Value {
        self.page.execute(script, vec![]).await.expect("the script runs")
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
        while started.elapsed() < Duration::from_secs(20) {
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

    /// What axe-core finds serious or critical on the page, as rule names. `rule`: only that one.
    pub async fn serious_findings(&self, rule: Option<&str>) -> Vec<String> {
        let axe = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/web/node_modules/axe-core/axe.min.js"
        );
        let source = std::fs::read_to_string(axe).expect("axe-core is installed by `npm ci` in web/");
        self.page.execute(&source, vec![]).await.expect("axe-core loads");
        // Colours that are still fading from one theme to the other would be measured half-way.
        let run = "const [rule, done] = arguments;
            for (const moving of document.getAnimations()) moving.finish();
            axe.run({resultTypes: ['violations'], iframes: false, ...(rule && {runOnly: [rule]})}).then(r => done(
            r.violations.filter(v => ['serious', 'critical'].includes(v.impact))
             .map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join(', '))));";
        let found = self.page.execute_async(run, vec![json!(rule)]).await;
        strings(&found.expect("axe-core runs"))
    }

    /// Shows pages as a person sees them who prefers `scheme`: "light" or "dark".
    pub async fn prefers(&self, scheme: &str) {
        let features = json!([{"name": "prefers-color-scheme", "value": scheme}]);
        self.develop("Emulation.setEmulatedMedia", json!({"features": features}))
            .await;
    }

    /// Lets no script of a page arrive. That is all there is: our policy forbids scripts inside pages. (Chromium's own
    /// switch stops its driver too.)
    pub async fn without_scripts(&self) {
        self.develop("Network.enable", json!({})).await;
        self.develop("Network.setBlockedURLs", json!({"urls": ["*.js", "*.js?*"]}))
            .await;
    }

    /// Lets requests to addresses like these get no answer, until it is told otherwise.
    pub async fn blocks(&self, addresses: &[&str]) {
        self.develop("Network.enable", json!({})).await;
        self.develop("Network.setBlockedURLs", json!({"urls": addresses}))
            .await;
    }

    /// What the console holds since it was last asked: refused by a policy, failed, thrown. Pages that answer 404 are none.
    pub async fn complaints(&self) -> Vec<String> {
        let log = Order("se/log", json!({"type": "browser"}));
        let lines = self.page.issue_cmd(log).await.expect("the console can be read");
        let complaint = |line: &Value| {
            let said = line["message"].as_str()?.to_owned();
            let serious = ["SEVERE", "WARNING"].contains(&line["level"].as_str()?);
            (serious && !said.contains("status of 404")).then_some(said)
        };
        let lines = lines.as_array().cloned().unwrap_or_default();
        lines.iter().filter_map(complaint).collect()
    }

    async fn develop(&self, command: &str, parameters: Value) {
        let order = Order("goog/cdp/execute", json!({"cmd": command, "params": parameters}));
        self.page
            .issue_cmd(order)
            .await
            .expect("Chromium takes the order");
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

/// Starts Chromium's driver on a free port. It takes one for IPv4 first and then asks for the same one for IPv6; where another
/// process took that in between, it gives up, and is started again.
fn started() -> (Child, u16) {
    let started = (0..10).find_map(|_| {
        let mut driver = Command::new("chromedriver")
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver is installed: `cargo xtask test` installs it");
        let port = port_of(&mut driver);
        if port.is_none() {
            let _ = driver.kill();
            let _ = driver.wait();
        }
        Some((driver, port?))
    });
    started.expect("chromedriver starts")
}

/// The port that the driver says it listens on; None if it ends before it says one.
fn port_of(driver: &mut Child) -> Option<u16> {
    let said = driver.stdout.take()?;
    let mut lines = BufReader::new(said).lines().map_while(Result::ok);
    let port = lines.find_map(|line| {
        let (_, port) = line.split_once("successfully on port ")?;
        port.trim_end_matches('.').parse().ok()
    });
    // Reads on, so that the driver never meets a closed pipe.
    std::thread::spawn(move || lines.for_each(drop));
    port
}

fn strings(list: &Value) -> Vec<String> {
    let list = list.as_array().cloned().unwrap_or_default();
    list.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// An order of Chromium's driver beyond the standard: its path and what it is told.
#[derive(Debug)]
struct Order(&'static str, Value);

impl WebDriverCompatibleCommand for Order {
    fn endpoint(&self, driver: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        driver.join(&format!("session/{}/{}", session.unwrap_or_default(), self.0))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.1.to_string()))
    }
}
