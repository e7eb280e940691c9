//! How long a parcel waits for its next try (threat R7).

use jiff::SignedDuration;

/// After the first try, the second, and so on; the last holds for all further ones.
const MINUTES: [i64; 7] = [1, 5, 15, 30, 60, 120, 240];

/// The wait after `attempts` tries, up to a fifth shorter or longer: what failed together is not tried together.
/// `chance` is any number.
pub(super) fn back_off(attempts: i64, chance: u8) -> SignedDuration {
    let last = MINUTES.len() - 1;
    let index = usize::try_from(attempts - 1).unwrap_or(0).min(last);
    let seconds = MINUTES[index] * 60;
    let fifth = seconds / 5;
    SignedDuration::from_secs(seconds - fifth + 2 * fifth * i64::from(chance) / 255)
}

/// A random number for [`back_off`].
pub(super) fn chance() -> u8 {
    let mut byte = [128];
    // Without randomness the middle does as well.
    let _ = getrandom::fill(&mut byte);
    byte[0]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_from_one_minute_to_four_hours_give_or_take_a_fifth() {
        assert_eq!(back_off(1, 0), SignedDuration::from_secs(48));
        assert_eq!(back_off(1, 255), SignedDuration::from_secs(72));
        assert_eq!(back_off(4, 0), SignedDuration::from_mins(24));
        assert_eq!(back_off(7, 255), SignedDuration::from_mins(288));
        assert_eq!(back_off(4000, 0), SignedDuration::from_mins(192));
        assert_eq!(back_off(0, 0), SignedDuration::from_secs(48));
    }
}
