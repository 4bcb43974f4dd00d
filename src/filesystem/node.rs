//! What stands in a directory: a file, a directory, a link or a device.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    rc::Rc,
    time::Duration,
};

use super::{Errno, Result, pipe::Pipe};
use crate::host::Stream;

/// A file, a directory, a symbolic link or a device, under however many names.
pub struct Node {
    /// What tells it from all others, also from those that are gone.
    pub(super) number: u64,
    /// The permission bits, `0o777` and those of set-user-id and the like above them.
    pub(super) permissions: Cell<u32>,
    /// Whether it belongs to the guest, or to the system.
    pub(super) is_own: bool,
    /// How many names it has.
    pub(super) links: Cell<u32>,
    pub(super) accessed: Cell<Duration>,
    pub(super) modified: Cell<Duration>,
    pub(super) changed: Cell<Duration>,
    /// How often its content was changed.
    writes: Cell<u64>,
    pub(super) content: Content,
}

/// A node as it was at some time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Version {
    number: u64,
    writes: u64,
}

/// What is in a directory, by name.
pub(super) type Entries = BTreeMap<Box<[u8]>, Rc<Node>>;

/// What a node holds.
pub(super) enum Content {
    File(RefCell<Vec<u8>>),
    Directory(RefCell<Entries>),
    Link(Box<[u8]>),
    Device(Device),
    Pipe(Pipe),
}

/// A file that is not made of bytes in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Device {
    /// `/dev/null`: empty, and takes everything.
    Null,
    /// `/dev/zero`.
    Zero,
    /// `/dev/urandom`: random bytes of the host.
    Random,
    /// Standard input.
    Input,
    /// Standard output and standard error.
    Output(Stream),
}

impl Device {
    /// The numbers that Linux gives to such devices.
    fn number(self) -> u64 {
        match self {
            Self::Null => 0x103,
            Self::Zero => 0x105,
            Self::Random => 0x109,
            Self::Input | Self::Output(_) => 0,
        }
    }
}

/// What kind of node it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    File,
    Directory,
    Link,
    /// A device such as `/dev/null`.
    Device,
    /// One of the standard streams.
    Pipe,
}

impl Kind {
    /// Its bits in `st_mode`.
    pub fn mode(self) -> u32 {
        match self {
            Self::File => 0o100_000,
            Self::Directory => 0o040_000,
            Self::Link => 0o120_000,
            Self::Device => 0o020_000,
            Self::Pipe => 0o010_000,
        }
    }
}

/// What `stat` tells of a node.
#[derive(Clone, Copy, Debug)]
pub struct Metadata {
    pub kind: Kind,
    /// The permission bits, without those of the kind.
    pub permissions: u32,
    /// The number that tells it from all others.
    pub number: u64,
    /// How many names it has.
    pub links: u32,
    /// Whether it belongs to the guest. The rest is the system's.
    pub is_own: bool,
    /// Bytes of content.
    pub size: u64,
    /// For a device, the number that the system knows its driver by, and 0 for all else.
    pub device: u64,
    /// When it was last read, written, and changed in any way, since 1970.
    pub accessed: Duration,
    pub modified: Duration,
    pub changed: Duration,
}

impl Node {
    pub(super) fn new(
        number: u64,
        content: Content,
        permissions: u32,
        is_own: bool,
        now: Duration,
    ) -> Rc<Self> {
        // A directory is named by its parent and by itself, and by each directory in it.
        let links = if matches!(content, Content::Directory(_)) {
            2
        } else {
            1
        };
        Rc::new(Self {
            number,
            permissions: Cell::new(permissions & 0o7777),
            is_own,
            links: Cell::new(links),
            accessed: Cell::new(now),
            modified: Cell::new(now),
            changed: Cell::new(now),
            writes: Cell::new(0),
            content,
        })
    }

    /// What kind of node it is.
    pub fn kind(&self) -> Kind {
        match &self.content {
            Content::File(_) => Kind::File,
            Content::Directory(_) => Kind::Directory,
            Content::Link(_) => Kind::Link,
            Content::Device(Device::Input | Device::Output(_)) => Kind::Pipe,
            Content::Device(_) => Kind::Device,
            Content::Pipe(_) => Kind::Pipe,
        }
    }

    /// What `stat` tells of it.
    pub fn metadata(&self) -> Metadata {
        let size = match &self.content {
            Content::File(bytes) => bytes.borrow().len(),
            Content::Link(target) => target.len(),
            // What most filesystems say.
            Content::Directory(_) => 4096,
            Content::Device(_) | Content::Pipe(_) => 0,
        };
        let device = match &self.content {
            Content::Device(device) => device.number(),
            _ => 0,
        };
        Metadata {
            kind: self.kind(),
            permissions: self.permissions.get(),
            number: self.number,
            links: self.links.get(),
            is_own: self.is_own,
            size: size as u64,
            device,
            accessed: self.accessed.get(),
            modified: self.modified.get(),
            changed: self.changed.get(),
        }
    }

    /// Whether the guest may do what the three bits ask for: 4 to read, 2 to write, 1 to enter or execute.
    pub fn admits(&self, wanted: u32) -> bool {
        let permissions = self.permissions.get();
        let granted = if self.is_own {
            permissions >> 6
        } else {
            permissions
        };
        granted & wanted == wanted
    }

    /// The names in a directory that the guest may enter.
    pub(super) fn entries(&self) -> Result<&RefCell<Entries>> {
        match &self.content {
            Content::Directory(_) if !self.admits(1) => Err(Errno::Denied),
            Content::Directory(entries) => Ok(entries),
            _ => Err(Errno::NotDirectory),
        }
    }

    /// The name that a node has in this directory. It is likely to be `likely`.
    pub(super) fn name_of(&self, node: &Rc<Self>, likely: &[u8]) -> Option<Box<[u8]>> {
        let Content::Directory(entries) = &self.content else {
            return None;
        };
        let entries = entries.borrow();
        if entries
            .get(likely)
            .is_some_and(|found| Rc::ptr_eq(found, node))
        {
            return Some(likely.into());
        }
        let mut entries = entries.iter();
        let found = entries.find(|(_, found)| Rc::ptr_eq(found, node));
        found.map(|(name, _)| name.clone())
    }

    /// Where a link leads.
    pub(super) fn target(&self) -> Result<&[u8]> {
        match &self.content {
            Content::Link(target) => Ok(target),
            _ => Err(Errno::Invalid),
        }
    }

    pub(super) fn is_link(&self) -> bool {
        matches!(self.content, Content::Link(_))
    }

    pub(super) fn is_directory(&self) -> bool {
        matches!(self.content, Content::Directory(_))
    }

    /// What it is, as long as nobody writes to it.
    pub(super) fn version(&self) -> Version {
        Version {
            number: self.number,
            writes: self.writes.get(),
        }
    }

    /// Notes that its content is another one now.
    pub(super) fn touch(&self, now: Duration) {
        let before = self.modified.get();
        let now = if self.is_directory() && now <= before && before - now < Duration::from_secs(1) {
            // Python tells by this time whether there are new modules in a directory. Clocks are coarse, and may even stand still.
            before + Duration::from_micros(1)
        } else {
            now
        };
        self.modified.set(now);
        self.changed.set(now);
        self.writes.update(|writes| writes + 1);
    }
}

impl Drop for Node {
    /// Frees what is in a directory in a loop: directories stand in each other deeper than a browser's stack is.
    fn drop(&mut self) {
        let mut pending = Vec::new();
        let empty = |content: &mut Content| match content {
            Content::Directory(entries) => {
                std::mem::take(entries.get_mut()).into_values().collect()
            }
            _ => Vec::new(),
        };
        pending.extend(empty(&mut self.content));
        while let Some(node) = pending.pop() {
            if let Some(mut node) = Rc::into_inner(node) {
                pending.extend(empty(&mut node.content));
            }
        }
    }
}
