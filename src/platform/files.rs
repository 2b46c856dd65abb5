//! Files: handing one to the browser to save, and reading one a person chose.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlInputElement, Url};

pub use web_sys::File;

/// Hands bytes to the browser as a download. Says whether that could be done; where it lands is the browser's business.
pub fn save(name: &str, kind: &str, bytes: &[u8]) -> bool {
    let attempt = || -> Option<()> {
        let parts = Array::of1(&Uint8Array::from(bytes));
        let options = BlobPropertyBag::new();
        options.set_type(kind);
        let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
        let url = Url::create_object_url_with_blob(&blob).ok()?;
        let document = web_sys::window()?.document()?;
        let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
        link.set_href(&url);
        link.set_download(name);
        link.click();
        // The browser keeps the bytes of a started download itself, but only starts it after this turn.
        let _ =
            js_sys::global().unchecked_into::<web_sys::Window>().set_timeout_with_callback_and_timeout_and_arguments_0(
                &wasm_bindgen::closure::Closure::once_into_js(move || {
                    let _ = Url::revoke_object_url(&url);
                })
                .unchecked_into(),
                60_000,
            );
        Some(())
    };
    attempt().is_some()
}

/// Puts a text where the system's paste finds it. Says whether the browser takes texts; it may still ask or refuse, which no
/// page can do anything about.
pub fn copy_text(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    let navigator: &JsValue = &window.navigator();
    let Ok(clipboard) = js_sys::Reflect::get(navigator, &"clipboard".into()) else { return false };
    let Ok(write) = js_sys::Reflect::get(&clipboard, &"writeText".into()) else { return false };
    let Ok(write) = write.dyn_into::<js_sys::Function>() else { return false };
    write.call1(&clipboard, &text.into()).is_ok()
}

/// The file that was chosen in a picker. The picker is emptied, so that the same file can be chosen again.
pub fn picked(input: &HtmlInputElement) -> Option<File> {
    let file = input.files()?.get(0)?;
    input.set_value("");
    Some(file)
}

/// The bytes of a file; `None` when the browser cannot read it any more.
pub async fn read(file: &File) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(file.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

#[wasm_bindgen]
extern "C" {
    type LaunchParams;
    #[wasm_bindgen(method, getter)]
    fn files(this: &LaunchParams) -> Array;

    /// A file as the system names it, before it is opened.
    pub type FileHandle;
    #[wasm_bindgen(method, catch, js_name = getFile)]
    async fn get_file(this: &FileHandle) -> Result<JsValue, JsValue>;

    type LaunchQueue;
    #[wasm_bindgen(method, js_name = setConsumer)]
    fn set_consumer(this: &LaunchQueue, consumer: &js_sys::Function);
}

/// Hears of files that the system opens with the installed app. Browsers without this never call.
pub fn on_launch(open: impl Fn(FileHandle) + 'static) {
    let Some(window) = web_sys::window() else { return };
    let Ok(queue) = js_sys::Reflect::get(&window, &"launchQueue".into()) else { return };
    if queue.is_undefined() {
        return;
    }
    let consumer = Closure::<dyn FnMut(LaunchParams)>::new(move |params: LaunchParams| {
        if let Some(first) = params.files().iter().next() {
            open(first.unchecked_into());
        }
    });
    queue.unchecked_into::<LaunchQueue>().set_consumer(consumer.as_ref().unchecked_ref());
    consumer.forget();
}

/// The file behind a handle; `None` when it cannot be opened any more.
pub async fn opened(handle: &FileHandle) -> Option<File> {
    handle.get_file().await.ok()?.dyn_into().ok()
}
