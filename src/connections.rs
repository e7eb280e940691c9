//! Places for connections. There are only so many, in all and for one address; when they are taken, whoever has waited
//! longest without asking for anything gives up its place. So idle connections, however many, keep nobody out.

use std::collections::{BTreeMap, HashMap};
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio_util::sync::CancellationToken;

/// The places of one door.
#[derive(Clone)]
pub struct Connections {
    most: usize,
    most_of_one: usize,
    table: Arc<Mutex<Table>>,
}

#[derive(Default)]
struct Table {
    /// Counts up: the number of the next connection, and the order in which they began to wait.
    next: u64,
    open: HashMap<u64, Guest>,
    /// Connections that wait, the longest first: order, number.
    waiting: BTreeMap<u64, u64>,
    by_address: HashMap<IpAddr, usize>,
}

struct Guest {
    from: IpAddr,
    /// Since when it waits; None while it is served.
    waits: Option<u64>,
    ended: CancellationToken,
}

impl Connections {
    /// So many places, and so many of them for one address.
    pub fn new(most: usize, most_of_one: usize) -> Connections {
        Connections {
            most,
            most_of_one,
            table: Arc::default(),
        }
    }

    /// A place for a connection; None if all are taken by connections that are being served.
    pub fn admit(&self, from: IpAddr) -> Option<Place> {
        let from = from.to_canonical();
        let mut table = self.table();
        if table.by_address.get(&from).copied().unwrap_or(0) >= self.most_of_one {
            let longest = table.longest_waiting(Some(from))?;
            table.end(longest);
        }
        if table.open.len() >= self.most {
            let longest = table.longest_waiting(None)?;
            table.end(longest);
        }
        let number = table.number();
        let ended = CancellationToken::new();
        *table.by_address.entry(from).or_default() += 1;
        let guest = Guest {
            from,
            waits: Some(number),
            ended: ended.clone(),
        };
        table.open.insert(number, guest);
        table.waiting.insert(number, number);
        Some(Place {
            all: self.clone(),
            number,
            ended,
        })
    }

    fn table(&self) -> MutexGuard<'_, Table> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Table {
    fn number(&mut self) -> u64 {
        self.next += 1;
        self.next
    }

    fn longest_waiting(&self, from: Option<IpAddr>) -> Option<u64> {
        let of = |number: &&u64| {
            let guest = self.open.get(number);
            from.is_none() || guest.map(|guest| guest.from) == from
        };
        self.waiting.values().find(of).copied()
    }

    /// Its place is free from now on; the connection itself ends in a moment.
    fn end(&mut self, number: u64) {
        let Some(guest) = self.open.remove(&number) else {
            return;
        };
        if let Some(order) = guest.waits {
            self.waiting.remove(&order);
        }
        if let Some(count) = self.by_address.get_mut(&guest.from) {
            *count -= 1;
            if *count == 0 {
                self.by_address.remove(&guest.from);
            }
        }
        guest.ended.cancel();
    }
}

/// The place of one connection, which waits until [`Place::serve`]. Given back when dropped.
pub struct Place {
    all: Connections,
    number: u64,
    ended: CancellationToken,
}

impl Place {
    /// Done when the place is needed for somebody else.
    pub fn ended(&self) -> CancellationToken {
        self.ended.clone()
    }

    /// From now on the connection is being served and keeps its place, until what this returns is dropped.
    pub fn serve(&self) -> Served {
        let mut table = self.all.table();
        let order = table
            .open
            .get_mut(&self.number)
            .and_then(|guest| guest.waits.take());
        if let Some(order) = order {
            table.waiting.remove(&order);
        }
        Served {
            all: self.all.clone(),
            number: self.number,
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.all.table().end(self.number);
    }
}

/// A connection is being served.
pub struct Served {
    all: Connections,
    number: u64,
}

impl Drop for Served {
    fn drop(&mut self) {
        let mut table = self.all.table();
        let order = table.number();
        let Some(guest) = table.open.get_mut(&self.number) else {
            return;
        };
        guest.waits = Some(order);
        table.waiting.insert(order, self.number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(last: u8) -> IpAddr {
        IpAddr::from([192, 0, 2, last])
    }

    #[test]
    fn who_waits_longest_gives_up_its_place_and_who_is_served_never_does() {
        let door = Connections::new(3, 3);
        let first = door.admit(address(1)).expect("a place");
        let second = door.admit(address(1)).expect("a place");
        let third = door.admit(address(2)).expect("a place");
        let served = first.serve();
        let fourth = door.admit(address(3)).expect("the second gives up its place");
        assert!(second.ended().is_cancelled() && !first.ended().is_cancelled());
        drop(second);
        let (_third, _fourth) = (third.serve(), fourth.serve());
        assert!(door.admit(address(4)).is_none(), "all are being served");
        drop(served);
        assert!(door.admit(address(4)).is_some());
        assert!(first.ended().is_cancelled());
    }

    #[test]
    fn one_address_has_only_its_share() {
        let door = Connections::new(10, 2);
        let one: Vec<Place> = (0..2).filter_map(|_| door.admit(address(1))).collect();
        let served: Vec<Served> = one.iter().map(Place::serve).collect();
        assert!(door.admit(address(1)).is_none());
        assert!(door.admit(address(2)).is_some());
        drop(served);
        assert!(door.admit(address(1)).is_some());
        assert!(one[0].ended().is_cancelled() && !one[1].ended().is_cancelled());
    }
}
