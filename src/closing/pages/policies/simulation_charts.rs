//! The charts of a simulation, ready to draw as SVG: lines of the backlog, bars of solvings and answers. Axes begin at
//! zero, series carry their names, and a table stands behind each.

use super::simulation_figures::side_name;
use crate::closing::simulate::{Figures, LONGEST, Side, Tried};
use crate::closing::{After, StepKind};
use crate::web::Page;
use jiff::{SignedDuration, Timestamp};

/// The drawing, with room for the axis at the left, names at the right, and days below.
pub const WIDTH: f64 = 720.0;
pub const HEIGHT: f64 = 200.0;
const LEFT: f64 = 44.0;
const RIGHT: f64 = 130.0;
const TOP: f64 = 12.0;
const BOTTOM: f64 = 26.0;

/// A chart of lines.
pub struct Chart {
    pub title: String,
    pub axis: Vec<Mark>,
    pub days: Vec<Mark>,
    pub lines: Vec<Line>,
    pub head: Vec<String>,
    pub table: Vec<Vec<String>>,
}

/// A word at a place.
pub struct Mark {
    pub at: String,
    pub label: String,
}

/// One series: its class for the styles, its points, and its name at its end.
pub struct Line {
    pub class: String,
    pub points: String,
    pub name: String,
    pub y: String,
}

/// A chart of bars, a group of them for each place.
pub struct Bars {
    pub title: String,
    pub axis: Vec<Mark>,
    pub places: Vec<Mark>,
    pub bars: Vec<Bar>,
    /// Upright lines with a word: the day on which a side solves.
    pub lines: Vec<(String, Mark)>,
    /// Class and name of each series.
    pub key: Vec<(String, String)>,
    pub head: Vec<String>,
    pub table: Vec<Vec<String>>,
}

/// One bar.
pub struct Bar {
    pub class: String,
    pub x: String,
    pub y: String,
    pub width: String,
    pub height: String,
    pub says: String,
}

fn point(value: f64) -> String {
    format!("{value:.1}")
}

/// A round number at or above, so that the axis has whole marks.
fn ceiling(most: i64) -> i64 {
    let mut step = 1;
    loop {
        for factor in [1, 2, 4, 10] {
            if most <= step * factor {
                return (step * factor).max(2);
            }
        }
        step *= 10;
    }
}

fn height(value: i64, top: i64) -> f64 {
    TOP + (HEIGHT - TOP - BOTTOM) * (1.0 - value as f64 / top as f64)
}

fn axis(top: i64) -> Vec<Mark> {
    let mark = |value: i64| Mark {
        at: point(height(value, top)),
        label: value.to_string(),
    };
    [0, top / 2, top].into_iter().map(mark).collect()
}

/// A line's class, its name and its values.
type Series<'f> = (String, String, &'f Vec<i64>);

/// The backlog day by day: as it was, and by each side.
pub fn backlog(page: &Page, figures: &Figures) -> Chart {
    let words = &page.words;
    let mut series = vec![(
        "real".to_owned(),
        words.say("simulation-really"),
        &figures.backlog,
    )];
    for (place, side) in figures.sides.iter().enumerate() {
        series.push((class(place, figures), side_name(words, &side.name), &side.backlog));
    }
    let most = series
        .iter()
        .flat_map(|(_, _, values)| values.iter())
        .max()
        .copied();
    let top = ceiling(most.unwrap_or(0));
    let count = figures.backlog.len().max(2);
    let x = |day: usize| LEFT + (WIDTH - LEFT - RIGHT) * day as f64 / (count - 1) as f64;
    let line = |(class, name, values): &Series| {
        let points = values.iter().enumerate();
        let points = points.map(|(day, value)| format!("{},{}", point(x(day)), point(height(*value, top))));
        Line {
            class: class.clone(),
            points: points.collect::<Vec<_>>().join(" "),
            name: name.clone(),
            y: point(height(values.last().copied().unwrap_or(0), top)),
        }
    };
    let mut lines: Vec<Line> = series.iter().map(line).collect();
    spread(&mut lines);
    let shown = [0, count / 2, count - 1];
    let days = shown.map(|day| Mark {
        at: point(x(day)),
        label: page.day(&end_of(figures, day)),
    });
    Chart {
        title: backlog_title(page, figures),
        axis: axis(top),
        days: days.into(),
        lines,
        head: std::iter::once(words.say("simulation-day"))
            .chain(series.iter().map(|(_, name, _)| name.clone()))
            .collect(),
        table: backlog_table(page, figures, &series),
    }
}

/// A row a week, the last day among them.
fn backlog_table(page: &Page, figures: &Figures, series: &[Series]) -> Vec<Vec<String>> {
    let days = figures.backlog.len();
    let weekly = (0..days).filter(|day| (days - 1 - day).is_multiple_of(7));
    let row = |day: usize| {
        let value = |(_, _, values): &Series| values.get(day).map_or("–".to_owned(), i64::to_string);
        let values = series.iter().map(value);
        std::iter::once(page.day(&end_of(figures, day)))
            .chain(values)
            .collect()
    };
    weekly.map(row).collect()
}

/// The finding: fewer, more, or as many as really.
fn backlog_title(page: &Page, figures: &Figures) -> String {
    let real = figures.backlog.last().copied().unwrap_or(0);
    let here = figures
        .sides
        .last()
        .and_then(|side| side.backlog.last())
        .copied()
        .unwrap_or(real);
    let key = match here.cmp(&real) {
        std::cmp::Ordering::Less => "simulation-backlog-fewer",
        std::cmp::Ordering::Equal => "simulation-backlog-same",
        std::cmp::Ordering::Greater => "simulation-backlog-more",
    };
    let facts = [
        ("here", here.into()),
        ("real", real.into()),
        ("by", (here - real).abs().into()),
    ];
    page.words.say_with(key, &facts)
}

fn end_of(figures: &Figures, day: usize) -> Timestamp {
    let from = Timestamp::from_microsecond(figures.from).unwrap_or(Timestamp::UNIX_EPOCH);
    from + SignedDuration::from_hours(24 * (i64::try_from(day).unwrap_or(0) + 1))
}

/// Names that would lie upon each other are moved apart.
fn spread(lines: &mut [Line]) {
    const APART: f64 = 15.0;
    let mut places: Vec<(usize, f64)> = lines
        .iter()
        .enumerate()
        .map(|(place, line)| (place, line.y.parse().unwrap_or(0.0)))
        .collect();
    places.sort_by(|one, other| one.1.total_cmp(&other.1));
    let mut least = f64::MIN;
    for (place, y) in places {
        let y = y.max(least);
        least = y + APART;
        lines[place].y = point(y);
    }
}

fn class(place: usize, figures: &Figures) -> String {
    // The last is what is tried; one before it is what it is held against.
    if place + 1 == figures.sides.len() {
        "tried"
    } else {
        "held"
    }
    .to_owned()
}

/// Automatic solvings week by week. None where nothing is solved.
pub fn solvings(page: &Page, figures: &Figures) -> Option<Bars> {
    let weeks = |days: &[u64]| -> Vec<u64> { days.chunks(7).map(|week| week.iter().sum()).collect() };
    let series: Vec<Vec<u64>> = figures
        .sides
        .iter()
        .map(|side| weeks(&side.solved_by_day))
        .collect();
    if series.iter().flatten().all(|count| *count == 0) {
        return None;
    }
    let name = |week: usize| page.day(&(end_of(figures, week * 7) - SignedDuration::from_hours(24)));
    let last = figures.sides.last().map_or(0, |side| side.solved);
    let title = page.words.say_one(
        "simulation-solvings-title",
        "number",
        i64::try_from(last).unwrap_or(0),
    );
    Some(bars(
        page,
        figures,
        title,
        page.words.say("simulation-week"),
        &series,
        name,
        4,
    ))
}

/// After how many business days customers answered, with the day on which each side solves. None without an answer.
pub fn answers(page: &Page, figures: &Figures, sides: &[Tried]) -> Option<Bars> {
    let counts = figures.sides.last()?.answered_after.clone();
    let all: u64 = counts.iter().sum();
    if all == 0 {
        return None;
    }
    let title = answers_title(page, &counts, all, sides.last().and_then(solving_day));
    let name = |day: usize| {
        if day == LONGEST {
            format!("{LONGEST}+")
        } else {
            day.to_string()
        }
    };
    let head = page.words.say("simulation-business-day");
    let mut chart = bars(page, figures, title, head, &[counts], name, 5);
    chart.key.clear();
    chart.head = vec![
        page.words.say("simulation-business-day"),
        page.words.say("simulation-answers"),
    ];
    let places = (LONGEST + 1) as f64;
    for (place, tried) in sides.iter().enumerate() {
        let Some(day) = solving_day(tried).filter(|day| *day <= LONGEST) else {
            continue;
        };
        let x = LEFT + (WIDTH - LEFT - 16.0) * day as f64 / places;
        let side = side_name(&page.words, &tried.name);
        let label = page.words.say_one("simulation-solves-here", "side", side);
        chart
            .lines
            .push((class(place, figures), Mark { at: point(x), label }));
    }
    Some(chart)
}

/// The business day on which rules solve.
fn solving_day(tried: &Tried) -> Option<usize> {
    tried.rules.pending.iter().find_map(|rule| match rule.after {
        After::BusinessDays(days) if rule.action.kind() == StepKind::Solve => usize::try_from(days).ok(),
        _ => None,
    })
}

fn answers_title(page: &Page, counts: &[u64], all: u64, days: Option<usize>) -> String {
    let Some(days) = days else {
        return page.words.say("simulation-answers-title-plain");
    };
    let before: u64 = counts.iter().take(days).sum();
    let facts = [
        ("share", (before * 100 / all.max(1)).to_string().into()),
        ("days", i64::try_from(days).unwrap_or(i64::MAX).into()),
    ];
    page.words.say_with("simulation-answers-title", &facts)
}

/// A chart of one group of bars a place; `name` says what a place is called, `every` how many of them are named below.
fn bars(
    page: &Page,
    figures: &Figures,
    title: String,
    head: String,
    series: &[Vec<u64>],
    name: impl Fn(usize) -> String,
    every: usize,
) -> Bars {
    let top = ceiling(series.iter().flatten().max().map_or(0, |most| whole(*most)));
    let places = series.first().map_or(1, Vec::len).max(1);
    let step = (WIDTH - LEFT - 16.0) / places as f64;
    let side = |side: &Side| side_name(&page.words, &side.name);
    let names: Vec<String> = figures.sides.iter().map(side).collect();
    let marks = (0..places).step_by(every).map(|place| Mark {
        at: point(LEFT + step * (place as f64 + 0.5)),
        label: name(place),
    });
    let row = |place: usize| {
        let count = |counts: &Vec<u64>| counts.get(place).map_or("–".to_owned(), u64::to_string);
        let counts = series.iter().map(count);
        std::iter::once(name(place)).chain(counts).collect()
    };
    let key = names.iter().enumerate();
    Bars {
        title,
        axis: axis(top),
        places: marks.collect(),
        bars: drawn(figures, series, &name, top, step),
        lines: vec![],
        key: key
            .map(|(place, name)| (class(place, figures), name.clone()))
            .collect(),
        head: std::iter::once(head).chain(names.iter().cloned()).collect(),
        table: (0..places).map(row).collect(),
    }
}

fn whole(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The bars themselves; `step` is the room of a place.
fn drawn(
    figures: &Figures,
    series: &[Vec<u64>],
    name: &impl Fn(usize) -> String,
    top: i64,
    step: f64,
) -> Vec<Bar> {
    let wide = (step * 0.8 / series.len().max(1) as f64).max(1.0);
    let mut drawn = vec![];
    for (which, counts) in series.iter().enumerate() {
        // A single series is that of the last side.
        let last = figures.sides.len().saturating_sub(1);
        let side = if series.len() == 1 { last } else { which };
        for (place, count) in counts.iter().enumerate().filter(|(_, count)| **count > 0) {
            let y = height(whole(*count), top);
            drawn.push(Bar {
                class: class(side, figures),
                x: point(LEFT + step * (place as f64 + 0.1) + wide * which as f64),
                y: point(y),
                width: point(wide),
                height: point(HEIGHT - BOTTOM - y),
                says: format!("{} · {count}", name(place)),
            });
        }
    }
    drawn
}
