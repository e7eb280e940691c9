//! Stories about letters leaving.
