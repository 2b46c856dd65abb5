//! Reading a file that a person chose.

use crate::platform::files::{self, File};
use leptos::task::spawn_local;

/// Reads the file and hands on its bytes; `None` when the browser could not read it.
pub fn read_file(file: File, then: impl FnOnce(Option<Vec<u8>>) + 'static) {
    spawn_local(async move { then(files::read(&file).await) });
}

thread_local! {
    static LAUNCHED: std::cell::RefCell<Option<File>> = const { std::cell::RefCell::new(None) };
}

/// The file with which the system opened the app, once.
pub fn launched_file() -> Option<File> {
    LAUNCHED.with_borrow_mut(Option::take)
}

/// Keeps the file with which the system opened the app, and says so to `then`.
pub fn on_launch(then: impl Fn() + Clone + 'static) {
    files::on_launch(move |handle| {
        let then = then.clone();
        spawn_local(async move {
            if let Some(file) = files::opened(&handle).await {
                LAUNCHED.with_borrow_mut(|launched| *launched = Some(file));
                then();
            }
        });
    });
}
