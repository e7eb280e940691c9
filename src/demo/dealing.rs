//! Chance that is the same each time: a demo desk made twice reads the same.

/// Deals numbers from a fixed beginning.
pub struct Dealer(fastrand::Rng);

impl Dealer {
    /// The same numbers for the same beginning.
    pub fn new(beginning: u64) -> Dealer {
        Dealer(fastrand::Rng::with_seed(beginning))
    }

    /// From 0 up to `limit`, without it; 0 for no limit.
    pub fn below(&mut self, limit: usize) -> usize {
        if limit == 0 { 0 } else { self.0.usize(..limit) }
    }

    /// From `from` to `to`, both included.
    pub fn between(&mut self, from: i64, to: i64) -> i64 {
        self.0.i64(from..=to.max(from))
    }

    /// True so many times in a hundred.
    pub fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    /// From 0 to 1.
    pub fn share(&mut self) -> f64 {
        self.0.f64()
    }
}

/// One of them.
pub fn pick<'t, T: AsRef<str>>(dealer: &mut Dealer, from: &'t [T]) -> &'t str {
    from.get(dealer.below(from.len())).map_or("", AsRef::as_ref)
}
