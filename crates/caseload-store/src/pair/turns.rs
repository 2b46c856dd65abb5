//! One at a time, first come first served: calls that write or touch the journal take a turn.

use futures_channel::oneshot;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

#[derive(Clone, Default)]
pub(crate) struct Turns {
    line: Rc<RefCell<Line>>,
}

#[derive(Default)]
struct Line {
    taken: bool,
    waiting: VecDeque<oneshot::Sender<Turn>>,
}

/// Held while it is this caller's turn; dropping it calls the next one.
pub(crate) struct Turn {
    line: Rc<RefCell<Line>>,
}

impl Turns {
    pub(crate) async fn take(&self) -> Turn {
        let called = {
            let mut line = self.line.borrow_mut();
            if line.taken {
                let (sender, receiver) = oneshot::channel();
                line.waiting.push_back(sender);
                Some(receiver)
            } else {
                line.taken = true;
                None
            }
        };
        let turn = match called {
            Some(called) => called.await.ok(),
            None => None,
        };
        turn.unwrap_or_else(|| Turn { line: Rc::clone(&self.line) })
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let next = self.line.borrow_mut().waiting.pop_front();
        match next {
            // Where nobody waits any more the turn comes back, is dropped here, and calls the one after.
            Some(next) => drop(next.send(Turn { line: Rc::clone(&self.line) })),
            None => self.line.borrow_mut().taken = false,
        }
    }
}
