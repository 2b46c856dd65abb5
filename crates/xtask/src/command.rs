//! Starting other programs: visibly, with a cure when they fail, and counting the tests they report.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::failure::{Failure, OrCure as _, Outcome};

/// Runs a program whose words go straight to the terminal.
pub fn run(command: &mut Command, cure: &str) -> Outcome {
    let status = command.status().or_cure(&format!("{} could not be started", name(command)), cure)?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("{} failed.", name(command)), cure)) }
}

/// Runs a program quietly and gives back what it printed.
pub fn read(command: &mut Command, cure: &str) -> Outcome<String> {
    let output =
        command.stderr(Stdio::inherit()).output().or_cure(&format!("{} could not be started", name(command)), cure)?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(Failure::new(format!("{} failed.", name(command)), cure))
    }
}

/// Runs a test program, passes its words on, and gives back how many tests passed. No test at all is a failure: a
/// green step that tested nothing is worse than a red one.
pub fn run_tests(command: &mut Command, cure: &str) -> Outcome<u32> {
    let mut child =
        command.stdout(Stdio::piped()).spawn().or_cure(&format!("{} could not be started", name(command)), cure)?;
    let mut passed = 0;
    if let Some(stdout) = child.stdout.take() {
        let mut terminal = std::io::stdout().lock();
        for line in BufReader::new(stdout).lines() {
            let line = line.or_cure("The words of the tests could not be read", cure)?;
            passed += count(&line);
            // A closed terminal is no reason to stop testing.
            writeln!(terminal, "{line}").ok();
        }
    }
    let status = child.wait().or_cure(&format!("{} was lost", name(command)), cure)?;
    if !status.success() {
        return Err(Failure::new("Tests failed; see above.", cure));
    }
    if passed == 0 {
        return Err(Failure::new(
            "No test ran.",
            "A step without tests proves nothing: look for a missing file or feature.",
        ));
    }
    Ok(passed)
}

/// Passed tests in a summary line of cargo test (`test result: ok. 12 passed; ...`) or node (`ℹ pass 12`, `# pass 12`).
fn count(line: &str) -> u32 {
    let line = line.trim();
    let figure = match line.strip_prefix("test result: ok. ") {
        Some(rest) => rest.split(' ').next(),
        None => line.strip_prefix("ℹ pass ").or_else(|| line.strip_prefix("# pass ")),
    };
    figure.and_then(|figure| figure.parse().ok()).unwrap_or(0)
}

/// A program of this name on the PATH.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

fn name(command: &Command) -> String {
    let program = command.get_program().to_string_lossy();
    program.rsplit('/').next().unwrap_or(&program).to_owned()
}

#[cfg(test)]
mod tests {
    use super::count;

    #[test]
    fn summaries_of_cargo_and_node_are_counted_and_nothing_else() {
        assert_eq!(
            count("test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s"),
            12
        );
        assert_eq!(count("ℹ pass 7"), 7);
        assert_eq!(count("# pass 3"), 3);
        assert_eq!(count("test a_name ... ok"), 0);
        assert_eq!(count("ℹ fail 0"), 0);
    }
}
