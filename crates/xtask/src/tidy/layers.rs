//! Who may know whom. Cargo enforces the crates' half of it; this is the rest.

use super::{Breach, Source, names};

struct Ban {
    /// Where the rule holds, as starts of paths.
    within: &'static [&'static str],
    /// Where it does not.
    except: &'static [&'static str],
    /// What may not be named there.
    paths: &'static [&'static str],
    sentence: &'static str,
}

/// Not the app: these run on a person's terminal.
const NATIVE: [&str; 2] = ["crates/xtask/", "crates/caseload-cli/"];

const BANS: [Ban; 10] = [
    Ban {
        within: &["src/", "crates/"],
        except: &[
            "src/platform",
            "src/components/chart",
            "crates/caseload-store/src/browser",
            "crates/caseload-charts/src/canvas",
            "crates/xtask/",
        ],
        paths: &["web_sys", "js_sys", "wasm_bindgen"],
        sentence: "Browser types appear in src/platform, in the chart canvas and in the browser store, nowhere else.",
    },
    Ban {
        within: &["src/components/"],
        except: &[],
        paths: &["crate::state", "crate::pages", "caseload_store", "indexed_db", "gloo_storage"],
        sentence: "A component takes props in and gives events out; it knows neither state nor storage nor pages.",
    },
    Ban {
        within: &["src/pages/"],
        except: &[],
        paths: &["caseload_store", "gloo_storage"],
        sentence: "A page reads signals, lays out parts and sends commands; storage is behind the state.",
    },
    Ban {
        within: &["src/pieces/"],
        except: &[],
        paths: &["caseload_store", "gloo_storage", "web_sys", "crate::pages"],
        sentence: "A piece is shared by pages and knows none of them, nor storage nor the browser.",
    },
    Ban {
        within: &["src/platform"],
        except: &[],
        paths: &["crate::state", "crate::pages", "crate::components"],
        sentence: "The platform knows the browser and nothing of the app above it.",
    },
    Ban {
        within: &["crates/caseload/", "crates/caseload-stats/"],
        except: &[],
        paths: &[
            "leptos",
            "gloo_storage",
            "caseload_store",
            "caseload_charts",
            "plotters",
            "std::time",
            "std::fs",
            "std::net",
        ],
        sentence: "The parts that decide know no browser, no clock and no storage; time and ids are arguments.",
    },
    Ban {
        within: &["crates/caseload-stats/"],
        except: &[],
        paths: &["serde", "caseload", "chrono"],
        sentence: "Statistics take numbers in and give numbers out; they know no records.",
    },
    Ban {
        within: &["crates/caseload-store/"],
        except: &[],
        paths: &["leptos", "caseload_charts", "caseload"],
        sentence: "The store keeps rows and does not know what is inside a payload, nor who draws it.",
    },
    Ban {
        within: &["crates/caseload-charts/"],
        except: &[],
        paths: &["leptos", "caseload_store"],
        sentence: "Charts and store never meet, and drawing knows no framework.",
    },
    Ban {
        within: &["src/"],
        except: &["src/state", "src/platform"],
        paths: &["spawn_local", "spawn_local_scoped"],
        sentence: "Only the dispatcher starts asynchronous work.",
    },
];

/// Bans, neighbours and clocks.
pub fn check(source: &Source) -> Vec<Breach> {
    if !source.path.ends_with(".rs") || source.is_test() {
        return Vec::new();
    }
    let starts = |list: &[&str]| list.iter().any(|start| source.path.starts_with(start));
    let mut breaches = Vec::new();
    for ban in BANS.iter().filter(|ban| starts(ban.within) && !starts(ban.except)) {
        let broken = source.code().filter(|(_, line)| ban.paths.iter().any(|path| names(line, path)));
        breaches.extend(broken.map(|(at, _)| source.breach(at, ban.sentence)));
    }
    if !starts(&NATIVE) {
        let clock = source.code().filter(|(_, line)| ["SystemTime", "Instant"].iter().any(|name| names(line, name)));
        breaches.extend(clock.map(|(at, _)| {
            source.breach(
                at,
                "SystemTime and Instant stop the app in a browser; take the time from src/platform as an argument.",
            )
        }));
    }
    if !source.path.starts_with("src/platform") && !starts(&NATIVE) {
        let today = source.code().filter(|(_, line)| names(line, "Local::now") || names(line, "Utc::now"));
        breaches
            .extend(today.map(|(at, _)| source.breach(at, "Today is asked for in src/platform only and handed on.")));
    }
    breaches.extend(neighbours(source));
    breaches
}

/// What pages have in common: the desk around them, sentences, drawn shapes, drafts, and the pages that say no.
const SHARED: [&str; 8] = ["draft", "not_found", "not_here", "say", "shapes", "shell", "trouble", "words"];

/// `src/pages/goal/...` may name `crate::pages::goal` and what pages share, not `crate::pages::student`. The switch in
/// `app`, the desk in `shell` and the doors in `parts` name them all.
fn neighbours(source: &Source) -> Vec<Breach> {
    let Some(inner) = source.path.strip_prefix("src/pages/") else { return Vec::new() };
    let own = inner.split(['/', '.']).next().unwrap_or_default();
    if matches!(own, "mod" | "app" | "parts" | "shell") {
        return Vec::new();
    }
    let broken = source.code().filter(|(_, line)| pages_in(line).any(|page| page != own && !SHARED.contains(&page)));
    broken
        .map(|(at, _)| source.breach(at, "A page does not know other pages; what they share is a part or a route."))
        .collect()
}

/// The pages named in a line, as `crate::pages::goal::Head` or `crate::pages::{goal, say::line}`.
fn pages_in(line: &str) -> impl Iterator<Item = &str> {
    line.split("crate::pages::").skip(1).flat_map(|rest| {
        let list = match rest.strip_prefix('{') {
            Some(list) => list.split('}').next().unwrap_or_default(),
            None => rest.split(',').next().unwrap_or_default(),
        };
        let inside_word = |letter: char| letter.is_alphanumeric() || letter == '_';
        list.split(',').filter_map(move |name| name.trim().split(move |letter| !inside_word(letter)).next())
    })
}

#[cfg(test)]
mod tests {
    use crate::tidy::tests::broken;

    #[test]
    fn the_browser_appears_only_where_it_may() {
        assert_eq!(broken("src/state/a.rs", "//! A.\nuse web_sys::Window;\n").len(), 1);
        assert!(broken("src/platform/a.rs", "//! A.\nuse web_sys::Window;\n").is_empty());
        assert!(broken("crates/caseload-store/src/browser/idb.rs", "//! A.\nuse web_sys::IdbDatabase;\n").is_empty());
    }

    #[test]
    fn components_and_pages_stay_apart_from_state_and_storage() {
        assert_eq!(broken("src/components/a.rs", "//! A.\nuse crate::state::Dispatch;\n").len(), 1);
        assert_eq!(broken("src/pages/goal/a.rs", "//! A.\nuse caseload_store::Row;\n").len(), 1);
        assert_eq!(broken("src/pages/goal/a.rs", "//! A.\nuse crate::pages::student::Head;\n").len(), 1);
        assert!(
            broken("src/pages/goal/a.rs", "//! A.\nuse crate::pages::goal::Head;\nuse crate::state::Dispatch;\n")
                .is_empty()
        );
    }

    #[test]
    fn clocks_and_asynchronous_work_have_one_place() {
        assert_eq!(broken("src/pages/goal/a.rs", "//! A.\nspawn_local(async {});\n").len(), 1);
        assert_eq!(broken("crates/caseload-charts/src/a.rs", "//! A.\nlet now = Instant::now();\n").len(), 1);
        assert!(broken("crates/xtask/src/a.rs", "//! A.\nlet now = Instant::now();\n").is_empty());
    }

    #[test]
    fn statistics_know_no_records() {
        assert_eq!(broken("crates/caseload-stats/src/a.rs", "//! A.\nuse caseload::records::Goal;\n").len(), 1);
        assert!(broken("crates/caseload-stats/src/a.rs", "//! A.\nuse crate::line::Line;\n").is_empty());
    }
}
