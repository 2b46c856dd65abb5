//! A short beep, made on the spot. Where the browser has no sound, or allows none yet, there is silence.

use std::cell::RefCell;
use web_sys::AudioContext;

thread_local! {
    static CONTEXT: RefCell<Option<AudioContext>> = const { RefCell::new(None) };
}

/// Beeps once; higher for an end.
pub fn beep(end: bool) {
    CONTEXT.with_borrow_mut(|context| {
        if context.is_none() {
            *context = AudioContext::new().ok();
        }
        if let Some(context) = context {
            // Nothing depends on the sound.
            let _ = play(context, if end { 880.0 } else { 587.0 });
        }
    });
}

fn play(context: &AudioContext, pitch: f32) -> Result<(), wasm_bindgen::JsValue> {
    let (tone, volume) = (context.create_oscillator()?, context.create_gain()?);
    tone.frequency().set_value(pitch);
    volume.gain().set_value(0.08);
    tone.connect_with_audio_node(&volume)?;
    volume.connect_with_audio_node(&context.destination())?;
    tone.start()?;
    tone.stop_with_when(context.current_time() + 0.18)
}
