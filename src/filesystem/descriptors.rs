//! Open files.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    time::Duration,
};

use super::{
    Errno, Result,
    node::{Content, Device, Metadata, Node},
    path::Trail,
    pipe::Pipe,
    tree::Filesystem,
};
use crate::host::Stream;

/// Descriptors that may be open at once, as on Linux unless somebody asks for more.
pub const MAX_OPEN: usize = 1024;

/// What an open file may be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    Read,
    Write,
    Both,
}

/// How a file is opened.
#[derive(Clone, Copy, Debug)]
pub struct OpenOptions {
    pub access: Access,
    /// Make the file if there is none.
    pub create: bool,
    /// Fail if there is one.
    pub exclusive: bool,
    /// Empty it.
    pub truncate: bool,
    /// Each write goes to its end.
    pub append: bool,
    /// Fail if it is not a directory.
    pub directory: bool,
    /// Fail if the last name is a symbolic link.
    pub no_follow: bool,
    /// The permission bits of a file that is made, before those of the umask are taken away.
    pub permissions: u32,
}

/// A file that was opened. Descriptors that were duplicated share it, and with it the position.
pub struct OpenFile {
    pub node: Rc<Node>,
    /// What it may be used for.
    pub access: Access,
    /// Whether each write goes to its end.
    pub append: bool,
    /// Whether reads and writes wait, as far as the program is told. None of them ever does.
    pub is_blocking: Cell<bool>,
    /// For a directory, the way to it.
    pub(super) trail: Option<Trail>,
    position: Cell<u64>,
}

impl OpenFile {
    fn new(node: Rc<Node>, access: Access, append: bool, trail: Option<Trail>) -> Rc<Self> {
        if let Content::Pipe(pipe) = &node.content {
            pipe.attach(access);
        }
        Rc::new(Self {
            node,
            access,
            append,
            is_blocking: Cell::new(true),
            trail,
            position: Cell::new(0),
        })
    }
}

impl OpenFile {
    /// Where the next read or write is.
    pub fn position(&self) -> u64 {
        self.position.get()
    }

    /// Whether it has positions at all.
    pub fn is_seekable(&self) -> bool {
        !matches!(
            self.node.content,
            Content::Device(Device::Input | Device::Output(_)) | Content::Pipe(_)
        )
    }
}

impl Drop for OpenFile {
    fn drop(&mut self) {
        if let Content::Pipe(pipe) = &self.node.content {
            pipe.detach(self.access);
        }
    }
}

/// Where a seek counts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whence {
    Start,
    Current,
    End,
}

/// The table of descriptors.
#[derive(Default)]
pub(super) struct Descriptors {
    table: Vec<Option<Slot>>,
}

/// What a descriptor stands for.
#[derive(Clone)]
struct Slot {
    file: Rc<OpenFile>,
    /// Whether a process that the program starts would get it. There are none, but a program may ask.
    is_inheritable: bool,
}

impl Descriptors {
    pub fn open_stream(&mut self, node: Rc<Node>) {
        let access = match node.content {
            Content::Device(Device::Input) => Access::Read,
            _ => Access::Write,
        };
        self.table.push(Some(Slot {
            file: OpenFile::new(node, access, false, None),
            is_inheritable: true,
        }));
    }

    /// Gives a file the lowest number that is free, from `least` on.
    fn insert(&mut self, file: Rc<OpenFile>, least: usize) -> Result<i32> {
        let free = (least..self.table.len()).find(|&index| self.table[index].is_none());
        let index = free.unwrap_or(self.table.len().max(least));
        self.place(file, index)
    }

    fn place(&mut self, file: Rc<OpenFile>, index: usize) -> Result<i32> {
        if index >= MAX_OPEN {
            return Err(Errno::TooManyOpen);
        }
        if index >= self.table.len() {
            self.table.resize(index + 1, None);
        }
        self.table[index] = Some(Slot {
            file,
            is_inheritable: false,
        });
        Ok(index as i32)
    }

    fn get(&mut self, descriptor: i32) -> Result<&mut Slot> {
        let index = usize::try_from(descriptor).map_err(|_| Errno::BadDescriptor)?;
        let slot = self.table.get_mut(index).and_then(Option::as_mut);
        slot.ok_or(Errno::BadDescriptor)
    }
}

impl Filesystem {
    /// Opens what stands at a path, and gives the descriptor.
    pub fn open(&self, path: &[u8], options: OpenOptions) -> Result<i32> {
        let writes = options.access != Access::Read;
        let follow = !options.no_follow && !(options.create && options.exclusive);
        let (place, mut trail) = self.walk(path, follow)?;
        let node = match &place.node {
            Some(_) if options.create && options.exclusive => return Err(Errno::Exists),
            Some(node) => {
                let node = node.clone();
                self.check(&node, writes, &options)?;
                if place.is_directory && !node.is_directory() {
                    return Err(Errno::NotDirectory);
                }
                if options.truncate && writes {
                    self.resize(&node, 0)?;
                }
                node
            }
            None if !options.create => return Err(Errno::NotFound),
            None if place.is_directory => return Err(Errno::IsDirectory),
            None => {
                let content = Content::File(RefCell::default());
                let permissions = self.permissions(options.permissions);
                let node = Node::new(self.number(), content, permissions, true, self.host.peek());
                self.add(&place, node.clone())?;
                node
            }
        };
        let trail = node.is_directory().then(|| {
            if !place.name.is_empty() {
                trail.steps.push((place.name, node.clone()));
            }
            trail
        });
        let file = OpenFile::new(node, options.access, options.append, trail);
        self.descriptors.borrow_mut().insert(file, 0)
    }

    fn check(&self, node: &Node, writes: bool, options: &OpenOptions) -> Result<()> {
        match &node.content {
            Content::Link(_) => return Err(Errno::Loop),
            Content::Directory(_) if writes || options.create => return Err(Errno::IsDirectory),
            Content::Directory(_) => {}
            _ if options.directory => return Err(Errno::NotDirectory),
            _ => {}
        }
        let reads = options.access != Access::Write;
        let wanted = u32::from(reads) << 2 | u32::from(writes) << 1;
        if node.admits(wanted) {
            Ok(())
        } else {
            Err(Errno::Denied)
        }
    }

    /// The absolute path of an open directory.
    pub fn directory_of(&self, descriptor: i32) -> Result<Vec<u8>> {
        let file = self.opened(descriptor)?;
        let trail = file.trail.as_ref().ok_or(Errno::NotDirectory)?;
        trail.path().ok_or(Errno::NotFound)
    }

    /// The open file behind a descriptor.
    pub fn opened(&self, descriptor: i32) -> Result<Rc<OpenFile>> {
        let mut descriptors = self.descriptors.borrow_mut();
        descriptors.get(descriptor).map(|slot| slot.file.clone())
    }

    /// Makes a pipe, and gives the descriptor to read it from and the one to write to it.
    pub fn pipe(&self) -> Result<(i32, i32)> {
        let content = Content::Pipe(Pipe::default());
        let now = self.host.peek();
        let node = Node::new(self.number(), content, 0o600, true, now);
        let open = |access| {
            let file = OpenFile::new(node.clone(), access, false, None);
            self.descriptors.borrow_mut().insert(file, 0)
        };
        let reader = open(Access::Read)?;
        let writer = open(Access::Write).inspect_err(|_| {
            let _ = self.close(reader);
        })?;
        Ok((reader, writer))
    }

    /// The stream that a descriptor writes to, if it does.
    pub fn stream(&self, descriptor: i32) -> Option<Stream> {
        match self.opened(descriptor).ok()?.node.content {
            Content::Device(Device::Output(stream)) => Some(stream),
            _ => None,
        }
    }

    /// Closes a descriptor.
    pub fn close(&self, descriptor: i32) -> Result<()> {
        let mut descriptors = self.descriptors.borrow_mut();
        descriptors.get(descriptor)?;
        descriptors.table[descriptor as usize] = None;
        Ok(())
    }

    /// Closes the descriptors from `low` up to `high`, `high` itself not among them.
    pub fn close_range(&self, low: i32, high: i32) {
        let mut descriptors = self.descriptors.borrow_mut();
        let low = usize::try_from(low).unwrap_or(0);
        let high = usize::try_from(high).unwrap_or(0);
        for slot in descriptors.table.iter_mut().take(high).skip(low) {
            *slot = None;
        }
    }

    /// Whether a process that the program starts would get the descriptor.
    pub fn is_inheritable(&self, descriptor: i32) -> Result<bool> {
        let mut descriptors = self.descriptors.borrow_mut();
        descriptors.get(descriptor).map(|slot| slot.is_inheritable)
    }

    /// Says whether a process that the program starts is to get the descriptor.
    pub fn set_inheritable(&self, descriptor: i32, is_inheritable: bool) -> Result<()> {
        let mut descriptors = self.descriptors.borrow_mut();
        descriptors.get(descriptor)?.is_inheritable = is_inheritable;
        Ok(())
    }

    /// Gives the file of a descriptor one more, the lowest that is free from `least` on.
    pub fn duplicate(&self, descriptor: i32, least: i32) -> Result<i32> {
        let file = self.opened(descriptor)?;
        let least = usize::try_from(least).map_err(|_| Errno::Invalid)?;
        self.descriptors.borrow_mut().insert(file, least)
    }

    /// Gives the file of a descriptor another one, which is closed if it is open.
    pub fn duplicate_to(&self, descriptor: i32, other: i32) -> Result<()> {
        let file = self.opened(descriptor)?;
        let index = usize::try_from(other).map_err(|_| Errno::BadDescriptor)?;
        if index >= MAX_OPEN {
            return Err(Errno::BadDescriptor);
        }
        self.descriptors.borrow_mut().place(file, index).map(drop)
    }

    /// Reads from where a file stands, and moves on. 0 is its end.
    pub fn read(&self, descriptor: i32, buffer: &mut [u8]) -> Result<usize> {
        let file = self.opened(descriptor)?;
        let count = self.read_at(&file, buffer, file.position.get())?;
        if matches!(file.node.content, Content::File(_)) {
            file.position.update(|position| position + count as u64);
        }
        Ok(count)
    }

    /// Reads from a position.
    pub fn read_at(&self, file: &OpenFile, buffer: &mut [u8], position: u64) -> Result<usize> {
        if file.access == Access::Write {
            return Err(Errno::BadDescriptor);
        }
        match &file.node.content {
            Content::File(bytes) => {
                let bytes = bytes.borrow();
                let start = usize::try_from(position).unwrap_or(usize::MAX);
                let rest = bytes.get(start..).unwrap_or_default();
                let count = rest.len().min(buffer.len());
                buffer[..count].copy_from_slice(&rest[..count]);
                file.node.accessed.set(self.host.peek());
                Ok(count)
            }
            Content::Directory(_) => Err(Errno::IsDirectory),
            Content::Link(_) => Err(Errno::Invalid),
            Content::Pipe(pipe) => pipe.read(buffer),
            Content::Device(Device::Null) => Ok(0),
            Content::Device(Device::Zero) => {
                buffer.fill(0);
                Ok(buffer.len())
            }
            Content::Device(Device::Random) => {
                self.host.random(buffer);
                Ok(buffer.len())
            }
            Content::Device(Device::Input) => Ok(self.host.read(buffer)),
            Content::Device(Device::Output(_)) => Err(Errno::BadDescriptor),
        }
    }

    /// Writes where a file stands, or at its end if it was opened to append, and moves on.
    pub fn write(&self, descriptor: i32, bytes: &[u8]) -> Result<usize> {
        let file = self.opened(descriptor)?;
        let position = match &file.node.content {
            Content::File(content) if file.append => content.borrow().len() as u64,
            _ => file.position.get(),
        };
        let count = self.write_at(&file, bytes, position)?;
        if matches!(file.node.content, Content::File(_)) {
            file.position.set(position + count as u64);
        }
        Ok(count)
    }

    /// Writes at a position. What lies between the end of the file and there is zero.
    pub fn write_at(&self, file: &OpenFile, bytes: &[u8], position: u64) -> Result<usize> {
        if file.access == Access::Read {
            return Err(Errno::BadDescriptor);
        }
        match &file.node.content {
            Content::File(content) => {
                if bytes.is_empty() {
                    return Ok(0);
                }
                let mut content = content.borrow_mut();
                let start = usize::try_from(position).map_err(|_| Errno::TooLarge)?;
                let end = start.checked_add(bytes.len()).ok_or(Errno::TooLarge)?;
                grow(&mut content, end)?;
                content[start..end].copy_from_slice(bytes);
                drop(content);
                file.node.touch(self.host.peek());
                Ok(bytes.len())
            }
            Content::Device(Device::Output(stream)) => {
                self.host.write(*stream, bytes);
                Ok(bytes.len())
            }
            Content::Device(Device::Input) => Err(Errno::BadDescriptor),
            Content::Device(_) => Ok(bytes.len()),
            Content::Pipe(pipe) => pipe.write(bytes),
            Content::Directory(_) | Content::Link(_) => Err(Errno::BadDescriptor),
        }
    }

    /// Moves to a position, and gives it, counted from the start. It may be past the end.
    pub fn seek(&self, descriptor: i32, offset: i64, whence: Whence) -> Result<u64> {
        let file = self.opened(descriptor)?;
        if !file.is_seekable() {
            return Err(Errno::NotSeekable);
        }
        let from = match (&file.node.content, whence) {
            (_, Whence::Start) => 0,
            (_, Whence::Current) => file.position.get(),
            (Content::File(bytes), Whence::End) => bytes.borrow().len() as u64,
            (_, Whence::End) => 0,
        };
        let position = from
            .checked_add_signed(offset)
            .filter(|&position| i64::try_from(position).is_ok())
            .ok_or(Errno::Invalid)?;
        file.position.set(position);
        Ok(position)
    }

    /// Makes an open file longer, with zeros, or shorter.
    pub fn truncate(&self, descriptor: i32, length: u64) -> Result<()> {
        let file = self.opened(descriptor)?;
        if file.access == Access::Read {
            return Err(Errno::Invalid);
        }
        self.resize(&file.node, length)
    }

    /// The same of the file at a path.
    pub fn truncate_path(&self, path: &[u8], length: u64) -> Result<()> {
        let node = self.locate(path, true)?.existing()?;
        if node.is_directory() {
            return Err(Errno::IsDirectory);
        }
        if !node.admits(2) {
            return Err(Errno::Denied);
        }
        self.resize(&node, length)
    }

    fn resize(&self, node: &Node, length: u64) -> Result<()> {
        match &node.content {
            Content::File(bytes) => {
                let length = usize::try_from(length).map_err(|_| Errno::TooLarge)?;
                let mut bytes = bytes.borrow_mut();
                grow(&mut bytes, length)?;
                bytes.truncate(length);
                if bytes.capacity() / 4 > length {
                    bytes.shrink_to(length);
                }
                drop(bytes);
                node.touch(self.host.peek());
                Ok(())
            }
            // Opening a device to write over it is no mistake.
            Content::Device(_) if length == 0 => Ok(()),
            _ => Err(Errno::Invalid),
        }
    }

    /// Tells of an open file.
    pub fn metadata_of(&self, descriptor: i32) -> Result<Metadata> {
        Ok(self.opened(descriptor)?.node.metadata())
    }

    /// Sets the permission bits of an open file.
    pub fn set_permissions_of(&self, descriptor: i32, permissions: u32) -> Result<()> {
        let file = self.opened(descriptor)?;
        self.set_node_permissions(&file.node, permissions)
    }

    /// Sets when an open file was last read and written. `None` is now.
    pub fn set_times_of(&self, descriptor: i32, times: Option<(Duration, Duration)>) -> Result<()> {
        let file = self.opened(descriptor)?;
        self.set_node_times(&file.node, times)
    }
}

/// Makes content at least so long. Memory that cannot be had is space that is not left.
fn grow(content: &mut Vec<u8>, length: usize) -> Result<()> {
    let missing = length.saturating_sub(content.len());
    if missing > 0 {
        // With room for more if there is that much, and without it otherwise.
        let reserved = content.try_reserve(missing);
        reserved
            .or_else(|_| content.try_reserve_exact(missing))
            .map_err(|_| Errno::NoSpace)?;
        content.resize(length, 0);
    }
    Ok(())
}
