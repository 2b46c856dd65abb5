//! A dialog, for what cannot be undone and for picking a file. It is the browser's own modal dialog: the page behind is out of
//! reach, Escape closes, and the focus returns to where it was.

use leptos::html;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

use super::field::next_id;
use super::words::words;

/// The dialog. Its children exist only while it is open, so a form inside starts afresh every time.
///
/// The title repeats the words of the button that opened it; buttons go into a `<div class="dialog-foot">`.
#[component]
pub fn Dialog(
    #[prop(into)] open: Signal<bool>,
    /// Escape was pressed; the page sets `open` to false.
    #[prop(into)]
    close: Callback<()>,
    #[prop(into)] title: TextProp,
    children: ChildrenFn,
) -> impl IntoView {
    let node = NodeRef::<html::Dialog>::new();
    let id = format!("d{}", next_id());
    Effect::new(move |_| {
        let wanted = open.get();
        let Some(dialog) = node.get() else { return };
        if wanted && !dialog.open() {
            // It can only be refused for a dialog outside the page, where there is nobody to show it to.
            dialog.show_modal().ok();
        } else if !wanted && dialog.open() {
            dialog.close();
        }
    });
    let closed = move |_| {
        if open.get_untracked() {
            close.run(());
        }
    };
    view! {
        <dialog class="dialog" node_ref=node aria-labelledby=id on:close=closed>
            <h2 id=id.clone()>{words(title)}</h2>
            {move || open.get().then(|| children())}
        </dialog>
    }
    .into_any()
}
