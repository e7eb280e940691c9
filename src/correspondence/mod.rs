//! Letters about a ticket.
