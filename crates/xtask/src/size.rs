//! What a first visit fetches before the first page works, against `budget.toml`.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use crate::command::read;
use crate::failure::{Failure, OrCure as _, Outcome};
use crate::place;

/// Node.js is needed for the build anyway and carries the reference compressor.
const BROTLI: &str = "const { readFileSync } = require('node:fs'), { brotliCompressSync, constants } = require('node:zlib');\
    for (const name of process.argv.slice(1)) {\
      const bytes = readFileSync(name);\
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };\
      console.log(bytes.length + ' ' + brotliCompressSync(bytes, { params }).length);\
    }";

struct Weighed {
    name: String,
    raw: u64,
    brotli: u64,
    first: bool,
}

/// Prints the table and fails above the budget.
pub fn size(dist: &Path) -> Outcome {
    let budget = Budget::read()?;
    let index =
        std::fs::read_to_string(dist.join("index.html")).or_cure("There is no built app", "Run ./x build first.")?;
    let mut first: BTreeSet<String> = referenced(&index);
    first.insert("index.html".to_owned());
    first.extend(budget.also);

    let files = weigh(dist, &first)?;
    println!("{:<44} {:>9} {:>9}", "first visit", "bytes", "brotli");
    for file in files.iter().filter(|file| file.first) {
        println!("{:<44} {:>9} {:>9}", file.name, file.raw, file.brotli);
    }
    let sum = |first: bool| {
        files
            .iter()
            .filter(|file| file.first == first)
            .fold((0, 0), |sum, file| (sum.0 + file.raw, sum.1 + file.brotli))
    };
    let ((raw, brotli), (later_raw, later)) = (sum(true), sum(false));
    println!("{:<44} {raw:>9} {brotli:>9}", "together");
    println!("{:<44} {later_raw:>9} {later:>9}", "fetched later, for use without network");

    let limit = budget.first_load_kb * 1000;
    println!("{} of {} kB", tenths(brotli), budget.first_load_kb);
    if brotli > limit {
        return Err(Failure::new(
            format!("The first visit is {} kB over the budget.", tenths(brotli - limit)),
            "Make it smaller, or raise the figure in budget.toml and write the reason beside it.",
        ));
    }
    Ok(())
}

/// Kilobytes (of 1000 bytes) with one decimal place, rounded up: a budget is not met by rounding.
fn tenths(bytes: u64) -> String {
    let tenths = bytes.div_ceil(100);
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn weigh(dist: &Path, first: &BTreeSet<String>) -> Outcome<Vec<Weighed>> {
    let files = place::files(dist);
    if let Some(missing) = first.iter().find(|name| !files.iter().any(|(file, _)| file == *name)) {
        return Err(Failure::new(
            format!("{missing} is missing in {}.", dist.display()),
            "Build again, or correct budget.toml.",
        ));
    }
    let printed = read(
        Command::new("node").args(["-e", BROTLI, "--"]).args(files.iter().map(|(_, path)| path)),
        "Install Node.js 20 or newer.",
    )?;
    let weights = printed.lines().filter_map(|line| {
        let (raw, brotli) = line.split_once(' ')?;
        Some((raw.parse().ok()?, brotli.parse().ok()?))
    });
    Ok(files
        .iter()
        .zip(weights)
        .map(|((name, _), (raw, brotli))| Weighed { name: name.clone(), raw, brotli, first: first.contains(name) })
        .collect())
}

/// Scripts, styles and wasm named in the page.
fn referenced(html: &str) -> BTreeSet<String> {
    let names = html.split('"').filter_map(|quoted| quoted.strip_prefix("./"));
    let code = |name: &&str| [".js", ".css", ".wasm"].iter().any(|ending| name.ends_with(ending));
    names.filter(code).map(str::to_owned).collect()
}

struct Budget {
    first_load_kb: u64,
    also: Vec<String>,
}

impl Budget {
    /// Two keys, so no parser: `first_load_kb = 180` and `also = ["journal.js"]`.
    fn read() -> Outcome<Self> {
        let text = std::fs::read_to_string(place::root()?.join("budget.toml"));
        Self::parse(&text.or_cure("budget.toml could not be read", "Is the checkout complete?")?)
    }

    fn parse(text: &str) -> Outcome<Self> {
        let value = |key: &str| {
            text.lines().find_map(|line| {
                line.split_once('=').filter(|(name, _)| name.trim() == key).map(|(_, value)| value.trim())
            })
        };
        let first_load_kb = value("first_load_kb").and_then(|figure| figure.parse().ok());
        let also = value("also").unwrap_or_default().split('"').skip(1).step_by(2).map(str::to_owned).collect();
        match first_load_kb {
            Some(first_load_kb) => Ok(Self { first_load_kb, also }),
            None => Err(Failure::new("budget.toml has no first_load_kb.", "Write for example first_load_kb = 180.")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Budget, referenced, tenths};

    #[test]
    fn the_budget_is_read_from_its_two_keys() {
        let budget =
            Budget::parse("# why\nfirst_load_kb = 180\nalso = [\"journal.js\", \"b.js\"]\n").expect("a budget");
        assert_eq!((budget.first_load_kb, budget.also), (180, vec!["journal.js".to_owned(), "b.js".to_owned()]));
        assert!(Budget::parse("").is_err());
    }

    #[test]
    fn code_named_in_the_page_counts_and_pictures_do_not() {
        let html = "<link href=\"./a.css\"><link href=\"./icon.svg\"><script src=\"./boot.js\" data-wasm=\"./a.wasm\">";
        assert_eq!(referenced(html).into_iter().collect::<Vec<_>>(), ["a.css", "a.wasm", "boot.js"]);
    }

    #[test]
    fn kilobytes_are_rounded_up() {
        assert_eq!(tenths(180_001), "180.1");
        assert_eq!(tenths(180_000), "180.0");
    }
}
