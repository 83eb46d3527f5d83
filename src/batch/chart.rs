//! How often each cause was told, as a bar chart.
//!
//! Decides what the chart shows: a bar for each cause, the part that is proved darker than the
//! part that is pointed at, and the numbers beside it, so that no meaning rests on a colour.

use super::tally::{Count, Tally};
use crate::engine::Engine;
use crate::report::Voice;
use plotters::coord::Shift;
use plotters::drawing::DrawingAreaErrorKind;
use plotters::prelude::{
    BLACK, Color, DrawingArea, DrawingBackend, IntoDrawingArea, IntoFont, RGBColor, Rectangle,
    SVGBackend, Text, WHITE,
};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{FontTransform, TextStyle};

/// The most causes that are shown.
const MOST: usize = 40;
/// The width of the chart, and where its bars begin and end.
const WIDTH: u32 = 960;
const BARS: (i32, i32) = (470, 850);
/// The height of a bar with what is around it, and of what is above the first.
const ROW: i32 = 24;
const ABOVE: i32 = 64;

const CONFIRMED: RGBColor = RGBColor(0x1f, 0x4e, 0x79);
const LIKELY: RGBColor = RGBColor(0x8f, 0xb8, 0xde);

/// Why drawing into memory cannot fail.
const SOUND: &str = "a chart in memory needs nothing that could fail";

/// Returns an SVG image of how often each cause was told, in the words of `voice`.
pub fn chart(tally: &Tally, engine: &Engine<'_>, voice: &Voice<'_>) -> String {
    let mut bars = tally.frequent();
    bars.truncate(MOST);
    let causes: Vec<_> = bars.iter().map(|(cause, _)| *cause).collect();
    let titles = voice.cause_titles(engine, &causes);
    let rows = u32::try_from(bars.len()).unwrap_or_default() * ROW.unsigned_abs();
    let mut svg = String::new();
    {
        let size = (WIDTH, ABOVE.unsigned_abs() + rows + 16);
        let area = SVGBackend::with_string(&mut svg, size).into_drawing_area();
        let drawn = draw(&area, tally, voice, &titles, &bars);
        drawn.and_then(|()| area.present()).expect(SOUND);
    }
    svg
}

type Drawn<B> = Result<(), DrawingAreaErrorKind<<B as DrawingBackend>::ErrorType>>;

fn draw<B: DrawingBackend, C>(
    area: &DrawingArea<B, Shift>,
    tally: &Tally,
    voice: &Voice<'_>,
    titles: &[String],
    bars: &[(C, Count)],
) -> Drawn<B> {
    area.fill(&WHITE)?;
    let args = [
        ("records", grouped(tally.records()).into()),
        ("diagnosed", grouped(tally.diagnosed).into()),
    ];
    let title = voice.tell("ui-batch-chart", &args);
    area.draw(&Text::new(title, (16, 14), style(18, HPos::Left)))?;
    let legend = voice.say("ui-batch-chart-legend");
    area.draw(&Text::new(legend, (16, 40), style(12, HPos::Left)))?;
    let most = bars.first().map_or(1, |(_, count)| count.all().max(1));
    for (row, (title, (_, count))) in (0..).zip(titles.iter().zip(bars)) {
        bar(area, ABOVE + row * ROW, title, *count, most)?;
    }
    Ok(())
}

fn bar<B: DrawingBackend>(
    area: &DrawingArea<B, Shift>,
    top: i32,
    title: &str,
    count: Count,
    most: u64,
) -> Drawn<B> {
    let middle = top + ROW / 2 - 2;
    let name = shortened(title);
    area.draw(&Text::new(
        name,
        (BARS.0 - 8, middle),
        style(12, HPos::Right),
    ))?;
    let (first, last) = (reach(count.confirmed, most), reach(count.all(), most));
    let part = |from, to, colour: RGBColor| {
        Rectangle::new([(from, top), (to, top + ROW - 5)], colour.filled())
    };
    area.draw(&part(BARS.0, first, CONFIRMED))?;
    area.draw(&part(first, last, LIKELY))?;
    let numbers = match count.confirmed == count.all() {
        true => grouped(count.all()),
        false => format!("{} ({})", grouped(count.all()), grouped(count.confirmed)),
    };
    area.draw(&Text::new(
        numbers,
        (last + 6, middle),
        style(12, HPos::Left),
    ))
}

/// Returns where a bar for that count ends.
fn reach(count: u64, most: u64) -> i32 {
    let room = u64::from((BARS.1 - BARS.0).unsigned_abs());
    let length = u128::from(count) * u128::from(room) / u128::from(most);
    BARS.0 + i32::try_from(length).unwrap_or_default()
}

fn style(size: i32, side: HPos) -> TextStyle<'static> {
    let font = ("sans-serif", size).into_font();
    let style = TextStyle::from(font.transform(FontTransform::None));
    style.color(&BLACK).pos(Pos::new(side, VPos::Center))
}

/// Returns a title that fits beside its bar.
fn shortened(title: &str) -> String {
    const CELLS: usize = 68;
    let mut used = 0;
    let fits = title.chars().take_while(|c| {
        used += unicode_width::UnicodeWidthChar::width(*c).unwrap_or_default();
        used < CELLS
    });
    let short: String = fits.collect();
    match short.len() < title.len() {
        true => short + "…",
        false => short,
    }
}

/// Returns a number with its thousands apart, by a space that breaks no line.
pub(super) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    text
}
