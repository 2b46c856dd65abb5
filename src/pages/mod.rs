//! Pages: they read signals, lay out parts and send commands. None knows the store or another page's insides.

pub mod app;
mod benchmark;
mod builder;
mod caseload;
mod collect;
mod data;
mod first_run;
mod forms;
mod goal;
mod import;
mod not_found;
mod not_here;
mod paper;
mod parts;
mod past;
mod people;
mod school;
mod score;
mod settings;
mod shell;
mod student;
mod today;
mod trouble;
