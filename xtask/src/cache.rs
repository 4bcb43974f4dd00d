//! Results kept by what they were made from.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// A name for a set of inputs: the same name for the same files, wherever the checkout lies.
pub struct Key(Sha256);

impl Key {
    pub fn new() -> Self {
        Self(Sha256::new())
    }

    pub fn text(self, text: &str) -> Self {
        self.bytes(text.as_bytes())
    }

    pub fn bytes(mut self, bytes: &[u8]) -> Self {
        self.part(bytes);
        self
    }

    /// Adds a file, or every file under a directory. What is not there counts as empty.
    pub fn path(self, root: &Path, relative: impl AsRef<Path>) -> Result<Self> {
        self.path_without(root, relative, &[])
    }

    /// The same, but for what is at or under some paths, which are relative to the root too.
    pub fn path_without(
        mut self,
        root: &Path,
        relative: impl AsRef<Path>,
        without: &[&str],
    ) -> Result<Self> {
        self.walk(root, &root.join(relative), without)?;
        Ok(self)
    }

    pub fn finish(self) -> String {
        self.0
            .finalize()
            .iter()
            .take(12)
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }

    fn walk(&mut self, root: &Path, path: &Path, without: &[&str]) -> Result<()> {
        let is_left_out = |it: &&str| path == root.join(it);
        if without.iter().any(is_left_out) {
            return Ok(());
        }
        if path.is_dir() {
            let mut children = fs::read_dir(path)?
                .map(|entry| Ok(entry?.path()))
                .collect::<Result<Vec<_>>>()?;
            children.sort();
            children
                .iter()
                .try_for_each(|child| self.walk(root, child, without))?;
        } else if path.is_file() {
            self.part(
                path.strip_prefix(root)
                    .unwrap_or(path)
                    .to_string_lossy()
                    .as_bytes(),
            );
            self.part(&fs::read(path).with_context(|| format!("cannot read {}", path.display()))?);
        }
        Ok(())
    }

    /// The length goes first, so that no two lists of parts run together into the same bytes.
    fn part(&mut self, bytes: &[u8]) {
        self.0.update((bytes.len() as u64).to_le_bytes());
        self.0.update(bytes);
    }
}

/// The directory `room/key` of the cache, filled by `make` unless it is there. It appears whole or not at all, whoever else makes it.
pub fn directory(
    room: &Path,
    key: &str,
    make: impl FnOnce(&Path) -> Result<()>,
) -> Result<PathBuf> {
    let finished = room.join(key);
    if !finished.exists() {
        let unfinished = room.join(format!("{key}.{}.part", std::process::id()));
        let _ = fs::remove_dir_all(&unfinished);
        fs::create_dir_all(&unfinished)
            .with_context(|| format!("cannot create {}", unfinished.display()))?;
        if let Err(error) = make(&unfinished) {
            let _ = fs::remove_dir_all(&unfinished);
            return Err(error);
        }
        if let Err(error) = fs::rename(&unfinished, &finished) {
            let _ = fs::remove_dir_all(&unfinished);
            // Somebody else was faster, with the same result.
            if !finished.exists() {
                return Err(error).with_context(|| format!("cannot create {}", finished.display()));
            }
        }
    }
    // The time of the last use, which `prune` goes by.
    if let Ok(handle) = fs::File::open(&finished) {
        let _ = handle.set_modified(SystemTime::now());
    }
    Ok(finished)
}

/// Leaves only the `keep` directories of a room that were used last. One that is still being filled is left alone for a day: who filled
/// it may have been ended.
pub fn prune(room: &Path, keep: usize) -> Result<()> {
    let mut directories = Vec::new();
    for entry in fs::read_dir(room)? {
        let path = entry?.path();
        // Somebody else may have removed it meanwhile.
        let Ok(used) = path.metadata().and_then(|metadata| metadata.modified()) else {
            continue;
        };
        let unfinished = path
            .extension()
            .is_some_and(|extension| extension == "part");
        if !unfinished
            || used
                .elapsed()
                .is_ok_and(|age| age > Duration::from_secs(24 * 60 * 60))
        {
            directories.push((used, path));
        }
    }
    directories.sort();
    let surplus = directories.len().saturating_sub(keep);
    for (_, directory) in &directories[..surplus] {
        let _ = fs::remove_dir_all(directory);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_tells_parts_apart() {
        let one = Key::new().text("ab").text("c").finish();
        let other = Key::new().text("a").text("bc").finish();
        assert_ne!(one, other);
        assert_eq!(one, Key::new().text("ab").text("c").finish());
    }

    #[test]
    fn a_directory_is_made_once_and_a_failure_leaves_nothing() {
        let room =
            std::env::temp_dir().join(format!("sandglass-cache-test-{}", std::process::id()));
        assert!(directory(&room, "key", |_| anyhow::bail!("no")).is_err());
        assert_eq!(fs::read_dir(&room).unwrap().count(), 0);
        directory(&room, "old", |_| Ok(())).unwrap();
        prune(&room, 0).unwrap();
        assert!(!room.join("old").exists());
        directory(&room, "key", |path| Ok(fs::write(path.join("file"), "1")?)).unwrap();
        let again = directory(&room, "key", |_| anyhow::bail!("made twice")).unwrap();
        assert_eq!(fs::read_to_string(again.join("file")).unwrap(), "1");
        fs::remove_dir_all(room).unwrap();
    }
}
