//! The host and the files of the run in progress, for natives that Python code calls.

use std::{cell::RefCell, rc::Rc};

use crate::{filesystem::Filesystem, host::Host};

thread_local! {
    static HOST: RefCell<Option<Rc<dyn Host>>> = const { RefCell::new(None) };
    static FILES: RefCell<Option<Rc<Filesystem>>> = const { RefCell::new(None) };
}

/// Makes these the host and the files that natives ask.
pub fn enter(host: Rc<dyn Host>, files: Rc<Filesystem>) {
    HOST.set(Some(host));
    FILES.set(Some(files));
}

/// The host of the run in progress.
///
/// # Panics
///
/// Panics before the first [`enter`]: the engine does that before anything else.
pub fn host() -> Rc<dyn Host> {
    HOST.with_borrow(|host| host.clone().expect("an engine has a host"))
}

/// The files of the run in progress.
///
/// # Panics
///
/// Panics before the first [`enter`].
pub fn files() -> Rc<Filesystem> {
    FILES.with_borrow(|files| files.clone().expect("an engine has files"))
}
