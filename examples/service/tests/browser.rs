//! Tests of the page in a browser: headless Chromium, controlled with WebDriver.
//!
//! If `chromium` or `chromedriver` is not installed, the tests print that they are
//! skipped, unless `CI=true`.

mod loopback;

use std::env;
use std::io::{self, BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use base64::prelude::{BASE64_STANDARD, Engine};
use http_registry::StatusClass;
use serde_json::{Value, json};
use service::{EdgeMethod, EdgeStatus};
use tempfile::TempDir;
use ureq::Agent;

/// WebDriver's code for a key without a character.
const TAB: &str = "\u{e004}";
const SHIFT: &str = "\u{e008}";
const RIGHT: &str = "\u{e014}";

/// Whether a program can be started.
fn is_installed(program: &str) -> bool {
    let version = Command::new(program)
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    version.is_ok_and(|status| status.success())
}

/// A session with a browser, whose window shows one page at a time.
struct Browser {
    client: Agent,
    session: String,
    driver: Child,
    profile: TempDir,
}

impl Browser {
    /// Starts a browser. Returns `None` if there is none.
    fn start() -> Option<Self> {
        if let Some(missing) = ["chromium", "chromedriver"]
            .into_iter()
            .find(|program| !is_installed(program))
        {
            assert_ne!(
                env::var("CI").as_deref(),
                Ok("true"),
                "{missing} is not installed"
            );
            // Unlike `eprintln!`, this is shown even if the test passes.
            let mut shown = io::stderr();
            writeln!(shown, "skipped: {missing} is not installed").unwrap();
            return None;
        }

        let mut driver = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let port = BufReader::new(driver.stdout.as_mut().unwrap())
            .lines()
            .map(Result::unwrap)
            .find_map(|line| {
                let (_, port) = line.split_once("started successfully on port ")?;
                Some(port.trim_end_matches('.').parse::<u16>().unwrap())
            })
            .expect("chromedriver prints its port");

        let mut browser = Self {
            client: Agent::config_builder()
                .http_status_as_error(false)
                .proxy(None)
                .build()
                .into(),
            session: format!("http://127.0.0.1:{port}/session"),
            driver,
            profile: TempDir::new().unwrap(),
        };
        let arguments = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--window-size=1200,900",
            &format!("--user-data-dir={}", browser.profile.path().display()),
        ];
        let session = browser.post(
            "",
            &json!({"capabilities": {"alwaysMatch": {
                "browserName": "chrome",
                "timeouts": {"script": 30_000},
                "goog:chromeOptions": {"args": arguments},
            }}}),
        );
        browser.session += "/";
        browser.session += session["sessionId"].as_str().unwrap();
        Some(browser)
    }

    /// Sends one of WebDriver's commands, and returns its value.
    #[track_caller]
    fn post(&self, command: &str, parameters: &Value) -> Value {
        let url = format!("{}{command}", self.session);
        let mut response = self.client.post(&url).send_json(parameters).unwrap();
        let mut answer: Value = response.body_mut().read_json().unwrap();
        assert_eq!(response.status(), 200, "{command} {parameters}: {answer}");
        answer["value"].take()
    }

    /// Returns WebDriver's reference to the element of a CSS selector.
    #[track_caller]
    fn element(&self, selector: &str) -> String {
        let using = json!({"using": "css selector", "value": selector});
        let element = self.post("/element", &using);
        let (_, id) = element.as_object().unwrap().iter().next().unwrap();
        id.as_str().unwrap().to_owned()
    }

    #[track_caller]
    fn click(&self, selector: &str) {
        let element = self.element(selector);
        self.post(&format!("/element/{element}/click"), &json!({}));
    }

    /// Types into an element with the keyboard.
    #[track_caller]
    fn type_into(&self, selector: &str, text: &str) {
        let element = self.element(selector);
        self.post(&format!("/element/{element}/value"), &json!({"text": text}));
    }

    /// Replaces the text in the search field, and waits for the new list.
    #[track_caller]
    fn search(&self, text: &str) {
        let field = self.element("[name=q]");
        self.post(&format!("/element/{field}/clear"), &json!({}));
        self.post(&format!("/element/{field}/value"), &json!({"text": text}));
        self.wait();
    }

    /// Waits until the list matches the form.
    #[track_caller]
    fn wait(&self) {
        self.wait_for(
            "['q', 'registry', 'class'].every((name) =>
                 (new URLSearchParams(location.search).get(name) ?? '')
                     === document.querySelector('form').elements[name].value)",
        );
    }

    /// Waits until a condition holds in the page.
    #[track_caller]
    fn wait_for(&self, condition: &str) {
        let script = format!("return Boolean({condition})");
        let end = Instant::now() + Duration::from_secs(10);
        while self.run(&script) != true {
            assert!(Instant::now() < end, "{condition}");
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Runs the body of a function in the page, and returns its result.
    #[track_caller]
    fn run(&self, script: &str) -> Value {
        self.post("/execute/sync", &json!({"script": script, "args": []}))
    }

    #[track_caller]
    fn open(&self, url: &str) {
        self.post("/url", &json!({"url": url}));
    }

    /// Returns the line with the number of entries.
    #[track_caller]
    fn count(&self) -> String {
        let count = self.run("return document.querySelector('[role=status]').innerText");
        count.as_str().unwrap().to_owned()
    }

    /// Returns the codes and methods that are visible.
    #[track_caller]
    fn seen(&self) -> Vec<String> {
        let seen = self.run(
            "return [...document.querySelectorAll('.value')]
                .filter((value) => value.checkVisibility()).map((value) => value.innerText)",
        );
        serde_json::from_value(seen).unwrap()
    }

    /// Sends a command of Chromium, for things that WebDriver cannot do.
    #[track_caller]
    fn devtools(&self, command: &str, parameters: &Value) {
        let command = json!({"cmd": command, "params": parameters});
        self.post("/goog/cdp/execute", &command);
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Ends Chromium too, which would otherwise go on running. This must not panic,
        // because it also runs when a test fails.
        let quit = self.client.delete(&self.session);
        let quit = quit.config().timeout_global(Some(Duration::from_secs(10)));
        let _ = quit.build().call();
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// Returns the codes that match a filter, in the order of the page.
fn codes(filter: impl Fn(EdgeStatus) -> bool) -> Vec<String> {
    let mut codes: Vec<u16> = EdgeStatus::ALL
        .iter()
        .filter(|&&status| filter(status))
        .map(|status| status.value())
        .collect();
    codes.sort_unstable();
    codes.iter().map(u16::to_string).collect()
}

#[test]
fn the_page() {
    let Some(browser) = Browser::start() else {
        return;
    };
    let page = format!("http://{}/", loopback::serve());

    all_entries_are_listed(&browser, &page);
    the_search_finds(&browser, &page);
    the_class_filters(&browser, &page);
    the_registry_filters(&browser, &page);
    the_url_keeps_the_filters(&browser, &page);
    an_entry_links_to_itself(&browser, &page);
    it_can_be_used_with_the_keyboard(&browser, &page);
    the_focus_is_never_hidden(&browser, &page);
    it_fits_a_phone(&browser, &page);
    it_is_readable_in_both_themes(&browser, &page);
    the_selection_is_visible_in_forced_colors(&browser, &page);
    it_is_printed_on_a_few_sheets(&browser, &page);
    it_reports_that_it_cannot_load(&browser, &page);
    it_works_without_javascript(&browser, &page);
}

fn all_entries_are_listed(browser: &Browser, page: &str) {
    browser.open(page);
    let (codes_len, methods_len) = (EdgeStatus::ALL.len(), EdgeMethod::ALL.len());
    assert_eq!(
        browser.count(),
        format!("{codes_len} status codes, {methods_len} methods")
    );
    let mut all = codes(|_| true);
    all.extend(EdgeMethod::ALL.iter().map(ToString::to_string));
    assert_eq!(browser.seen(), all);
}

fn the_search_finds(browser: &Browser, page: &str) {
    browser.open(page);
    browser.search("Teapot");
    assert_eq!(browser.count(), "1 status code");
    assert_eq!(browser.seen(), ["418"]);
    let link =
        browser.run("return document.getElementById('418').querySelector('.references a').href");
    assert_eq!(link, "https://www.rfc-editor.org/rfc/rfc2324#section-2.3.2");

    browser.click("[id='418'] .marks a");
    assert_eq!(browser.run("return location.pathname"), "/codes/418");
    assert_eq!(
        browser.run("return JSON.parse(document.body.innerText).code"),
        418
    );

    browser.open(page);
    // A number finds codes that begin with it, and nothing else that contains it.
    browser.search("50");
    assert_eq!(
        browser.seen(),
        codes(|status| status.as_str().starts_with("50"))
    );
    browser.search("4xx nginx");
    assert_eq!(browser.seen(), ["444", "494", "495", "496", "497", "499"]);
    browser.search("m-search");
    assert_eq!(browser.seen(), ["M-SEARCH"]);
    assert_eq!(browser.count(), "1 method");
    // An alias, and the title of an RFC.
    browser.search("payload_too_large");
    assert_eq!(browser.seen(), ["413"]);
    browser.search("legal obstacles");
    assert_eq!(browser.seen(), ["451"]);

    // An exact match comes first, in any case.
    browser.search("get");
    assert_eq!(browser.seen()[0], "GET");
    let heading = browser.run("return document.querySelector('h2').innerText");
    assert_eq!(heading, "Best match");
    // With a typographic apostrophe, as phones type it.
    browser.search("I’m a teapot");
    assert_eq!(browser.seen(), ["418"]);
    browser.search("Client error");
    assert_eq!(browser.seen(), codes(EdgeStatus::is_client_error));

    browser.search("306");
    assert_eq!(browser.count(), "Nothing found for “306”");
    let note = browser.run("return document.querySelector('#list p').innerText");
    let note = note.as_str().unwrap();
    assert!(note.contains("reserved and unused"), "{note}");

    let markup = "<img src=x onerror=alert(1)> & <b>";
    browser.search(markup);
    assert_eq!(browser.count(), format!("Nothing found for “{markup}”"));
    assert_eq!(browser.seen(), [""; 0]);
    browser.click("#list a");
    assert_eq!(
        browser.seen().len(),
        EdgeStatus::ALL.len() + EdgeMethod::ALL.len()
    );
}

fn the_class_filters(browser: &Browser, page: &str) {
    browser.open(page);
    browser.click("[name=class][value='3xx']");
    browser.wait();
    assert_eq!(browser.seen(), codes(EdgeStatus::is_redirection));
    browser.click("[name=class][value='5xx']");
    browser.wait();
    assert_eq!(
        browser.seen(),
        codes(|status| status.class() == StatusClass::ServerError)
    );
    browser.click("[name=class][value='methods']");
    browser.wait();
    assert_eq!(
        browser.count(),
        format!("{} methods", EdgeMethod::ALL.len())
    );
    browser.search("404");
    assert_eq!(browser.count(), "Nothing found for “404”");
}

fn the_registry_filters(browser: &Browser, page: &str) {
    browser.open(page);
    browser.type_into("[name=registry]", "Cloudflare");
    browser.wait();
    let cloudflare = |status| matches!(status, EdgeStatus::Cloudflare(_));
    assert_eq!(browser.seen(), codes(cloudflare));
    assert_eq!(browser.seen()[0], "520");
    let link = browser
        .run("return document.getElementById('520').querySelector('.references a').innerText");
    assert_eq!(link, "developers.cloudflare.com: error-520");
    // A list treats keys that are pressed quickly as one name.
    browser.open(page);
    browser.type_into("[name=registry]", "UPnP");
    browser.wait();
    assert_eq!(
        browser.seen(),
        ["NOTIFY", "SUBSCRIBE", "UNSUBSCRIBE", "M-SEARCH"]
    );
}

fn it_can_be_used_with_the_keyboard(browser: &Browser, page: &str) {
    let focused =
        || browser.run("return document.activeElement.name || document.activeElement.className");
    browser.open(page);
    browser.type_into("[name=q]", TAB);
    assert_eq!(focused(), "registry");
    browser.type_into("[name=registry]", TAB);
    assert_eq!(focused(), "class");
    browser.type_into("[name=class]:checked", RIGHT);
    browser.wait();
    assert_eq!(browser.seen(), codes(EdgeStatus::is_informational));
    browser.type_into("[name=class]:checked", TAB);
    assert_eq!(focused(), "value");
    let outline = browser.run("return getComputedStyle(document.activeElement).outlineStyle");
    assert_eq!(outline, "solid");
    let outline = browser.run(
        "document.querySelector('[name=class]:checked').focus();
         return getComputedStyle(document.querySelector('[name=class]:checked + span')).outlineStyle",
    );
    assert_eq!(outline, "solid");
}

fn the_url_keeps_the_filters(browser: &Browser, page: &str) {
    browser.open(page);
    browser.type_into("[name=registry]", "AWS");
    browser.click("[name=class][value='4xx']");
    browser.search("client");
    let seen = browser.seen();
    assert_eq!(seen, ["460"]);
    let address = browser.run("return location.href");
    browser.open(page);
    assert_ne!(browser.seen(), seen);
    browser.open(address.as_str().unwrap());
    assert_eq!(browser.seen(), seen);
}

fn an_entry_links_to_itself(browser: &Browser, page: &str) {
    browser.open(&format!("{page}?q=gateway"));
    browser.click("[id='504'] .value");
    let address = browser.run("return location.href");
    assert_eq!(address, format!("{page}#504"));
    // The entry is visible and marked.
    let shown = browser.run(
        "const target = document.querySelector(':target');
         const { top, bottom } = target.getBoundingClientRect();
         const form = document.querySelector('form').getBoundingClientRect();
         return [target.id, top >= form.bottom && bottom <= innerHeight]",
    );
    assert_eq!(shown, json!(["504", true]));
}

fn it_fits_a_phone(browser: &Browser, page: &str) {
    for width in [320, 360, 390] {
        let phone = json!({"width": width, "height": 780, "deviceScaleFactor": 2, "mobile": true});
        browser.devtools("Emulation.setDeviceMetricsOverride", &phone);
        browser.open(page);
        let overflow = browser.run(
            "const width = document.documentElement.clientWidth;
             return [...document.querySelectorAll('body *:not(.unseen, .name, option)')]
                 .filter((made) => made.getBoundingClientRect().right > width + 0.5)
                 .map((made) => made.outerHTML.slice(0, 80))",
        );
        assert_eq!(overflow, json!([]), "{width}");
        assert_eq!(browser.run("return innerWidth"), width);
    }
    browser.devtools("Emulation.clearDeviceMetricsOverride", &json!({}));
}

/// Returns the lowest contrast of a text with its background, and that text (WCAG 2.2,
/// Success Criterion 1.4.3, requires 4.5).
const LEAST_CONTRAST: &str = "
    const channels = (color) => color.match(/[\\d.]+/g).map(Number);
    const luminance = (color) => channels(color).slice(0, 3)
        .map((value) => value / 255)
        .map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
        .reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at], 0);
    const behind = (made) => {
        const color = getComputedStyle(made).backgroundColor;
        return channels(color)[3] === 0 ? behind(made.parentElement) : color;
    };
    return [...document.querySelectorAll('body *')]
        .filter((made) => made.checkVisibility() && made.tagName !== 'OPTION')
        .filter((made) => [...made.childNodes].some((child) => child.nodeType === 3 && child.data.trim()))
        .map((made) => {
            const [low, high] = [luminance(getComputedStyle(made).color), luminance(behind(made))]
                .sort((a, b) => a - b);
            return [(high + 0.05) / (low + 0.05), made.outerHTML.slice(0, 80)];
        })
        .reduce((least, next) => next[0] < least[0] ? next : least)";

fn it_is_readable_in_both_themes(browser: &Browser, page: &str) {
    let mut backgrounds = Vec::new();
    for scheme in ["light", "dark"] {
        let scheme = json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]});
        browser.devtools("Emulation.setEmulatedMedia", &scheme);
        browser.open(page);
        let least = browser.run(LEAST_CONTRAST);
        assert!(least[0].as_f64().unwrap() >= 4.5, "{scheme}: {least}");
        backgrounds.push(browser.run("return getComputedStyle(document.body).backgroundColor"));
    }
    assert_ne!(backgrounds[0], backgrounds[1]);
    browser.devtools("Emulation.setEmulatedMedia", &json!({"features": []}));
}

/// Moves the focus backwards from the end, so that each link scrolls in from above
/// (WCAG 2.2, Success Criterion 2.4.11).
fn the_focus_is_never_hidden(browser: &Browser, page: &str) {
    for (width, height) in [(1200, 900), (800, 600)] {
        let window =
            json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
        browser.devtools("Emulation.setDeviceMetricsOverride", &window);
        browser.open(&format!("{page}?registry=nginx"));
        let links = browser.run(
            "scrollTo(0, document.body.scrollHeight);
             document.querySelector('footer a:last-child').focus();
             return document.querySelectorAll('#list a').length",
        );
        for _ in 0..=links.as_u64().unwrap() {
            browser.post(
                "/actions",
                &json!({"actions": [{"type": "key", "id": "keyboard", "actions": [
                    {"type": "keyDown", "value": SHIFT}, {"type": "keyDown", "value": TAB},
                    {"type": "keyUp", "value": TAB}, {"type": "keyUp", "value": SHIFT},
                ]}]}),
            );
            let hidden = browser.run(
                "const { top, bottom } = document.activeElement.getBoundingClientRect();
                 const form = document.querySelector('form').getBoundingClientRect();
                 return top >= form.bottom && bottom <= innerHeight
                     ? null : [document.activeElement.outerHTML, top, form.bottom]",
            );
            assert_eq!(hidden, Value::Null, "{width} x {height}");
        }
    }
    browser.devtools("Emulation.clearDeviceMetricsOverride", &json!({}));
}

fn the_selection_is_visible_in_forced_colors(browser: &Browser, page: &str) {
    let forced = json!({"features": [{"name": "forced-colors", "value": "active"}]});
    browser.devtools("Emulation.setEmulatedMedia", &forced);
    browser.open(&format!("{page}?class=4xx"));
    let colors = browser.run(
        "return ['4xx', '5xx'].map((value) =>
             getComputedStyle(document.querySelector(`[value='${value}'] + span`)).backgroundColor)",
    );
    assert_ne!(colors[0], colors[1]);
    browser.devtools("Emulation.setEmulatedMedia", &json!({"features": []}));
}

fn it_is_printed_on_a_few_sheets(browser: &Browser, page: &str) {
    browser.open(page);
    let printed = browser.post("/print", &json!({}));
    // Each sheet is an object of the PDF file.
    let pdf = BASE64_STANDARD.decode(printed.as_str().unwrap()).unwrap();
    let pdf = String::from_utf8_lossy(&pdf);
    let sheets = pdf.matches("/Type /Page\n").count();
    assert!((1..=4).contains(&sheets), "{sheets}");
}

fn it_reports_that_it_cannot_load(browser: &Browser, page: &str) {
    browser.devtools("Network.enable", &json!({}));
    browser.open(page);
    browser.devtools("Network.setBlockedURLs", &json!({"urls": ["*?q=*"]}));
    browser.type_into("[name=q]", "4");
    browser.wait_for("document.getElementById('count').innerText.includes('(')");
    let count = browser.count();
    assert!(count.starts_with("The list could not be loaded"), "{count}");
    browser.devtools("Network.setBlockedURLs", &json!({"urls": []}));
}

fn it_works_without_javascript(browser: &Browser, page: &str) {
    let disabled = |value: bool| {
        browser.devtools(
            "Emulation.setScriptExecutionDisabled",
            &json!({"value": value}),
        );
    };
    disabled(true);
    browser.open(page);
    browser.type_into("[name=q]", "gateway");
    browser.click("[name=class][value='5xx']");
    browser.click("form button");
    browser.wait_for("location.search");
    disabled(false);
    let address = browser.run("return location.href");
    assert_eq!(address, format!("{page}?q=gateway&registry=&class=5xx"));
    assert_eq!(browser.seen(), ["502", "504"]);
    assert_eq!(browser.count(), "2 status codes");
    let chosen = browser.run("return document.querySelector('[name=class]:checked').value");
    assert_eq!(chosen, "5xx");
}
