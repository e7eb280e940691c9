//! A bar above every page: something that concerns the whole desk and lasts.

/// One bar: what is so, what to do about it, where.
pub struct Bar {
    pub icon: &'static str,
    pub what: String,
    /// What to do, in a sentence; empty for none.
    pub advice: String,
    pub link: Option<BarLink>,
    pub form: Option<BarForm>,
    /// Nothing is wrong: something is only still to be done.
    pub calm: bool,
}

/// Where to look or to mend it.
pub struct BarLink {
    pub path: String,
    pub label: String,
}

/// A form of one button that ends it. It comes back to the page on which it was pressed.
pub struct BarForm {
    pub action: &'static str,
    /// What the button sends in the field `do`.
    pub wish: &'static str,
    pub label: String,
}
