//! How big a file is, as people write it.

use super::{Language, Words};

impl Words {
    /// A size in bytes: whole kilobytes, rounded up, then megabytes with one decimal.
    pub fn size(&self, bytes: i64) -> String {
        if bytes < 1_000_000 {
            return self.say_one("size-kilobytes", "number", (bytes + 999) / 1000);
        }
        let point = match self.language() {
            Language::English => '.',
            Language::French | Language::German => ',',
        };
        let tenths = bytes / 100_000;
        let number = format!("{}{point}{}", tenths / 10, tenths % 10);
        self.say_one("size-megabytes", "number", number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_has_the_decimal_sign_of_its_language() {
        let sizes = [1, 4_001, 1_550_000].map(|bytes| Language::French.words().size(bytes));
        assert_eq!(sizes, ["1\u{a0}ko", "5\u{a0}ko", "1,5\u{a0}Mo"]);
        assert_eq!(Language::English.words().size(26_214_400), "26.2\u{a0}MB");
    }
}
