//! Pages: they read signals, lay out parts and send commands. None knows the store or another page's insides.

pub mod app;
mod caseload;
mod data;
mod draft;
mod first_run;
mod goal;
mod import;
mod not_found;
mod say;
mod settings;
mod shapes;
mod shell;
mod student;
mod trouble;
