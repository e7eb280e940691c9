//! What the address of the results asks for: the survey, the period and the filters of the comments.

use crate::ids::{BrandId, CategoryId, PersonId, ResponseId, SurveyLineId, TeamId};
use crate::languages::Language;
use crate::satisfaction::{Period, SurveyId, Wanted};
use crate::tickets::{Channel, Type};
use jiff::civil::Date;
use jiff::{Span, Timestamp};
use serde::Deserialize;

/// The query of a results page. What cannot be read counts as not given.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// The line of the survey.
    pub survey: String,
    /// A version of it: those with its scale are counted.
    pub version: String,
    pub from: String,
    pub to: String,
    pub team: String,
    pub agent: String,
    #[serde(rename = "type")]
    pub kind: String,
    pub category: String,
    pub channel: String,
    pub brand: String,
    pub language: String,
    pub reason: String,
    pub score: String,
    /// `yes`: negative answers only.
    pub negative: String,
    /// After which comment: `<microseconds>-<id>`.
    pub before: String,
}

/// Days the results show when nothing else is asked for: twelve weeks and the present one.
const USUAL_WEEKS: i64 = 12;
/// The most weeks a trend shows.
const MOST_WEEKS: i64 = 53;

impl Asked {
    /// The period; `today` is the present day where days are counted.
    pub fn period(&self, today: Date) -> Period {
        let to = self.to.parse().unwrap_or(today);
        let usual = monday(to).saturating_sub(Span::new().weeks(USUAL_WEEKS));
        let from: Date = self.from.parse().unwrap_or(usual);
        Period {
            from: from.min(to),
            to,
        }
    }

    /// The weeks of the period, Monday to Sunday, cut at its ends; the last year's at most.
    pub fn weeks(&self, today: Date) -> Vec<Period> {
        let Period { from, to } = self.period(today);
        let earliest = monday(to).saturating_sub(Span::new().weeks(MOST_WEEKS - 1));
        let (mut weeks, mut day) = (vec![], from.max(earliest));
        while day <= to {
            let sunday = monday(day).saturating_add(Span::new().days(6)).min(to);
            weeks.push(Period {
                from: day,
                to: sunday,
            });
            let next = sunday.saturating_add(Span::new().days(1));
            if next <= day {
                break;
            }
            day = next;
        }
        weeks
    }

    /// The line that was asked for.
    pub fn line(&self) -> Option<SurveyLineId> {
        self.survey.parse().ok()
    }

    /// The answers that are told.
    pub fn wanted(
        &self,
        line: SurveyLineId,
        versions: Vec<SurveyId>,
        today: Date,
        with_comment: bool,
    ) -> Wanted {
        Wanted {
            line,
            versions,
            period: self.period(today),
            team: self.team.parse::<TeamId>().ok(),
            agent: self.agent.parse::<PersonId>().ok(),
            kind: self.kind.parse::<Type>().ok(),
            category: self.category.parse::<CategoryId>().ok(),
            channel: self.channel.parse::<Channel>().ok(),
            brand: self.brand.parse::<BrandId>().ok(),
            language: self.language.parse::<Language>().ok(),
            reason: Some(self.reason.replace('\0', "")).filter(|reason| !reason.is_empty()),
            score: self.score.parse().ok(),
            negative_only: self.negative == "yes",
            with_comment,
        }
    }

    /// Where the stream goes on.
    pub fn before(&self) -> Option<(Timestamp, ResponseId)> {
        let (at, id) = self.before.split_once('-')?;
        Some((
            Timestamp::from_microsecond(at.parse().ok()?).ok()?,
            id.parse().ok()?,
        ))
    }

    /// The same question as an address, without where the stream goes on; `given` in place of what was asked.
    pub fn query(&self, given: &[(&str, &str)]) -> String {
        let own = [
            ("survey", self.survey.as_str()),
            ("version", &self.version),
            ("from", &self.from),
            ("to", &self.to),
            ("team", &self.team),
            ("agent", &self.agent),
            ("type", &self.kind),
            ("category", &self.category),
            ("channel", &self.channel),
            ("brand", &self.brand),
            ("language", &self.language),
            ("reason", &self.reason),
            ("score", &self.score),
            ("negative", &self.negative),
        ];
        let kept = own
            .iter()
            .filter(|(name, _)| given.iter().all(|(other, _)| other != name));
        let all = kept.chain(given).filter(|(_, value)| !value.is_empty());
        url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(all)
            .finish()
    }
}

fn monday(day: Date) -> Date {
    let since = i64::from(day.weekday().to_monday_zero_offset());
    day.saturating_sub(Span::new().days(since))
}
