//! The words after the program's name: which commands there are, and how they end.
//!
//! A command is a file and a line in the list.

use std::io::Write as _;
use std::process::ExitCode;

use crate::{analyse, check, csv, norms, probe, race};

/// One command.
pub struct Command {
    /// The word, or words, that call it.
    pub words: &'static [&'static str],
    /// What follows them, and what it does.
    pub usage: &'static str,
    pub run: fn(&[&str]) -> End,
}

/// How a command ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Exit code 0: everything was understood.
    Understood,
    /// Exit code 1: a file, or a part of one, was refused, with a sentence on standard error.
    Refused,
    /// Exit code 2: the words are not understood; the usage is shown.
    Misused,
}

static COMMANDS: &[Command] =
    &[analyse::COMMAND, check::COMMAND, csv::COMMAND, norms::COMMAND, probe::COMMAND, race::COMMAND];

/// Finds the command and runs it.
pub fn run(words: &[String]) -> ExitCode {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let called = COMMANDS.iter().find_map(|command| Some((command, words.strip_prefix(command.words)?)));
    let end = called.map_or(End::Misused, |(command, rest)| (command.run)(rest));
    match end {
        End::Understood => ExitCode::SUCCESS,
        End::Refused => ExitCode::from(1),
        End::Misused => {
            for command in COMMANDS {
                eprintln!("caseload-cli {} {}", command.words.join(" "), command.usage);
            }
            ExitCode::from(2)
        }
    }
}

/// Writes to standard output. A reader that has gone away is no reason to panic.
pub fn say(bytes: &[u8]) -> End {
    let mut out = std::io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Ok(()) => End::Understood,
        Err(_) => End::Refused,
    }
}

/// Says why a file is refused.
pub fn refuse(file: &str, why: &str) -> End {
    eprintln!("{file}: {why}");
    End::Refused
}
