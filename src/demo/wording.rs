//! How a text of the stock becomes what somebody writes: its gaps filled, greeted and signed.

use super::dealing::{Dealer, pick};
use super::scripts::Scripts;

/// The words that stand in for `{lamp}` and the like.
pub struct Filled<'f> {
    pub lamp: &'f str,
    pub place: &'f str,
    pub order: String,
    pub amount: String,
    pub customer: &'f str,
    pub agent: &'f str,
    pub scripts: &'f Scripts,
}

impl Filled<'_> {
    pub fn fill(&self, text: &str) -> String {
        text.replace("{lamp}", self.lamp)
            .replace("{place}", self.place)
            .replace("{order}", &self.order)
            .replace("{amount}", &self.amount)
    }

    /// As the customer writes it.
    pub fn asked(&self, text: &str, dealer: &mut Dealer) -> String {
        let greeting = pick(dealer, &self.scripts.greetings);
        let parting = pick(dealer, &self.scripts.partings);
        format!(
            "{greeting}\n\n{}\n\n{parting}\n{}",
            self.fill(text),
            self.customer
        )
    }

    /// As a short answer in a conversation: signed with the first name, or not at all.
    pub fn in_short(&self, text: &str, dealer: &mut Dealer) -> String {
        let first = self.customer.split(' ').next().unwrap_or(self.customer);
        let text = self.fill(text);
        if dealer.percent(60) {
            format!("{text}\n\n{first}")
        } else {
            text
        }
    }

    /// As the agent writes it.
    pub fn answered(&self, text: &str) -> String {
        let greeting = self
            .scripts
            .greetings
            .first()
            .map_or("", String::as_str)
            .trim_end_matches(',');
        let parting = self.scripts.partings.first().map_or("", String::as_str);
        let (text, agent) = (self.fill(text), self.agent);
        format!(
            "{greeting} {},\n\n{text}\n\n{parting}\n{agent}\nMaison Lumen",
            self.customer
        )
    }
}
