//! What is left to do when the program has a fault of its own.

use super::grasp::give_back_in_panic;
use super::streams::notice;
use cardhelp::guard;

/// Lets a panic say where it was and why, with every long number masked: its message may
/// quote what was given. Anything else that the language would print stays away. Nothing runs
/// after a panic that could put the terminal in order.
pub fn mask_panics() {
    std::panic::set_hook(Box::new(|panic| {
        give_back_in_panic();
        notice(&panic_text(&panic.to_string()));
    }));
}

fn panic_text(text: &str) -> String {
    format!("cardhelp: {}\n", guard::masked(text))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_panic_repeats_no_number() {
        let text = "panicked at src/x.rs:10:5:\nno answer 4929 7226 5379 7141 or cvv: 123";
        let masked = super::panic_text(text);
        assert!(masked.contains("src/x.rs:10:5") && masked.contains("no answer ***"));
        assert!(!masked.contains("7226") && !masked.contains("123"));
    }
}
