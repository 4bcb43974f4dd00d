//! What modules need of the filesystem: whether a file is there, and its text.

use crate::filesystem::{Access, Errno, Kind, OpenOptions};

use super::Modules;

impl Modules {
    pub(super) fn is_file(&self, path: &str) -> bool {
        self.kind(path) == Some(Kind::File)
    }

    pub(super) fn is_directory(&self, path: &str) -> bool {
        self.kind(path) == Some(Kind::Directory)
    }

    fn kind(&self, path: &str) -> Option<Kind> {
        let files = self.files.borrow();
        let metadata = files.as_ref()?.metadata(path.as_bytes(), true).ok()?;
        Some(metadata.kind)
    }

    /// The text of a regular file, without the mark of its encoding. What is not UTF-8 is replaced.
    pub(super) fn read(&self, path: &str) -> Result<String, Errno> {
        let files = self.files.borrow();
        let files = files.as_ref().ok_or(Errno::NotFound)?;
        let metadata = files.metadata(path.as_bytes(), true)?;
        match metadata.kind {
            Kind::File => {}
            Kind::Directory => return Err(Errno::IsDirectory),
            // Reading a device may have no end.
            _ => return Err(Errno::Invalid),
        }
        let options = OpenOptions {
            access: Access::Read,
            create: false,
            exclusive: false,
            truncate: false,
            append: false,
            directory: false,
            no_follow: false,
            permissions: 0,
        };
        let descriptor = files.open(path.as_bytes(), options)?;
        let mut bytes = vec![0; usize::try_from(metadata.size).unwrap_or(0)];
        let length = files.read(descriptor, &mut bytes);
        files.close(descriptor)?;
        bytes.truncate(length?);
        let text = String::from_utf8_lossy(&bytes);
        Ok(text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned())
    }
}
