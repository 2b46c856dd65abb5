//! Aimline: from a one-minute probe to a decision, on the device, with no account and no server.

mod components;
mod pages;
mod pieces;
mod platform;
mod state;

use pages::app::App;

fn main() {
    platform::page::on_panic();
    if let Some(place) = platform::page::app_place() {
        leptos::mount::mount_to(place, App).forget();
    }
}
