//! The tasks of the project: set up tools, build, serve, test, measure. `./x` without a word lists them.
//!
//! It knows nothing of the app's insides: it starts compilers and browsers, and reads files.

#![expect(clippy::disallowed_methods, reason = "runs on a person's terminal, where clocks exist")]

mod bench;
mod build;
mod cli;
mod command;
mod dev;
mod failure;
mod fingerprint;
mod help;
mod place;
mod release;
mod serve;
mod size;
mod test;
mod tidy;
mod tools;

use std::path::PathBuf;
use std::process::ExitCode;

use failure::{Failure, Outcome};

const USAGE: &str = "\
./x serve    build the release and serve it on http://localhost:8080/ (PORT=8081 changes the port)
./x test     everything that must hold before a change is accepted
./x dev      serve a debug build that follows every edit
./x build    build the release into dist/
./x bench    measure against plain JavaScript and Python, write target/bench.json
./x size     what a first visit fetches, against budget.toml
./x cli      analyse case files and bundles, check a bundle: caseload-cli with the words that follow
./x tidy     the rules of docs/ARCHITECTURE.md that the compiler cannot check
./x setup    only fetch and build the tools";

fn main() -> ExitCode {
    let mut words = std::env::args();
    let program = words.next().unwrap_or_default();
    let words: Vec<String> = words.collect();
    let done = match words.split_first() {
        _ if release::parts::stands_in(&program) => release::parts::bind(&words).map(|()| ExitCode::SUCCESS),
        // The words that follow are the program's own, and so is the exit code.
        Some((verb, rest)) if verb == "cli" => cli::cli(rest),
        _ => run(&words).map(|()| ExitCode::SUCCESS),
    };
    match done {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[String]) -> Outcome {
    let (verb, rest) = words.split_first().map_or(("help", words), |(verb, rest)| (verb.as_str(), rest));
    let asked = Asked::read(rest)?;
    match verb {
        "serve" => serve::serve(&asked),
        "test" => test::test(&asked),
        "dev" => dev::dev(&asked),
        "build" => build::build(&asked.dist()?),
        "bench" => bench::bench(&asked),
        "size" => size::size(&asked.dist()?),
        "tidy" => tidy::tidy(),
        "setup" => tools::all().map(drop),
        // Called by Trunk after a build; see Trunk.toml.
        "sw" => release::finish_staged(),
        "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        other => Err(Failure::new(format!("There is no task called {other}."), USAGE)),
    }
}

/// What the words after the task ask for.
#[derive(Debug, Default)]
pub struct Asked {
    dist: Option<PathBuf>,
    port: Option<u16>,
    no_build: bool,
    /// Parts of names; only tests or benches whose file name contains one of them run.
    only: Vec<String>,
}

impl Asked {
    fn read(words: &[String]) -> Outcome<Self> {
        let mut asked = Self::default();
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match word.as_str() {
                "--dist" => asked.dist = words.next().map(PathBuf::from),
                "--port" => asked.port = Some(port(words.next().map(String::as_str))?),
                "--no-build" => asked.no_build = true,
                flag if flag.starts_with('-') => {
                    return Err(Failure::new(
                        format!("{flag} is not known."),
                        "Known are --dist FOLDER, --port NUMBER and --no-build.",
                    ));
                }
                name => asked.only.push(name.to_owned()),
            }
        }
        Ok(asked)
    }

    /// The folder with the built app: the one asked for, or `dist/`.
    fn dist(&self) -> Outcome<PathBuf> {
        match &self.dist {
            Some(dist) => Ok(std::env::current_dir().unwrap_or_default().join(dist)),
            None => Ok(place::root()?.join("dist")),
        }
    }

    /// The port asked for by word, by `PORT`, or 8080.
    fn port(&self) -> Outcome<u16> {
        match (self.port, std::env::var("PORT")) {
            (Some(asked), _) => Ok(asked),
            (None, Ok(set)) => port(Some(&set)),
            (None, Err(_)) => Ok(8080),
        }
    }

    /// Whether a file of this name is among those asked for.
    fn wants(&self, name: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|part| name.contains(part.as_str()))
    }
}

fn port(word: Option<&str>) -> Outcome<u16> {
    word.and_then(|word| word.parse().ok()).ok_or_else(|| {
        Failure::new("The port is not a number from 0 to 65535.", "Write for example PORT=8081 ./x serve.")
    })
}
