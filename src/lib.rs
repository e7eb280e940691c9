//! Guichet: a customer-support desk in one binary.
