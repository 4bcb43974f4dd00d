//! From a path to what stands there.

use std::rc::Rc;

use super::{Errno, Result, node::Node, tree::Filesystem};

/// Bytes of a path, and of one name in it, as on Linux.
const MAX_PATH: usize = 4096;
const MAX_NAME: usize = 255;

/// Symbolic links that are followed on the way.
const MAX_LINKS: usize = 40;

/// How deep directories may stand in each other. Linux has no such limit, but programs there do not get that deep.
pub(super) const MAX_DEPTH: usize = 2048;

/// Where a path leads.
pub(super) struct Place {
    /// The directory that has the last name, or would have it.
    pub parent: Rc<Node>,
    /// The last name. Empty if the path ends in a directory itself: `/`, `.` and `..`.
    pub name: Box<[u8]>,
    /// What stands there.
    pub node: Option<Rc<Node>>,
    /// Whether the path ends in a slash, and can be nothing but a directory.
    pub is_directory: bool,
}

impl Place {
    /// What stands there, or that nothing does.
    pub fn existing(self) -> Result<Rc<Node>> {
        match self.node {
            Some(node) if self.is_directory && !node.is_directory() => Err(Errno::NotDirectory),
            Some(node) => Ok(node),
            None => Err(Errno::NotFound),
        }
    }
}

/// A directory, and the names that lead to it from the root.
#[derive(Clone)]
pub(super) struct Trail {
    pub root: Rc<Node>,
    pub steps: Vec<(Box<[u8]>, Rc<Node>)>,
}

impl Trail {
    pub fn new(root: Rc<Node>) -> Self {
        Self {
            root,
            steps: Vec::new(),
        }
    }

    /// The directory at its end.
    pub fn end(&self) -> &Rc<Node> {
        self.steps.last().map_or(&self.root, |(_, node)| node)
    }

    /// The absolute path, by the names that the directories have now; `None` if one of them was removed.
    pub fn path(&self) -> Option<Vec<u8>> {
        let mut path = Vec::new();
        let mut directory = &self.root;
        for (name, node) in &self.steps {
            path.push(b'/');
            path.extend_from_slice(&directory.name_of(node, name)?);
            directory = node;
        }
        if path.is_empty() {
            path.push(b'/');
        }
        Some(path)
    }
}

/// The names of a path in reverse, to be taken from the end.
fn push_names(path: &[u8], names: &mut Vec<Box<[u8]>>) {
    let parts = path.rsplit(|&byte| byte == b'/');
    names.extend(parts.filter(|name| !name.is_empty()).map(Box::from));
}

impl Filesystem {
    /// Finds the place of a path. A link at its end is followed if `follow` says so.
    pub(super) fn locate(&self, path: &[u8], follow: bool) -> Result<Place> {
        self.walk(path, follow).map(|(place, _)| place)
    }

    /// Does something with the directory of a descriptor as the one that relative paths start from.
    pub fn within<T>(
        &self,
        descriptor: Option<i32>,
        action: impl FnOnce(&Self) -> Result<T>,
    ) -> Result<T> {
        let Some(descriptor) = descriptor else {
            return action(self);
        };
        let trail = self.opened(descriptor)?.trail.clone();
        let trail = trail.ok_or(Errno::NotDirectory)?;
        let here = self.directory.replace(trail);
        let answer = action(self);
        self.directory.replace(here);
        answer
    }

    /// The absolute path of what stands at a path, without links.
    pub fn resolve(&self, path: &[u8]) -> Result<Vec<u8>> {
        let (place, trail) = self.walk(path, true)?;
        let name = place.name.clone();
        place.existing()?;
        let mut resolved = trail.path().ok_or(Errno::NotFound)?;
        if !name.is_empty() {
            if !resolved.ends_with(b"/") {
                resolved.push(b'/');
            }
            resolved.extend_from_slice(&name);
        }
        Ok(resolved)
    }

    /// Finds the trail to a directory.
    pub(super) fn trail(&self, path: &[u8]) -> Result<Trail> {
        let (place, mut trail) = self.walk(path, true)?;
        let name = place.name.clone();
        let node = place.existing()?;
        if !node.is_directory() {
            return Err(Errno::NotDirectory);
        }
        if !node.admits(1) {
            return Err(Errno::Denied);
        }
        if !name.is_empty() {
            trail.steps.push((name, node));
        }
        Ok(trail)
    }

    /// The place of a path, and the trail to the directory that it is in.
    pub(super) fn walk(&self, path: &[u8], follow: bool) -> Result<(Place, Trail)> {
        if path.is_empty() {
            return Err(Errno::NotFound);
        }
        if path.len() >= MAX_PATH {
            return Err(Errno::NameTooLong);
        }
        let mut is_directory = path.ends_with(b"/");
        let mut trail = self.start(path);
        let mut names = Vec::new();
        push_names(path, &mut names);
        let mut links = 0;
        while let Some(name) = names.pop() {
            if name.len() > MAX_NAME {
                return Err(Errno::NameTooLong);
            }
            let directory = trail.end().clone();
            let entries = directory.entries()?;
            match &name[..] {
                b"." => continue,
                b".." => {
                    trail.steps.pop();
                    continue;
                }
                _ => {}
            }
            let node = entries.borrow().get(&name).cloned();
            let is_last = names.is_empty();
            match node {
                Some(node) if node.is_link() && (!is_last || follow || is_directory) => {
                    links += 1;
                    if links > MAX_LINKS {
                        return Err(Errno::Loop);
                    }
                    let target = node.target()?;
                    if target.starts_with(b"/") {
                        trail.steps.clear();
                    }
                    is_directory |= is_last && target.ends_with(b"/");
                    push_names(target, &mut names);
                }
                node if is_last => {
                    let place = Place {
                        parent: directory.clone(),
                        name,
                        node,
                        is_directory,
                    };
                    return Ok((place, trail));
                }
                Some(node) => trail.steps.push((name, node)),
                None => return Err(Errno::NotFound),
            }
        }
        let end = trail.end().clone();
        let place = Place {
            parent: end.clone(),
            name: Box::default(),
            node: Some(end),
            is_directory: true,
        };
        Ok((place, trail))
    }

    fn start(&self, path: &[u8]) -> Trail {
        let here = self.directory.borrow();
        if path.starts_with(b"/") {
            Trail::new(here.root.clone())
        } else {
            here.clone()
        }
    }
}
