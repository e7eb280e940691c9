//! What facts name by id, with the names that people know.

use super::Of;
use crate::brands;
use crate::categories;
use crate::mailboxes;
use crate::people;
use crate::store::Result;
use database::Tx;

/// A row of another table that a fact can name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    pub id: i64,
    pub name: String,
    /// Tickets keep it, and no other gets it.
    pub retired: bool,
}

/// Everything of a kind, each of them a short list that administrators keep. Persons are not listed.
pub fn named(tx: &mut Tx, of: Of) -> Result<Vec<Named>> {
    let in_use = |id: i64, name: String| Named {
        id,
        name,
        retired: false,
    };
    Ok(match of {
        Of::Agent => {
            let agents = people::assignable(tx)?.into_iter();
            agents
                .map(|agent| in_use(agent.id.get(), agent.shown().to_owned()))
                .collect()
        }
        Of::Person => vec![],
        Of::Team => {
            let teams = people::teams(tx)?.into_iter();
            teams.map(|team| in_use(team.id.get(), team.name)).collect()
        }
        Of::Category => {
            let named = |category: categories::Category| Named {
                id: category.id.get(),
                name: category.name,
                retired: category.retired_at.is_some(),
            };
            categories::all(tx)?.into_iter().map(named).collect()
        }
        Of::Brand => {
            let named = |brand: brands::Brand| Named {
                id: brand.id.get(),
                name: brand.name,
                retired: brand.retired_at.is_some(),
            };
            brands::all(tx)?.into_iter().map(named).collect()
        }
        Of::Mailbox => {
            let mailboxes = mailboxes::all(tx)?.into_iter();
            mailboxes
                .map(|mailbox| in_use(mailbox.id.get(), mailbox.address))
                .collect()
        }
    })
}
