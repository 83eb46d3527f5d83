//! Runs of digits with signs between them, and which part of one is a card number.
//!
//! Decides what belongs together. A number may be written in any groups with any signs
//! between them; but so may a list of codes, of amounts or of addresses. What is written in
//! groups of four or more, in one, or evenly from end to end is taken for a number; a row of
//! small groups with commas and spaces between them, `05, 51, 54`, for a list. Where commas
//! stand between groups, a number counts only with its check digit.

use super::digits::Sign;
use super::ranges::{CARD_DIGITS, Fit, is_card_number, is_test_number};
use super::skips::skip_at;
use super::{Found, Secret, code_words, place};
use std::ops::Range;

/// How many signs that are neither letters nor digits may stand between two digits; a row of
/// spaces and line breaks counts as one.
pub(super) const MOST_BETWEEN: usize = 6;

/// Groups of digits, and what stands between them.
struct Run {
    /// Where each group stands among the signs.
    groups: Vec<Range<usize>>,
    /// What stands between a group and the next; a row of spaces counts as one.
    joints: Vec<String>,
    /// All digits.
    digits: Vec<u8>,
    /// How many digits there are before each group, and in all.
    starts: Vec<usize>,
    /// Whether letters stand at both of its ends, as in names that machines give.
    is_part_of_name: bool,
    /// Whether a plus sign stands before it, as before telephone numbers.
    has_plus: bool,
}

/// Adds the card numbers of a text.
pub(super) fn find(signs: &[Sign], found: &mut Vec<Found>) {
    for run in all(signs) {
        let mut inside: Vec<Found> = Vec::new();
        for (groups, secret) in run.secrets(signs) {
            let at = run.groups[groups.start].start..run.groups[groups.end - 1].end;
            let at = place(signs, at);
            inside.push(Found { secret, at });
        }
        // What is around a published number, such as an expiry date, makes no other of it.
        let published: Vec<Range<usize>> = inside
            .iter()
            .filter(|found| found.secret == Secret::TestNumber)
            .map(|found| found.at.clone())
            .collect();
        for found in &mut inside {
            let holds = |at: &Range<usize>| found.at.start < at.end && at.start < found.at.end;
            if published.iter().any(holds) {
                found.secret = Secret::TestNumber;
            }
        }
        found.append(&mut inside);
    }
}

/// Returns the places of all runs that are as long as a card number or longer.
pub(super) fn long(signs: &[Sign]) -> impl Iterator<Item = Range<usize>> {
    let runs = all(signs).into_iter();
    let runs = runs.filter(|run| !run.is_part_of_name);
    runs.map(|run| place(signs, run.at()))
}

/// Returns the runs of at least as many digits as the shortest card number has.
fn all(signs: &[Sign]) -> Vec<Run> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < signs.len() {
        if !signs[at].c.is_ascii_alphanumeric() {
            at += 1;
        } else if let Some(length) = skip_at(signs, at) {
            at += length;
        } else if signs[at].is_digit() {
            let run = Run::read(signs, at);
            at = run.at().end;
            if run.digits.len() >= *CARD_DIGITS.start() {
                found.push(run);
            }
        } else {
            at += 1;
        }
    }
    found
}

/// Returns the group of digits that begins at `at`.
fn group(signs: &[Sign], at: usize) -> Range<usize> {
    let rest = signs[at..].iter();
    at..at + rest.take_while(|sign| sign.is_digit()).count()
}

/// Returns what stands between the digit before `at` and the next, and where that is; `None`
/// where none follows that could be a part of the same number.
fn joint(signs: &[Sign], at: usize) -> Option<(String, usize)> {
    let mut joint = String::new();
    for (at, sign) in signs.iter().enumerate().skip(at) {
        let is_escaped = signs[at - 1].c == '\\' && matches!(sign.c, 'n' | 'r' | 't');
        // A space in the way that other programs write one.
        let c = if is_escaped { '\n' } else { sign.c };
        if sign.is_digit() {
            // A plus sign that nothing stands before opens a telephone number.
            let is_opened = joint.ends_with('+') && joint.len() > 1;
            return (!is_opened && skip_at(signs, at).is_none()).then_some((joint, at));
        }
        if c.is_whitespace() {
            let space = if matches!(c, '\n' | '\r') { '\n' } else { ' ' };
            match joint.pop() {
                Some('\n') => joint.push('\n'),
                Some(' ') | None => joint.push(space),
                Some(other) => joint.extend([other, space]),
            }
        } else if c.is_alphanumeric() || "$€£¥₩₹%".contains(c) {
            return None;
        } else {
            joint.push(c);
        }
        if joint.chars().count() > MOST_BETWEEN {
            return None;
        }
    }
    None
}

impl Run {
    fn read(signs: &[Sign], start: usize) -> Self {
        let mut groups = vec![group(signs, start)];
        let mut joints = Vec::new();
        let mut end = groups[0].end;
        while let Some((text, at)) = joint(signs, end) {
            let next = group(signs, at);
            end = next.end;
            joints.push(text);
            groups.push(next);
        }
        let mut digits = Vec::new();
        let mut starts = Vec::new();
        for group in &groups {
            starts.push(digits.len());
            let group = signs[group.clone()].iter();
            digits.extend(group.filter_map(|sign| u8::try_from(sign.c.to_digit(10)?).ok()));
        }
        starts.push(digits.len());
        let before = start.checked_sub(1).map(|at| signs[at].c);
        let after = signs.get(end).map(|sign| sign.c);
        let is_letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
        Self {
            groups,
            joints,
            digits,
            starts,
            is_part_of_name: is_letter(before) && is_letter(after),
            has_plus: before == Some('+'),
        }
    }

    /// Returns where it stands among the signs.
    fn at(&self) -> Range<usize> {
        let end = self.groups.last().map_or(0, |group| group.end);
        self.groups[0].start..end
    }

    fn digits(&self, groups: &Range<usize>) -> &[u8] {
        &self.digits[self.starts[groups.start]..self.starts[groups.end]]
    }

    /// Returns which of its groups are a secret, and what kind.
    fn secrets(&self, signs: &[Sign]) -> Vec<(Range<usize>, Secret)> {
        let count = self.groups.len();
        let is_named = CARD_DIGITS.contains(&self.digits.len())
            && !self.is_part_of_name
            && code_words::name_a_card(signs, &self.at());
        if is_named {
            let secret = match is_test_number(&self.digits) {
                true => Secret::TestNumber,
                false => Secret::CardNumber,
            };
            return vec![(0..count, secret)];
        }
        let mut found = Vec::new();
        for first in 0..count {
            if self.opens_with_card(first) {
                found.push((first..first + 1, Secret::CardNumber));
            }
            for last in first..count {
                let groups = first..last + 1;
                let length = self.digits(&groups).len();
                if length > *CARD_DIGITS.end() {
                    break;
                }
                if let Some(secret) = self.secret(&groups) {
                    found.push((groups, secret));
                }
            }
        }
        found
    }

    /// Tells what the groups are together.
    fn secret(&self, groups: &Range<usize>) -> Option<Secret> {
        let digits = self.digits(groups);
        if digits.len() < *CARD_DIGITS.start() {
            return None;
        }
        let is_published = is_test_number(digits);
        if !is_published && !is_card_number(digits, Fit::Near) {
            return None;
        }
        let shape = self.shape(groups);
        if self.is_part_of_name && !shape.is_usual {
            return None;
        }
        if self.has_plus && groups.start == 0 {
            // Telephone numbers have up to fifteen digits, almost none more than thirteen.
            let is_short = digits.len() < 14 || (digits.len() == 14 && digits[..2] == [6, 2]);
            if is_short || (!shape.is_usual && !shape.is_even) {
                return None;
            }
        }
        let is_whole = groups.len() == self.groups.len();
        let has_all = is_whole || (groups.start == 0 && self.ends_with_expiry(groups.end));
        let belongs = match shape.is_usual {
            true => !shape.is_listed || (shape.is_even && shape.is_apart && groups.len() > 2),
            false => (has_all || (shape.is_even && shape.is_apart)) && !self.is_other_list(groups),
        };
        if !belongs {
            return None;
        }
        if is_published {
            return Some(Secret::TestNumber);
        }
        let may_be_near = shape.is_usual
            && shape.is_even
            && !shape.has_commas
            && !shape.is_broken
            && !self.is_part_of_name
            && !self.has_plus
            && (shape.is_apart || has_all);
        let fit = if may_be_near { Fit::Near } else { Fit::Exact };
        is_card_number(digits, fit).then_some(Secret::CardNumber)
    }

    fn shape(&self, groups: &Range<usize>) -> Shape {
        let sizes = self.groups[groups.clone()]
            .iter()
            .map(ExactSizeIterator::len);
        let sizes: Vec<usize> = sizes.collect();
        let others = sizes.split_last().map_or(&[][..], |(_, others)| others);
        let inner = &self.joints[groups.start..groups.end - 1];
        let joint = inner.first();
        let differs = |at: Option<usize>| {
            let other = at.and_then(|at| self.joints.get(at));
            joint.is_none() || other.is_none() || other != joint
        };
        Shape {
            is_usual: others.iter().all(|size| *size >= 4) && !self.is_fraction(groups),
            is_even: inner.iter().all(|other| Some(other) == joint),
            is_apart: differs(groups.start.checked_sub(1)) && differs(Some(groups.end - 1)),
            is_listed: inner.iter().any(|joint| is_listing(joint)),
            has_commas: inner.iter().any(|joint| joint.contains([',', ';', '、'])),
            is_broken: inner.iter().any(|joint| joint.contains('\n')),
        }
    }

    /// Tells whether a group is what stands behind `0.`.
    fn is_fraction(&self, groups: &Range<usize>) -> bool {
        let (first, before) = (groups.start, groups.start.checked_sub(1));
        groups.len() == 1
            && before.is_some_and(|before| {
                self.joints[before] == "."
                    && self.digits[self.starts[before]..self.starts[first]] == [0]
            })
    }

    /// Tells whether the groups from `first` on are an expiry date, a security code or both.
    fn ends_with_expiry(&self, first: usize) -> bool {
        let rest = first..self.groups.len();
        let sizes: Vec<usize> = self.groups[rest.clone()]
            .iter()
            .map(ExactSizeIterator::len)
            .collect();
        let is_month = |at: usize| {
            let digits = &self.digits[self.starts[first]..][..at];
            (1..=12).contains(&digits.iter().fold(0, |month, digit| month * 10 + digit))
        };
        match sizes.as_slice() {
            [3 | 4] | [4, 3 | 4] => true,
            [month @ (1 | 2), 2 | 4] | [month @ (1 | 2), 2 | 4, 3 | 4] => is_month(*month),
            [6] | [6, 3 | 4] => is_month(2),
            _ => false,
        }
    }

    /// Tells whether a group opens with a card number that an expiry date and perhaps a
    /// security code stand right behind.
    fn opens_with_card(&self, group: usize) -> bool {
        let digits = self.digits(&(group..group + 1));
        if self.is_part_of_name {
            return false;
        }
        [13, 14, 15, 16, 19].into_iter().any(|length| {
            let Some((number, rest)) = digits.split_at_checked(length) else {
                return false;
            };
            let pair = |at: usize| rest[at] * 10 + rest[at + 1];
            let is_month = |month: u8| (1..=12).contains(&month);
            let is_year = |year: u8| (20..50).contains(&year);
            let is_expiry = match rest.len() {
                4 | 7 | 8 => {
                    (is_month(pair(0)) && is_year(pair(2)))
                        || (is_year(pair(0)) && is_month(pair(2)))
                }
                6 | 9 | 10 => is_month(pair(0)) && pair(2) == 20,
                _ => false,
            };
            is_expiry && is_card_number(number, Fit::Exact)
        })
    }

    /// Tells whether small groups are a list of something else.
    fn is_other_list(&self, groups: &Range<usize>) -> bool {
        let inner = &self.joints[groups.start..groups.end - 1];
        let sizes = || {
            self.groups[groups.clone()]
                .iter()
                .map(ExactSizeIterator::len)
        };
        // One group alone is none of the usual shapes only where it is a fraction.
        let Some(first) = inner.first() else {
            return true;
        };
        let is_even = inner.iter().all(|joint| joint == first);
        if !is_even && inner.iter().any(|joint| is_spaced(joint)) {
            return true;
        }
        if is_even && is_listing(first) && sizes().all(|size| (2..=3).contains(&size)) {
            return true;
        }
        let value = |group: usize| {
            let digits = self.digits(&(group..group + 1)).iter();
            digits.fold(0u64, |value, digit| {
                value.saturating_mul(10).saturating_add(u64::from(*digit))
            })
        };
        let ascends = || {
            let mut pairs = groups.clone().zip(groups.clone().skip(1));
            pairs.all(|(one, next)| value(one) < value(next))
        };
        // Codes are given in pairs; no card number as short as this is written in pairs, and
        // none ascends.
        let is_code_joint = |joint: &String| joint == "," || joint.trim().is_empty();
        let is_short = self.digits(groups).len() < 15;
        if inner.iter().all(is_code_joint)
            && sizes().all(|size| size == 2)
            && (is_short || ascends())
        {
            return true;
        }
        self.are_addresses(groups, value)
            || self.are_times(groups, value)
            || self.are_amounts(groups)
    }

    /// Tells whether groups are addresses of machines: four numbers up to 255 with dots.
    fn are_addresses(&self, groups: &Range<usize>, value: impl Fn(usize) -> u64) -> bool {
        groups.len().is_multiple_of(4)
            && groups.clone().all(|group| value(group) <= 255)
            && (groups.start..groups.end - 1).all(|joint| {
                let is_inside = (joint - groups.start) % 4 != 3;
                (self.joints[joint] == ".") == is_inside
            })
    }

    /// Tells whether groups are times of the day with nothing but space between them.
    fn are_times(&self, groups: &Range<usize>, value: impl Fn(usize) -> u64) -> bool {
        let mut part = 0;
        groups.clone().all(|group| {
            let is_last = group + 1 == groups.end || self.joints[group].trim().is_empty();
            let is_good = self.groups[group].len() == 2
                && value(group) < if part == 0 { 24 } else { 60 }
                && (is_last || self.joints[group] == ":")
                && part < 3
                && !(is_last && part == 0);
            part = if is_last { 0 } else { part + 1 };
            is_good
        })
    }

    /// Tells whether groups are two or more amounts with cents: `1,500.00 2.300,50`.
    fn are_amounts(&self, groups: &Range<usize>) -> bool {
        let mut amounts = 0;
        let mut size_before = None;
        let mut first = groups.start;
        for group in groups.clone() {
            let size = self.groups[group].len();
            let is_last = group + 1 == groups.end || self.joints[group].contains([' ', '\n']);
            let is_good = match (group == first, is_last) {
                (true, true) => false,
                (true, false) => size <= 3,
                (false, true) => size == 2,
                (false, false) => size == 3,
            };
            if !is_good
                || (!is_last && ![",", ".", "'", "’"].contains(&self.joints[group].as_str()))
            {
                return false;
            }
            if is_last {
                amounts += 1;
                first = group + 1;
            }
            size_before = Some(size);
        }
        amounts > 1 && size_before == Some(2)
    }
}

/// How some groups of a run are written.
struct Shape {
    /// In one, or in groups of four or more digits.
    is_usual: bool,
    /// The same stands between all of them.
    is_even: bool,
    /// Something else stands around them, or nothing.
    is_apart: bool,
    /// Like a list, with commas and spaces.
    is_listed: bool,
    /// With commas, spaces or none.
    has_commas: bool,
    /// Over several lines.
    is_broken: bool,
}

/// Tells whether what stands between two groups is what stands between parts of a list.
fn is_listing(joint: &str) -> bool {
    joint.contains([',', ';', '、']) && is_spaced(joint) || joint == "、"
}

/// Tells whether there is a sign with space around it.
fn is_spaced(joint: &str) -> bool {
    joint.contains([' ', '\n']) && !joint.trim().is_empty()
}
