//! One portable SQL layer over SQLite and PostgreSQL.
