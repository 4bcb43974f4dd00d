//! The files of a run: how they get into memory, and which of them leave it.

use std::{cell::RefCell, rc::Rc};

use wasm_bindgen::prelude::*;

use super::page::PageHost;
use crate::{
    engine::{Language, lay_files},
    filesystem::Filesystem,
    request::Request,
};

/// Files that are handed over after a run. The page takes no more, see `pkg/src/files.ts`, and a program could make a million of them.
const MAX_FILES: usize = 1_000;

/// Bytes of the path of such a file.
const MAX_PATH: usize = 1_000;

thread_local! {
    /// The files of the run in progress, when its host wants to know what becomes of them. They outlive a trap.
    static FILES: RefCell<Option<Rc<Filesystem>>> = const { RefCell::new(None) };
}

/// Makes the files that a run begins with, and tells how many bytes those of the request are.
pub fn lay(
    language: Language,
    request: &mut Request,
    host: Rc<PageHost>,
) -> Result<(Rc<Filesystem>, usize), JsError> {
    let bytes = request.files.values().map(|content| content.len()).sum();
    let files = lay_files(language, request, host)
        .map_err(|(path, errno)| JsError::new(&format!("{path}: errno {}", errno.number())))?;
    if request.collect_files {
        FILES.set(Some(files.clone()));
    }
    Ok((files, bytes))
}

/// Hands the host the files that the guest made or changed. Tells whether that was all of them.
pub fn collect(host: &PageHost) -> bool {
    let Some(files) = FILES.with_borrow(Clone::clone) else {
        return true;
    };
    let mut count = 0;
    let mut is_all = true;
    files.changes(&mut |path, bytes| {
        if count < MAX_FILES && path.len() <= MAX_PATH {
            count += 1;
            host.keep(path, bytes);
        } else {
            is_all = false;
        }
    });
    is_all
}
