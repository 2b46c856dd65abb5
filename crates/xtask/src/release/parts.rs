//! The wasm in parts: what the first page needs, and what is fetched later (docs/decisions/0006).
//!
//! Trunk knows one wasm. So the build puts this task runner in the place of wasm-bindgen: it cuts the wasm that cargo
//! made, hands the main part to the real wasm-bindgen, and keeps the other parts aside. When Trunk has staged the main
//! part under its final name, the others are shrunk and put beside it.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;

use sha2::{Digest as _, Sha256};

use super::shrink;
use crate::command::run;
use crate::failure::{Failure, OrCure as _, Outcome};
use crate::fingerprint::hex;
use crate::place;

/// The name under which Trunk starts this task runner.
pub const STAND_IN: &str = "wasm-bindgen";
/// Where the stand-in finds the program it stands for.
pub const REAL: &str = "AIMLINE_WASM_BINDGEN";

/// The cutter's name for the script that fetches parts.
const LINK: &str = "__wasm_split.js";
/// Where the final name of that script is noted.
const NAME: &str = "link.name";
/// What the cutter calls the script of the main part.
const MAIN: &str = "\"./aimline.js\"";
const CURE: &str = "Run ./x build again. If it stays like this, compare docs/decisions/0006 with the cutter's version.";
/// As Trunk runs it for the main part (index.html).
const SHRINK: [&str; 10] = [
    "-Oz",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--strip-debug",
    "--strip-producers",
];

/// Whether this run stands in for wasm-bindgen.
pub fn stands_in(program: &str) -> bool {
    Path::new(program).file_name().is_some_and(|name| name == STAND_IN)
}

/// A folder that holds this task runner under the name of wasm-bindgen, to be first on Trunk's PATH.
pub fn stand_in() -> Outcome<PathBuf> {
    let folder = place::target()?.join("stand-in");
    let link = folder.join(STAND_IN);
    let runner = std::env::current_exe().or_cure("The task runner cannot find itself", "Start it with ./x.")?;
    std::fs::create_dir_all(&folder).or_cure("The folder for the build could not be made", "Is the disk full?")?;
    std::fs::remove_file(&link).ok();
    std::os::unix::fs::symlink(runner, &link).or_cure("The build could not be prepared", "Is the disk full?")?;
    Ok(folder)
}

/// Does what wasm-bindgen was asked for, with the wasm cut before.
pub fn bind(words: &[String]) -> Outcome {
    let real = std::env::var_os(REAL).ok_or_else(|| Failure::new("wasm-bindgen has no program behind it.", CURE))?;
    let whole = words.iter().find(|word| word.ends_with(".wasm") && !word.starts_with('-'));
    let out = words.iter().find_map(|word| word.strip_prefix("--out-dir="));
    let (Some(whole), Some(out)) = (whole, out) else {
        return run(Command::new(real).args(words), CURE);
    };
    let parts = folder()?;
    std::fs::remove_dir_all(&parts).ok();
    run(
        Command::new("wasm-split-cli").arg(whole).arg(&parts).args(["--target", "web", "--out-name", "aimline"]),
        CURE,
    )?;
    let main = parts.join("aimline.wasm");
    let mut bindgen = Command::new(real);
    bindgen.args(words.iter().filter(|word| *word != whole)).arg(&main);
    // The parts find what they share in the exports of the main one.
    bindgen.args(["--keep-lld-exports", "--remove-name-section", "--remove-producers-section"]);
    run(&mut bindgen, CURE)?;
    let name = link_name(&parts)?;
    std::fs::write(parts.join(NAME), &name).or_cure("The parts could not be named", "Is the disk full?")?;
    std::fs::remove_file(&main).ok();

    let script = Path::new(out).join("aimline.js");
    let mut text = read_text(&script)?;
    // Its final name must be known before Trunk takes the hash of what imports it. Inside the wasm it keeps the cutter's.
    replace(&mut text, &format!("from \"./{LINK}\""), &format!("from \"./{name}\""))?;
    std::fs::write(&script, text).or_cure("The script of the wasm could not be written", CURE)?;
    shrink::in_place(&script)
}

/// Puts the parts beside the staged main part, under names that change with what is in them. Gives back the name of the
/// script that fetches them.
pub fn put_beside(staged: &Path) -> Outcome<String> {
    let parts = folder()?;
    let is_script = |(name, _): &(String, PathBuf)| name.starts_with("aimline-") && name.ends_with(".js");
    let Some((script, _)) = place::files(staged).into_iter().find(is_script) else {
        return Err(Failure::new("The script of the wasm is not among the staged files.", CURE));
    };
    let mut text = read_text(&parts.join(LINK))?;
    replace(&mut text, MAIN, &format!("\"./{script}\""))?;
    // A host that calls a wasm something else must not stop the app, and an error page is no part.
    replace(&mut text, "WebAssembly.instantiateStreaming(src, imports)", "arrived(await src, imports)")?;
    text.push_str(ARRIVED);
    let whole = place::files(&parts).into_iter().filter(|(name, _)| name.ends_with(".wasm")).collect();
    for (name, bytes) in shrunk(whole)? {
        let stem = name.trim_end_matches(".wasm");
        let final_name =
            format!("part-{}-{}.wasm", stem.trim_start_matches("split_").replace('_', "-"), short_hash(&bytes));
        std::fs::write(staged.join(&final_name), bytes).or_cure("A part could not be written", "Is the disk full?")?;
        replace(&mut text, &format!("\"./{name}\""), &format!("\"./{final_name}\""))?;
    }
    let name = read_text(&parts.join(NAME))?;
    std::fs::write(staged.join(&name), text).or_cure("The parts could not be named", "Is the disk full?")?;
    shrink::in_place(&staged.join(&name))?;
    Ok(name)
}

/// Each part as it is shipped. There are about a hundred and wasm-opt works on one core, so every core has its own; the
/// longest ones go first.
fn shrunk(mut whole: Vec<(String, PathBuf)>) -> Outcome<Vec<(String, Vec<u8>)>> {
    whole.sort_by_key(|(_, path)| std::fs::metadata(path).map_or(0, |about| about.len()));
    let (waiting, done) = (Mutex::new(whole), Mutex::new(Vec::new()));
    let take = || waiting.lock().ok().and_then(|mut waiting| waiting.pop());
    let work = || -> Outcome {
        while let Some((name, path)) = take() {
            let bytes = shrink_one(&name, &path)?;
            if let Ok(mut done) = done.lock() {
                done.push((name, bytes));
            }
        }
        Ok(())
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| {
            worker.join().unwrap_or_else(|_| Err(Failure::new("Shrinking the parts ended in between.", CURE)))
        })
    })?;
    done.into_inner().or_cure("The parts could not be gathered", CURE)
}

fn shrink_one(name: &str, path: &Path) -> Outcome<Vec<u8>> {
    let small = path.with_extension("small");
    let mut shrink = Command::new("wasm-opt");
    // The cutter leaves names of a kind that wasm-opt warns about and strips.
    shrink.args(SHRINK).arg(path).arg("-o").arg(&small).stderr(Stdio::null());
    run(&mut shrink, CURE)?;
    std::fs::read(&small).or_cure(&format!("{name} could not be read"), CURE)
}

/// Instantiates a part that has come in.
const ARRIVED: &str = "
async function arrived(response, imports) {
    if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
    return WebAssembly.instantiate(await response.arrayBuffer(), imports);
}
";

/// Whether the last build was cut.
pub fn is_cut() -> Outcome<bool> {
    Ok(folder()?.join(LINK).is_file())
}

fn folder() -> Outcome<PathBuf> {
    Ok(place::target()?.join("parts"))
}

/// The final name of the script that fetches parts. It changes whenever anything in the wasm does.
fn link_name(parts: &Path) -> Outcome<String> {
    let mut hash = Sha256::new();
    for (name, path) in place::files(parts) {
        if name == LINK || name.ends_with(".wasm") {
            hash.update(std::fs::read(&path).or_cure(&format!("{name} could not be read"), CURE)?);
        }
    }
    Ok(format!("parts-{}.js", hex(&hash.finalize()).chars().take(16).collect::<String>()))
}

fn short_hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes)).chars().take(16).collect()
}

fn read_text(path: &Path) -> Outcome<String> {
    std::fs::read_to_string(path).or_cure(&format!("{} could not be read", path.display()), CURE)
}

/// Replaces what must be there.
fn replace(text: &mut String, from: &str, to: &str) -> Outcome {
    if !text.contains(from) {
        return Err(Failure::new(format!("The cutter's script no longer has {from}."), CURE));
    }
    *text = text.replace(from, to);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{replace, stands_in};

    #[test]
    fn the_task_runner_knows_when_it_stands_in() {
        assert!(stands_in("/somewhere/stand-in/wasm-bindgen"));
        assert!(!stands_in("/somewhere/debug/xtask"));
    }

    #[test]
    fn a_script_that_changed_its_words_is_refused() {
        let mut text = "a \"./aimline.js\" b".to_owned();
        replace(&mut text, "\"./aimline.js\"", "\"./x.js\"").expect("it is there");
        assert_eq!(text, "a \"./x.js\" b");
        assert!(replace(&mut text, "gone", "x").is_err());
    }
}
