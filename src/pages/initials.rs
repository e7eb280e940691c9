//! Two letters for a face.

/// The first letters of the first and the last word of a name, as capitals; one for a single word.
pub fn initials(name: &str) -> String {
    let mut words = name
        .split(|c: char| c.is_whitespace() || c == '@')
        .filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    let first = words.next();
    let last = words.next_back();
    first
        .into_iter()
        .chain(last)
        .flat_map(char::to_uppercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn initials_are_the_first_and_the_last() {
        assert_eq!(initials("Ines Keller"), "IK");
        assert_eq!(initials("Anne de la Tour"), "AT");
        assert_eq!(initials("élodie"), "É");
        assert_eq!(initials(""), "");
    }
}
