//! Stories and properties of business time.
