//! Pipes: what is written at one end is read at the other.

use std::{
    cell::{Cell, RefCell},
    collections::VecDeque,
};

use super::{Access, Errno, Result};

/// Bytes that wait in a pipe until nothing more can be written, as on Linux.
const CAPACITY: usize = 64 << 10;

/// The bytes between the two ends.
///
/// There is nobody at the other end who could do something while the guest waits. What would block fails instead, with EAGAIN.
#[derive(Default)]
pub struct Pipe {
    bytes: RefCell<VecDeque<u8>>,
    readers: Cell<u32>,
    writers: Cell<u32>,
}

impl Pipe {
    /// Counts an open file at one of the ends.
    pub(super) fn attach(&self, access: Access) {
        self.end(access).update(|count| count + 1);
    }

    /// Counts one less.
    pub(super) fn detach(&self, access: Access) {
        self.end(access).update(|count| count.saturating_sub(1));
    }

    fn end(&self, access: Access) -> &Cell<u32> {
        match access {
            Access::Read => &self.readers,
            _ => &self.writers,
        }
    }

    /// Takes bytes out. 0 is the end: nobody will write any more.
    pub(super) fn read(&self, buffer: &mut [u8]) -> Result<usize> {
        let mut bytes = self.bytes.borrow_mut();
        if bytes.is_empty() && self.writers.get() > 0 && !buffer.is_empty() {
            return Err(Errno::WouldBlock);
        }
        let count = bytes.len().min(buffer.len());
        for (slot, byte) in buffer.iter_mut().zip(bytes.drain(..count)) {
            *slot = byte;
        }
        Ok(count)
    }

    /// Puts in as many bytes as there is room for.
    pub(super) fn write(&self, new: &[u8]) -> Result<usize> {
        if self.readers.get() == 0 {
            return Err(Errno::BrokenPipe);
        }
        let mut bytes = self.bytes.borrow_mut();
        let count = (CAPACITY - bytes.len()).min(new.len());
        if count == 0 && !new.is_empty() {
            return Err(Errno::WouldBlock);
        }
        bytes.try_reserve(count).map_err(|_| Errno::NoSpace)?;
        bytes.extend(&new[..count]);
        Ok(count)
    }
}
