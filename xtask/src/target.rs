//! Directories that cargo builds in, shared by checkouts.

use std::fs::{self, File, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::command::{run, say};
use crate::tools;
use crate::workspace::Workspace;

/// A directory that belongs to one checkout until this is dropped.
///
/// Cargo names what it makes of a package by a hash of where it lies and how it is built, but for libraries of the crate type `cdylib`:
/// two checkouts that share a directory overwrite each other's, and each goes on to take the file for its own. So a checkout that comes
/// after another one has cargo forget the package, which leaves all the dependencies built.
pub struct Claim {
    directory: PathBuf,
    /// Locked while this lives. It holds the path of the checkout.
    _owner: File,
}

impl Claim {
    /// Waits until nobody else uses the directory. The options are those that say to cargo which of its builds this is about.
    pub fn new(
        workspace: &Workspace,
        directory: PathBuf,
        package: &str,
        profile: &str,
        options: &[&str],
    ) -> Result<Self> {
        fs::create_dir_all(&directory)?;
        let path = directory.join(format!(".checkout-{profile}"));
        let mut owner = File::options()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .with_context(|| format!("cannot open {}", path.display()))?;
        if let Err(TryLockError::WouldBlock) = owner.try_lock() {
            say(format!(
                "waiting for another build in {}",
                directory.display()
            ));
            owner.lock()?;
        }
        let mut before = String::new();
        owner.read_to_string(&mut before)?;
        let now = workspace.root().to_string_lossy();
        if before != now {
            // Cargo cleans no directory that it has not marked as its own: in a new one it has not built anything yet.
            if directory.join("CACHEDIR.TAG").exists() {
                let mut clean = Command::new(tools::cargo());
                clean
                    .current_dir(workspace.root())
                    .args([
                        "clean",
                        "--quiet",
                        "--package",
                        package,
                        "--profile",
                        profile,
                    ])
                    .args(options)
                    .arg("--target-dir")
                    .arg(&directory);
                run(&mut clean)?;
            }
            owner.set_len(0)?;
            owner.rewind()?;
            owner.write_all(now.as_bytes())?;
        }
        Ok(Self {
            directory,
            _owner: owner,
        })
    }

    pub fn directory(&self) -> &Path {
        &self.directory
    }
}
