//! The surveys one begins with, in three languages, as pure data.

use super::{Content, Kind};
use crate::store::Result;
use database::text_enum;

text_enum! {
    /// A survey ready to use. In words: `surveys-supplied-csat` and so on.
    pub enum Supplied {
        /// Five faces: satisfied with our help?
        Csat => "csat",
        /// 1 to 7: "the company made it easy".
        Ces => "ces",
        /// 0 to 10: would you recommend us?
        Nps => "nps",
        /// The same from 1 to 10.
        NpsTen => "nps_ten",
        /// Five stars, and no words yet.
        Own => "own",
    }
}

impl Supplied {
    /// What it measures.
    pub fn kind(self) -> Kind {
        match self {
            Supplied::Csat => Kind::Csat,
            Supplied::Ces => Kind::Ces,
            Supplied::Nps | Supplied::NpsTen => Kind::Nps,
            Supplied::Own => Kind::Own,
        }
    }

    /// The name it is installed under; empty for one's own.
    pub fn name(self) -> &'static str {
        match self {
            Supplied::Csat => "CSAT",
            Supplied::Ces => "CES",
            Supplied::Nps => "NPS",
            Supplied::NpsTen => "NPS 1-10",
            Supplied::Own => "",
        }
    }

    /// The key of its name in words.
    pub fn key(self) -> &'static str {
        match self {
            Supplied::Csat => "surveys-supplied-csat",
            Supplied::Ces => "surveys-supplied-ces",
            Supplied::Nps => "surveys-supplied-nps",
            Supplied::NpsTen => "surveys-supplied-nps-ten",
            Supplied::Own => "surveys-supplied-own",
        }
    }

    /// What it asks.
    pub fn content(self) -> Result<Content> {
        let text = match self {
            Supplied::Csat => include_str!("supplied/csat.json"),
            Supplied::Ces => include_str!("supplied/ces.json"),
            Supplied::Nps | Supplied::NpsTen => include_str!("supplied/nps.json"),
            Supplied::Own => include_str!("supplied/own.json"),
        };
        let mut content: Content = serde_json::from_str(text)?;
        if self == Supplied::NpsTen {
            content.points.remove(0);
            for wording in content.wordings.values_mut() {
                // The end keeps its words; the point beside it has none.
                wording.labels.remove(1);
            }
        }
        Ok(content)
    }
}
