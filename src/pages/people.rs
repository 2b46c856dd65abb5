//! Students in numbers: a roster in, classes and groups, the step into the next school year.

mod classes;
mod next_year;
mod roster;

pub use classes::ClassesPage;
pub use next_year::NextYearPage;
pub use roster::RosterPage;
