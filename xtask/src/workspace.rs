//! Where things are: the checkout, and the cache outside it.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

pub struct Workspace {
    root: PathBuf,
    cache: PathBuf,
    target: PathBuf,
}

impl Workspace {
    pub fn find() -> Result<Self> {
        // Cargo sets the variable for what it runs; a binary that was copied elsewhere still knows where it was built.
        let manifest = env::var_os("CARGO_MANIFEST_DIR")
            .map_or(PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        // As the wasm test runner, this program is started by cargo for the root package instead of for xtask.
        let root = if manifest.ends_with("xtask") {
            manifest
                .parent()
                .context("xtask lies in no directory")?
                .to_owned()
        } else {
            manifest
        };
        let cache = match given("SANDGLASS_CACHE") {
            Some(path) => path,
            None => directories::ProjectDirs::from("", "", "sandglass")
                .context("no home directory was found: set SANDGLASS_CACHE to a directory for builds and tools")?
                .cache_dir()
                .to_owned(),
        };
        let target = given("CARGO_TARGET_DIR").unwrap_or_else(|| cache.join("target"));
        Ok(Self {
            root,
            cache,
            target,
        })
    }

    /// The checkout.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Finished artifacts and installed tools, each in a directory named by what it was made from.
    pub fn cache(&self) -> &Path {
        &self.cache
    }

    /// Where cargo builds what runs on this machine.
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// The npm package's directory.
    pub fn package(&self) -> PathBuf {
        self.root.join("pkg")
    }

    /// What is published: the artifacts and the built JavaScript.
    pub fn dist(&self) -> PathBuf {
        self.root.join("pkg/dist")
    }
}

/// A directory named by an environment variable. Cargo and its children start in different places, so it must not stay relative.
fn given(variable: &str) -> Option<PathBuf> {
    let value = env::var_os(variable).filter(|value| !value.is_empty())?;
    std::path::absolute(value).ok()
}
