//! Easter Sunday, from which the moving Christian feasts are counted.

/// Days from 31 March to Easter Sunday of a Gregorian year (22 March is -9, 25 April is 25): Gauss's rule in the form of
/// Meeus, Jones and Butcher (Meeus, Astronomical Algorithms, chapter 8), valid for every year.
pub(crate) const fn days_after_march(year: i16) -> i16 {
    let year = year as i32;
    let (golden, century, rest) = (year.rem_euclid(19), year.div_euclid(100), year.rem_euclid(100));
    let correction = (8 * century + 13).div_euclid(25);
    let epact = (19 * golden + century - century.div_euclid(4) - correction + 15).rem_euclid(30);
    let sunday = (32 + 2 * century.rem_euclid(4) + 2 * (rest / 4) - epact - rest % 4).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * sunday) / 451;
    (epact + sunday - 7 * late + 22 - 31) as i16
}
