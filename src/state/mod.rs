//! What the app knows at run time: small handles in context, one per file. Only the desk starts asynchronous work.

mod ahead;
pub mod arriving;
mod asking;
pub mod backup;
pub mod batch;
pub mod desk;
pub mod drafts;
pub mod finding;
pub mod life;
pub mod opening;
pub mod past;
pub mod reading;
pub mod readings;
pub mod route;
pub mod settings;
pub mod tell;
pub mod trouble;
pub mod update;
pub mod work;
