//! The tree, and what is done to it by path.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    rc::Rc,
    time::Duration,
};

use super::{
    Errno, Result,
    descriptors::Descriptors,
    node::{Content, Device, Entries, Metadata, Node, Version},
    path::{MAX_DEPTH, Place, Trail},
};
use crate::host::{Host, Stream};

/// The guest's own directory, where a program works unless its host says otherwise.
pub const HOME: &str = "/home/guest";

/// The files of one run.
pub struct Filesystem {
    pub(super) host: Rc<dyn Host>,
    /// The directory that relative paths start from.
    pub(super) directory: RefCell<Trail>,
    pub(super) descriptors: RefCell<Descriptors>,
    /// The permissions that new nodes do not get.
    umask: Cell<u32>,
    /// The number of the next node.
    next: Cell<u64>,
    laid: RefCell<Laid>,
}

/// A name in a directory, and what stands under it.
pub type Entry = (Box<[u8]>, Rc<Node>);

/// What files come to.
#[derive(Clone, Copy, Debug)]
pub struct Usage {
    /// Bytes of content.
    pub bytes: u64,
    /// How many there are.
    pub nodes: u64,
}

/// What a program was started with.
struct Laid {
    /// The directory it was started in.
    directory: Rc<Node>,
    /// The files below that, by their paths from there.
    versions: BTreeMap<Vec<u8>, Version>,
}

impl Filesystem {
    /// The files that every run begins with: an empty home, which is the working directory, `/tmp`, and the devices. The
    /// standard streams are open, as descriptors 0 to 2. Streams, clock and randomness are those of the host.
    pub fn new(host: Rc<dyn Host>) -> Self {
        let now = host.peek();
        let directory = |number| {
            let entries = Content::Directory(RefCell::default());
            Node::new(number, entries, 0o755, false, now)
        };
        let root = directory(1);
        let files = Self {
            host,
            laid: RefCell::new(Laid {
                directory: root.clone(),
                versions: BTreeMap::new(),
            }),
            directory: RefCell::new(Trail::new(root)),
            descriptors: RefCell::default(),
            umask: Cell::new(0o022),
            next: Cell::new(2),
        };
        files.furnish(now);
        files
    }

    fn furnish(&self, now: Duration) {
        let root = self.directory.borrow().root.clone();
        let directory = |parent: &Rc<Node>, name: &str, permissions, is_own| {
            let content = Content::Directory(RefCell::default());
            let node = Node::new(self.number(), content, permissions, is_own, now);
            put(parent, name.as_bytes(), node.clone());
            node
        };
        let home = directory(&root, "home", 0o755, false);
        let guest = directory(&home, "guest", 0o755, true);
        directory(&root, "tmp", 0o1777, false);
        let dev = directory(&root, "dev", 0o755, false);
        let devices = [
            ("null", Device::Null, 0o666),
            ("zero", Device::Zero, 0o666),
            ("random", Device::Random, 0o666),
            ("urandom", Device::Random, 0o666),
            ("stdin", Device::Input, 0o600),
            ("stdout", Device::Output(Stream::Stdout), 0o600),
            ("stderr", Device::Output(Stream::Stderr), 0o600),
        ];
        for (name, device, permissions) in devices {
            let is_own = permissions == 0o600;
            let content = Content::Device(device);
            let node = Node::new(self.number(), content, permissions, is_own, now);
            put(&dev, name.as_bytes(), node.clone());
            if is_own {
                self.descriptors.borrow_mut().open_stream(node);
            }
        }
        let mut here = self.directory.borrow_mut();
        here.steps.push((Box::from(&b"home"[..]), home));
        here.steps.push((Box::from(&b"guest"[..]), guest));
        drop(here);
        self.note();
    }

    /// Lays out what a host gives to a program: its working directory, an absolute path or below its home, and files, by paths from there. The
    /// guest is then in that directory. Nothing of this counts as a change.
    ///
    /// # Errors
    ///
    /// Gives the path that cannot be, and why: it leads through a file, or is a directory.
    pub fn lay(
        &self,
        directory: &str,
        files: impl IntoIterator<Item = (String, Vec<u8>)>,
    ) -> std::result::Result<(), (String, Errno)> {
        self.make_way(directory.as_bytes())
            .and_then(|()| self.change_directory(directory.as_bytes()))
            .map_err(|errno| (directory.to_owned(), errno))?;
        for (path, bytes) in files {
            self.lay_file(path.as_bytes(), bytes)
                .map_err(|errno| (path, errno))?;
        }
        self.note();
        Ok(())
    }

    fn lay_file(&self, path: &[u8], bytes: Vec<u8>) -> Result<()> {
        if let Some(end) = path.iter().rposition(|&byte| byte == b'/') {
            self.make_way(&path[..end])?;
        }
        let place = self.locate(path, true)?;
        if place.is_directory || place.node.is_some_and(|node| node.is_directory()) {
            return Err(Errno::IsDirectory);
        }
        let content = Content::File(RefCell::new(bytes));
        let node = Node::new(self.number(), content, 0o644, true, self.host.peek());
        put(&place.parent, &place.name, node);
        Ok(())
    }

    /// Makes a directory and all that lead to it. They are the guest's own.
    fn make_way(&self, path: &[u8]) -> Result<()> {
        let ends = (1..path.len()).filter(|&end| path[end] == b'/');
        for end in ends.chain([path.len()]) {
            let place = self.locate(&path[..end], true)?;
            match place.node {
                Some(node) if node.is_directory() => {}
                Some(_) => return Err(Errno::NotDirectory),
                None => {
                    let content = Content::Directory(RefCell::default());
                    let node = Node::new(self.number(), content, 0o755, true, self.host.peek());
                    put(&place.parent, &place.name, node);
                }
            }
        }
        Ok(())
    }

    /// Visits the files below the directory that [`lay`](Self::lay) set which were made or changed since, in order: their paths from there, in which
    /// what is not UTF-8 is replaced, and their content.
    pub fn changes(&self, visit: &mut dyn FnMut(&str, &[u8])) {
        let laid = self.laid.borrow();
        each_file(&laid.directory, |path, node, bytes| {
            if laid.versions.get(path) != Some(&node.version()) {
                visit(&String::from_utf8_lossy(path), bytes);
            }
        });
    }

    /// What all files come to.
    pub fn usage(&self) -> Usage {
        let root = self.directory.borrow().root.clone();
        let mut usage = Usage { bytes: 0, nodes: 0 };
        each_file(&root, |_, _, bytes| {
            usage.bytes += bytes.len() as u64;
            usage.nodes += 1;
        });
        usage
    }

    /// The state that changes are told from.
    fn note(&self) {
        let directory = self.directory.borrow().end().clone();
        let mut versions = BTreeMap::new();
        each_file(&directory, |path, node, _| {
            versions.insert(path.to_vec(), node.version());
        });
        *self.laid.borrow_mut() = Laid {
            directory,
            versions,
        };
    }

    /// The number of a new node.
    pub(super) fn number(&self) -> u64 {
        self.next.replace(self.next.get() + 1)
    }

    /// The permissions of a new node.
    pub(super) fn permissions(&self, wanted: u32) -> u32 {
        wanted & !self.umask.get()
    }

    /// Sets the permissions that new nodes do not get, and gives what they were.
    pub fn set_umask(&self, mask: u32) -> u32 {
        self.umask.replace(mask & 0o777)
    }

    /// Tells of what stands at a path; of a link itself, unless `follow` says otherwise.
    pub fn metadata(&self, path: &[u8], follow: bool) -> Result<Metadata> {
        Ok(self.locate(path, follow)?.existing()?.metadata())
    }

    /// Whether the guest may do what the bits ask for: 4 to read, 2 to write, 1 to enter or execute, 0 that it exists.
    pub fn admits(&self, path: &[u8], wanted: u32, follow: bool) -> Result<bool> {
        Ok(self.locate(path, follow)?.existing()?.admits(wanted & 7))
    }

    /// The absolute path of the working directory, if that was not removed.
    pub fn current_directory(&self) -> Result<Vec<u8>> {
        self.directory.borrow().path().ok_or(Errno::NotFound)
    }

    /// Makes the directory of a descriptor the one that relative paths start from.
    pub fn change_directory_to(&self, descriptor: i32) -> Result<()> {
        self.within(Some(descriptor), |files| files.trail(b"."))
            .map(|trail| drop(self.directory.replace(trail)))
    }

    /// Sets the directory that relative paths start from.
    pub fn change_directory(&self, path: &[u8]) -> Result<()> {
        let trail = self.trail(path)?;
        *self.directory.borrow_mut() = trail;
        Ok(())
    }

    /// The names in a directory, and what stands under them, by name.
    pub fn list(&self, path: &[u8]) -> Result<Vec<Entry>> {
        let node = self.locate(path, true)?.existing()?;
        Self::list_node(&node)
    }

    /// The same of a directory that was found already.
    pub fn list_node(node: &Node) -> Result<Vec<Entry>> {
        let Content::Directory(entries) = &node.content else {
            return Err(Errno::NotDirectory);
        };
        if !node.admits(4) {
            return Err(Errno::Denied);
        }
        let entries = entries.borrow();
        let entries = entries
            .iter()
            .map(|(name, node)| (name.clone(), node.clone()));
        Ok(entries.collect())
    }

    /// Makes a directory.
    pub fn make_directory(&self, path: &[u8], permissions: u32) -> Result<()> {
        let content = Content::Directory(RefCell::default());
        self.make(path, content, self.permissions(permissions))
    }

    /// Makes a symbolic link at `path` that leads to `target`.
    pub fn make_link(&self, target: &[u8], path: &[u8]) -> Result<()> {
        if target.is_empty() {
            return Err(Errno::NotFound);
        }
        self.make(path, Content::Link(target.into()), 0o777)
    }

    fn make(&self, path: &[u8], content: Content, permissions: u32) -> Result<()> {
        let is_directory = matches!(content, Content::Directory(_));
        let (place, trail) = self.walk(path, false)?;
        if place.node.is_some() {
            return Err(Errno::Exists);
        }
        if trail.steps.len() >= MAX_DEPTH {
            return Err(Errno::NameTooLong);
        }
        if place.is_directory && !is_directory {
            return Err(Errno::NotFound);
        }
        let node = Node::new(self.number(), content, permissions, true, self.host.peek());
        self.add(&place, node)
    }

    /// Gives a node one more name.
    pub fn make_name(&self, existing: &[u8], path: &[u8]) -> Result<()> {
        let node = self.locate(existing, false)?.existing()?;
        if node.is_directory() {
            return Err(Errno::NotPermitted);
        }
        let place = self.locate(path, false)?;
        if place.node.is_some() {
            return Err(Errno::Exists);
        }
        self.add(&place, node.clone())?;
        node.links.update(|links| links + 1);
        Ok(())
    }

    /// Puts a node where there is none.
    pub(super) fn add(&self, place: &Place, node: Rc<Node>) -> Result<()> {
        let entries = self.writable(place)?;
        if node.is_directory() {
            place.parent.links.update(|links| links + 1);
        }
        entries.borrow_mut().insert(place.name.clone(), node);
        place.parent.touch(self.host.peek());
        Ok(())
    }

    /// The entries of the directory at a place, for who changes them.
    fn writable<'a>(&self, place: &'a Place) -> Result<&'a RefCell<Entries>> {
        let entries = place.parent.entries()?;
        if !place.parent.admits(2) {
            return Err(Errno::Denied);
        }
        Ok(entries)
    }

    /// Where a link leads.
    pub fn read_link(&self, path: &[u8]) -> Result<Box<[u8]>> {
        Ok(self.locate(path, false)?.existing()?.target()?.into())
    }

    /// Takes away the name of a file, a link or a device. Who has it open can still use it.
    pub fn remove(&self, path: &[u8]) -> Result<()> {
        let place = self.locate(path, false)?;
        let Some(node) = &place.node else {
            return Err(Errno::NotFound);
        };
        if node.is_directory() {
            return Err(Errno::IsDirectory);
        }
        if place.is_directory {
            return Err(Errno::NotDirectory);
        }
        self.take(&place, node)
    }

    /// Takes away a directory, which must be empty.
    pub fn remove_directory(&self, path: &[u8]) -> Result<()> {
        let place = self.locate(path, false)?;
        let Some(node) = &place.node else {
            return Err(Errno::NotFound);
        };
        let Content::Directory(entries) = &node.content else {
            return Err(Errno::NotDirectory);
        };
        if place.name.is_empty() {
            // "." and ".." and the root.
            return Err(if path.ends_with(b".") {
                Errno::Invalid
            } else {
                Errno::Busy
            });
        }
        if !entries.borrow().is_empty() {
            return Err(Errno::NotEmpty);
        }
        self.take(&place, node)
    }

    fn take(&self, place: &Place, node: &Node) -> Result<()> {
        self.writable(place)?.borrow_mut().remove(&place.name);
        forget_name(node, &place.parent);
        node.changed.set(self.host.peek());
        place.parent.touch(self.host.peek());
        Ok(())
    }

    /// Gives a node another name, in the place of what has it.
    pub fn rename(&self, from: &[u8], to: &[u8]) -> Result<()> {
        let source = self.locate(from, false)?;
        let (target, trail) = self.walk(to, false)?;
        let Some(node) = &source.node else {
            return Err(Errno::NotFound);
        };
        if source.name.is_empty() || target.name.is_empty() {
            return Err(Errno::Busy);
        }
        if (source.is_directory || target.is_directory) && !node.is_directory() {
            return Err(Errno::NotDirectory);
        }
        if let Some(other) = &target.node {
            if Rc::ptr_eq(node, other) {
                return Ok(());
            }
            match (node.is_directory(), other.is_directory()) {
                (true, false) => return Err(Errno::NotDirectory),
                (false, true) => return Err(Errno::IsDirectory),
                (true, true) if !other.entries()?.borrow().is_empty() => {
                    return Err(Errno::NotEmpty);
                }
                _ => {}
            }
        }
        if node.is_directory() {
            if trail.steps.iter().any(|(_, step)| Rc::ptr_eq(step, node)) {
                return Err(Errno::Invalid);
            }
            if trail.steps.len() + depth(node) > MAX_DEPTH {
                return Err(Errno::NameTooLong);
            }
        }
        let (from, to) = (self.writable(&source)?, self.writable(&target)?);
        from.borrow_mut().remove(&source.name);
        to.borrow_mut().insert(target.name.clone(), node.clone());
        let now = self.host.peek();
        if let Some(other) = &target.node {
            forget_name(other, &target.parent);
        }
        if node.is_directory() {
            source.parent.links.update(|links| links.saturating_sub(1));
            target.parent.links.update(|links| links + 1);
        }
        node.changed.set(now);
        source.parent.touch(now);
        target.parent.touch(now);
        Ok(())
    }

    /// Sets the permission bits of a node, which must be the guest's.
    pub fn set_permissions(&self, path: &[u8], permissions: u32, follow: bool) -> Result<()> {
        let node = self.locate(path, follow)?.existing()?;
        self.set_node_permissions(&node, permissions)
    }

    pub(super) fn set_node_permissions(&self, node: &Node, permissions: u32) -> Result<()> {
        if !node.is_own {
            return Err(Errno::NotPermitted);
        }
        node.permissions.set(permissions & 0o7777);
        node.changed.set(self.host.peek());
        Ok(())
    }

    /// Sets when a node was last read and written. `None` is now.
    pub fn set_times(
        &self,
        path: &[u8],
        times: Option<(Duration, Duration)>,
        follow: bool,
    ) -> Result<()> {
        let node = self.locate(path, follow)?.existing()?;
        self.set_node_times(&node, times)
    }

    pub(super) fn set_node_times(
        &self,
        node: &Node,
        times: Option<(Duration, Duration)>,
    ) -> Result<()> {
        if !node.is_own {
            return Err(Errno::NotPermitted);
        }
        let now = self.host.peek();
        let (accessed, modified) = times.unwrap_or((now, now));
        node.accessed.set(accessed);
        node.modified.set(modified);
        node.changed.set(now);
        Ok(())
    }
}

/// Puts a node into a directory, whatever stands there and whoever owns it.
fn put(directory: &Rc<Node>, name: &[u8], node: Rc<Node>) {
    if let Content::Directory(entries) = &directory.content {
        if node.is_directory() {
            directory.links.update(|links| links + 1);
        }
        entries.borrow_mut().insert(name.into(), node);
    }
}

/// Notes that a node has a name less, which it had in a directory.
fn forget_name(node: &Node, parent: &Node) {
    if node.is_directory() {
        node.links.set(0);
        parent.links.update(|links| links.saturating_sub(1));
    } else {
        node.links.update(|links| links.saturating_sub(1));
    }
}

/// How deep directories stand in each other from this one on, itself among them.
fn depth(directory: &Rc<Node>) -> usize {
    let mut deepest = 0;
    let mut pending = vec![(directory.clone(), 1)];
    while let Some((node, depth)) = pending.pop() {
        deepest = deepest.max(depth);
        if let Content::Directory(entries) = &node.content {
            let entries = entries.borrow();
            let below = entries.values().filter(|node| node.is_directory());
            pending.extend(below.map(|node| (node.clone(), depth + 1)));
        }
    }
    deepest
}

/// Calls `visit` with each file below a directory, in order: its path from there, itself, and its content. What a trap left borrowed is left out.
fn each_file(directory: &Rc<Node>, mut visit: impl FnMut(&[u8], &Node, &[u8])) {
    let mut pending = vec![(Vec::new(), directory.clone())];
    while let Some((path, node)) = pending.pop() {
        match &node.content {
            Content::File(bytes) => {
                if let Ok(bytes) = bytes.try_borrow() {
                    visit(&path, &node, &bytes);
                }
            }
            Content::Directory(entries) => {
                let Ok(entries) = entries.try_borrow() else {
                    continue;
                };
                // The last one is the next to be visited.
                for (name, node) in entries.iter().rev() {
                    let slash: &[u8] = if path.is_empty() { b"" } else { b"/" };
                    pending.push(([&path[..], slash, name].concat(), node.clone()));
                }
            }
            Content::Link(_) | Content::Device(_) | Content::Pipe(_) => {}
        }
    }
}
