//! How far something has come that takes long, while somebody watches standard error.
//!
//! Decides how that looks, and that it is drawn a few times a second at most. Knows nothing of
//! what it is.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// How often it is drawn in a second at most.
const OFTEN: u8 = 10;

/// A bar, or what stands for it where nobody knows how long it takes.
pub struct Progress(ProgressBar);

impl Progress {
    /// Begins with nothing of `total` done, where that is known. Nothing is drawn where standard
    /// error is no terminal.
    pub fn new(total: Option<u64>) -> Self {
        let bar = ProgressBar::with_draw_target(total, ProgressDrawTarget::stderr_with_hz(OFTEN));
        let form = match total {
            Some(_) => "{bar:24} {percent:>3} %  {msg}  {eta}",
            None => "{spinner} {bytes}  {msg}",
        };
        if let Ok(style) = ProgressStyle::with_template(form) {
            bar.set_style(style);
        }
        Self(bar)
    }

    /// Shows how much is done, and says what that is.
    pub fn show(&self, done: u64, text: impl FnOnce() -> String) {
        if !self.0.is_hidden() {
            self.0.set_message(text());
            self.0.set_position(done);
        }
    }

    /// Takes the bar away.
    pub fn end(&self) {
        self.0.finish_and_clear();
    }
}
