//! What somebody may ask of the terminal, whatever it can do.

/// Whether colours were asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Colour {
    /// Where the terminal shows them and nobody objects.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl Colour {
    /// The words of the command line and their meaning.
    pub const WORDS: &'static [(&'static str, Self)] = &[
        ("auto", Self::Auto),
        ("always", Self::Always),
        ("never", Self::Never),
    ];
}

/// Whether questions were allowed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Asking {
    /// Where there is somebody.
    Allowed,
    /// Never: `--no-input`.
    Never,
}

/// How menus were asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Menus {
    /// Drawn, where the terminal can.
    Drawn,
    /// As numbered lines: `--plain`.
    Numbered,
}
