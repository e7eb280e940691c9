//! Business time: pure, property-tested.
