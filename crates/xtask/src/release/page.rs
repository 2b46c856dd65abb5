//! A page of the release: the content policy in its head, nothing inline.

use crate::failure::{Failure, Outcome};

/// Nothing comes from elsewhere and nothing goes elsewhere: `connect-src 'self'` is what makes "student data cannot
/// leave" checkable. Wasm needs `wasm-unsafe-eval`; style attributes are allowed because the framework and the chart
/// library write them.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    style-src-attr 'unsafe-inline'; img-src 'self' blob: data:; connect-src 'self'; worker-src 'self'; \
    manifest-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";

/// The page with the policy in its head. A page that already has one keeps it.
pub fn under_policy(name: &str, html: &str) -> Outcome<String> {
    if let Some(inline) = inline_code(html) {
        return Err(Failure::new(
            format!("{name} has inline code, which the policy would block: {inline}"),
            "Move it into a file in public/.",
        ));
    }
    if html.contains("Content-Security-Policy") {
        return Ok(html.to_owned());
    }
    // First in the head after the character set, so that it governs everything that follows.
    let mark = "<meta charset=\"utf-8\">";
    let Some((before, after)) = html.split_once(mark) else {
        return Err(Failure::new(
            format!("{name} has no {mark}."),
            "The policy is written after it; put it first in the head.",
        ));
    };
    let page = format!("{before}{mark}\n<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">{after}");
    Ok(without_ignored_integrity(&page))
}

/// The page without its comments.
pub fn without_comments(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("<!--") {
        out.push_str(before);
        rest = after.split_once("-->").map_or("", |(_, after)| after.strip_prefix('\n').unwrap_or(after));
    }
    out.push_str(rest);
    out
}

/// The page that asks early for a script which another script needs.
pub fn with_preload(html: &str, script: &str) -> Outcome<String> {
    match html.split_once("<link rel=\"modulepreload\"") {
        Some((before, after)) => Ok(format!(
            "{before}<link rel=\"modulepreload\" href=\"./{script}\" crossorigin=\"anonymous\"><link rel=\"modulepreload\"{after}"
        )),
        None => Err(Failure::new("index.html preloads no script.", "Has Trunk.toml changed? Trunk writes the link.")),
    }
}

/// The root element names the build. The app registers the service worker only where it finds this.
pub fn with_build_id(html: &str, build: &str) -> Outcome<String> {
    match html.split_once("<html ") {
        Some((before, after)) => Ok(format!("{before}<html data-build=\"{build}\" {after}")),
        None => {
            Err(Failure::new("index.html has no <html lang=...>.", "The build id is written into it; put it back."))
        }
    }
}

/// Browsers ignore `integrity` on a preload that is a fetch and warn about it. The service worker checks the same hash.
fn without_ignored_integrity(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    for (position, part) in html.split("<link ").enumerate() {
        if position > 0 {
            out.push_str("<link ");
        }
        let end = part.find('>').unwrap_or(0);
        let (tag, rest) = part.split_at(end);
        let mut kept = tag.to_owned();
        if tag.contains("as=\"fetch\"")
            && let Some((before, after)) = tag.split_once(" integrity=\"")
            && let Some((_, after)) = after.split_once('"')
        {
            kept = format!("{before}{after}");
        }
        out.push_str(&kept);
        out.push_str(rest);
    }
    out
}

/// The start of an inline script or style, if there is one.
fn inline_code(html: &str) -> Option<String> {
    let script = html.match_indices("<script").find(|(at, _)| {
        let tag = html.get(*at..).and_then(|rest| rest.split('>').next()).unwrap_or_default();
        !tag.contains(" src=")
    });
    let style = html.match_indices("<style").next();
    let (at, _) = script.or(style)?;
    Some(html.get(at..)?.chars().take(60).collect())
}

#[cfg(test)]
mod tests {
    use super::{under_policy, with_build_id, with_preload, without_comments};

    #[test]
    fn the_policy_comes_right_after_the_character_set() {
        let page = under_policy("a.html", "<head><meta charset=\"utf-8\"><title>A</title>").expect("a plain page");
        assert!(page.starts_with(
            "<head><meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'"
        ));
    }

    #[test]
    fn a_page_with_its_own_policy_keeps_it() {
        let own = "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"x\">";
        assert_eq!(under_policy("a.html", own).expect("a page"), own);
    }

    #[test]
    fn inline_code_is_refused() {
        assert!(under_policy("a.html", "<meta charset=\"utf-8\"><script>go()</script>").is_err());
        assert!(under_policy("a.html", "<meta charset=\"utf-8\"><style>a{}</style>").is_err());
        assert!(under_policy("a.html", "<meta charset=\"utf-8\"><script src=\"./boot.js\" defer></script>").is_ok());
    }

    #[test]
    fn only_the_ignored_integrity_goes() {
        let html = "<meta charset=\"utf-8\"><link rel=\"modulepreload\" href=\"./a.js\" integrity=\"sha384-a\">\
            <link rel=\"preload\" href=\"./a.wasm\" crossorigin=\"anonymous\" integrity=\"sha384-b\" as=\"fetch\" type=\"application/wasm\">";
        let page = under_policy("a.html", html).expect("a page");
        assert!(page.contains("sha384-a") && !page.contains("sha384-b"));
        assert!(page.contains("crossorigin=\"anonymous\" as=\"fetch\" type=\"application/wasm\">"));
    }

    #[test]
    fn comments_go_with_their_line() {
        assert_eq!(without_comments("<head>\n<!-- why -->\n<title>A</title><!-- b -->\n"), "<head>\n<title>A</title>");
        assert_eq!(without_comments("<!-- open"), "");
    }

    #[test]
    fn a_script_is_asked_for_before_the_one_that_needs_it() {
        let page = with_preload("<link rel=\"modulepreload\" href=\"./a.js\">", "b.js").expect("a link");
        assert!(page.find("./b.js").expect("it is named") < page.find("./a.js").expect("it stays"));
        assert!(with_preload("<head>", "b.js").is_err());
    }

    #[test]
    fn the_build_id_stands_in_the_root_element() {
        assert_eq!(with_build_id("<html lang=\"en\">", "12").expect("a root"), "<html data-build=\"12\" lang=\"en\">");
    }
}
