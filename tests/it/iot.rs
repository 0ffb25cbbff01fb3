//! The typed layer of IoT Core, and what the guard judges of its calls.

mod inward;
mod rules;
