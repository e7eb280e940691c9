//! Stories about the pages of letters and brands.

mod brands;
mod letters;
