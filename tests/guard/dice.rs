//! Numbers that look random and are the same in every run.

/// A generator (SplitMix64): the tests need many numbers, not unguessable ones.
pub struct Dice(u64);

impl Dice {
    /// Begins with a number of its own for each test.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number from `first` to `last`.
    pub fn between(&mut self, first: u64, last: u64) -> u64 {
        first + self.next() % (last - first + 1)
    }

    /// Returns one of several.
    pub fn one<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        let last = u64::try_from(of.len()).expect("is small") - 1;
        of[usize::try_from(self.between(0, last)).expect("is small")]
    }

    /// Returns that many ASCII digits.
    pub fn digits(&mut self, count: usize) -> String {
        (0..count).map(|_| self.digit()).collect()
    }

    /// Returns that many signs out of `of`.
    pub fn signs(&mut self, of: &str, count: usize) -> String {
        let of: Vec<char> = of.chars().collect();
        let last = u64::try_from(of.len()).expect("is small") - 1;
        let mut sign = || of[usize::try_from(self.between(0, last)).expect("is small")];
        (0..count).map(|_| sign()).collect()
    }

    fn digit(&mut self) -> char {
        char::from(b'0' + u8::try_from(self.between(0, 9)).expect("is a digit"))
    }
}

/// Returns the digit that makes the sum of ISO/IEC 7812 right behind `body`.
pub fn check_digit(body: &str) -> char {
    let sum: u32 = body
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, byte)| {
            let digit = u32::from(byte - b'0');
            match place % 2 {
                0 if digit > 4 => digit * 2 - 9,
                0 => digit * 2,
                _ => digit,
            }
        })
        .sum();
    char::from_digit((10 - sum % 10) % 10, 10).expect("is a digit")
}
