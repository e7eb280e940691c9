//! Guichet: a customer-support desk in one binary. See `docs/ARCHITECTURE.md` for the map.

pub mod api;
pub mod app;
pub mod authorities;
pub mod channels;
pub mod cli;
pub mod clock;
pub mod closing;
pub mod config;
pub mod connections;
pub mod correspondence;
pub mod delivery;
pub mod demo;
pub mod events;
pub mod feed;
pub mod files;
pub mod ids;
pub mod languages;
pub mod live;
pub mod operations;
pub mod outages;
pub mod outbox;
pub mod outside;
pub mod people;
pub mod portal;
pub mod process;
pub mod satisfaction;
pub mod search;
pub mod serving;
pub mod settings;
pub mod shares;
pub mod store;
#[cfg(test)]
pub mod testing;
pub mod tickets;
mod usable;
pub mod web;
pub mod workspace;
