//! When a change was made, in an order that all devices agree on: a hybrid logical clock.

use crate::ids::ReplicaId;
use std::fmt;

/// Milliseconds since 1970, a counter for changes within one millisecond, and the replica that made the change.
/// Text form: `mmmmmmmmmmmm-cccc-<replica>` in hexadecimal, so that text order is stamp order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stamp {
    /// Milliseconds since 1970, at most [`Stamp::MAX_MILLIS`]; the latest clock seen, which may be ahead of the
    /// device's.
    pub millis: u64,
    /// Starts at 0 in each millisecond; tells changes within it apart.
    pub counter: u16,
    /// The copy of the data on which the change was made; decides between equal times.
    pub replica: ReplicaId,
}

impl Stamp {
    /// 48 bits of milliseconds: until the year 10889.
    pub const MAX_MILLIS: u64 = (1 << 48) - 1;

    /// Reads the text as it is stored, in lowercase; none for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let (millis, rest) = text.split_at_checked(12)?;
        let rest = rest.strip_prefix('-')?;
        let (counter, rest) = rest.split_at_checked(4)?;
        let replica = ReplicaId::parse(rest.strip_prefix('-')?)?;
        let lower_hex = |t: &str| t.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        if !lower_hex(millis) || !lower_hex(counter) {
            return None;
        }
        Some(Self {
            millis: u64::from_str_radix(millis, 16).ok()?,
            counter: u16::from_str_radix(counter, 16).ok()?,
            replica,
        })
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:012x}-{:04x}-{}", self.millis, self.counter, self.replica)
    }
}

/// The clock of one replica. It never runs backward, whatever the device's clock does.
#[derive(Clone, Debug)]
pub struct StampClock {
    replica: ReplicaId,
    millis: u64,
    counter: u16,
}

impl StampClock {
    /// A stamp this far ahead of the device's clock is not believed: it is kept as it is, and our clock does not follow it.
    pub const TRUSTED_AHEAD_MILLIS: u64 = 24 * 60 * 60 * 1000;

    /// A clock that has seen nothing yet.
    pub fn new(replica: ReplicaId) -> Self {
        Self { replica, millis: 0, counter: 0 }
    }

    /// The device whose clock it is.
    pub fn replica(&self) -> ReplicaId {
        self.replica
    }

    /// The next stamp, later than every one given or seen before. `now` is the device's clock in milliseconds since 1970.
    pub fn tick(&mut self, now: u64) -> Stamp {
        let now = now.min(Stamp::MAX_MILLIS);
        if now > self.millis {
            self.millis = now;
            self.counter = 0;
        } else if let Some(next) = self.counter.checked_add(1) {
            self.counter = next;
        } else {
            self.millis += 1;
            self.counter = 0;
        }
        Stamp { millis: self.millis, counter: self.counter, replica: self.replica }
    }

    /// Takes note of a stamp met in the data. Says false when it lies too far ahead to be believed.
    pub fn see(&mut self, stamp: Stamp, now: u64) -> bool {
        if stamp.millis > now.saturating_add(Self::TRUSTED_AHEAD_MILLIS) {
            return false;
        }
        if (stamp.millis, stamp.counter) > (self.millis, self.counter) {
            self.millis = stamp.millis;
            self.counter = stamp.counter;
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn clock() -> StampClock {
        StampClock::new(ReplicaId(Uuid::from_u128(7)))
    }

    proptest! {
        #[test]
        fn stamps_only_rise_whatever_the_device_clock_says(times in proptest::collection::vec(0u64..1 << 49, 1..200)) {
            let mut clock = clock();
            let mut last: Option<Stamp> = None;
            for now in times {
                let stamp = clock.tick(now);
                if let Some(last) = last {
                    prop_assert!(stamp > last);
                    prop_assert!(stamp.to_string() > last.to_string());
                }
                prop_assert_eq!(Stamp::parse(&stamp.to_string()), Some(stamp));
                last = Some(stamp);
            }
        }
    }

    #[test]
    fn a_full_counter_moves_on_to_the_next_millisecond() {
        let mut clock = clock();
        let first = clock.tick(1000);
        for _ in 0..70_000 {
            clock.tick(1000);
        }
        assert!(clock.tick(1000) > first);
    }

    #[test]
    fn a_stamp_from_far_ahead_does_not_move_the_clock() {
        let mut clock = clock();
        let mut far = clock.tick(5000);
        far.millis += StampClock::TRUSTED_AHEAD_MILLIS + 1;
        assert!(!clock.see(far, 5000));
        assert!(clock.tick(5001) < far);
        far.millis = 9000;
        assert!(clock.see(far, 5000));
        assert!(clock.tick(5001) > far);
    }
}
