//! The versions of a survey that can be counted together: those with the same scale. A mean of answers from 1 to 5 and from
//! 0 to 10 says nothing, and what somebody chose is worded as they read it.

use super::asked::Asked;
use crate::ids::SurveyLineId;
use crate::languages::Words;
use crate::pages::Choice;
use crate::satisfaction::{self, Content, Scale, Survey, SurveyId};
use crate::store::Result;
use database::Tx;

/// Versions with the same scale, the newest first.
pub struct Reading {
    pub versions: Vec<(Survey, Content)>,
}

/// All versions of a line by their scales, the one with the newest version first, and which of them is looked at.
pub struct Readings {
    pub all: Vec<Reading>,
    pub chosen: usize,
}

impl Reading {
    /// The newest version's: what it is measured by, and what the page offers to choose from.
    pub fn content(&self) -> &Content {
        &self.versions[0].1
    }

    /// What its score is.
    pub fn scale(&self) -> Scale {
        Scale::of(self.versions[0].0.kind, self.content())
    }

    /// The versions.
    pub fn ids(&self) -> Vec<SurveyId> {
        self.versions.iter().map(|(survey, _)| survey.id).collect()
    }

    /// What one of them asked.
    pub fn of(&self, id: SurveyId) -> &Content {
        let found = self.versions.iter().find(|(survey, _)| survey.id == id);
        found.map_or_else(|| self.content(), |(_, content)| content)
    }

    /// A reason's words, in the newest version that has it.
    pub fn reason(&self, words: &Words, key: &str) -> Option<&str> {
        let mut contents = self.versions.iter().map(|(_, content)| content);
        contents.find_map(|content| content.reason(words.language(), key))
    }

    /// "Versions 1, 2: from 0 to 10".
    fn name(&self, words: &Words) -> String {
        let mut numbers: Vec<i64> = self.versions.iter().map(|(survey, _)| survey.version).collect();
        numbers.reverse();
        let numbers: Vec<String> = numbers.iter().map(i64::to_string).collect();
        let content = self.content();
        let facts = [
            ("versions", numbers.join(", ").into()),
            ("count", numbers.len().into()),
            (
                "first",
                content.points.first().map_or(0, |point| point.score).into(),
            ),
            ("best", content.best().into()),
        ];
        words.say_with("satisfaction-reading", &facts)
    }
}

impl Readings {
    /// Those of a line.
    pub fn load(tx: &mut Tx, line: SurveyLineId, asked: &Asked) -> Result<Readings> {
        let mut all: Vec<Reading> = vec![];
        for survey in satisfaction::versions(tx, line)? {
            let content = survey.content()?;
            match all
                .iter_mut()
                .find(|known| known.content().points == content.points)
            {
                Some(known) => known.versions.push((survey, content)),
                None => all.push(Reading {
                    versions: vec![(survey, content)],
                }),
            }
        }
        let has = |reading: &Reading| {
            let mut versions = reading.versions.iter();
            versions.any(|(survey, _)| survey.version.to_string() == asked.version)
        };
        let chosen = all.iter().position(has).unwrap_or(0);
        Ok(Readings { all, chosen })
    }

    /// The one looked at.
    pub fn shown(&self) -> &Reading {
        &self.all[self.chosen]
    }

    /// To choose from, where the scale was changed; the value is the newest version of each.
    pub fn choices(&self, words: &Words) -> Vec<Choice> {
        if self.all.len() < 2 {
            return vec![];
        }
        let all = self.all.iter().enumerate();
        let choice = |(place, reading): (usize, &Reading)| {
            let newest = reading.versions[0].0.version;
            Choice::new(newest, reading.name(words), place == self.chosen)
        };
        all.map(choice).collect()
    }

    /// The version that names the one looked at in an address; empty where there is only one.
    pub fn named(&self) -> String {
        match self.all.len() {
            0 | 1 => String::new(),
            _ => self.shown().versions[0].0.version.to_string(),
        }
    }
}
