//! The host of the run in progress, for natives that Python code calls.

use std::{cell::RefCell, rc::Rc};

use crate::host::Host;

thread_local! {
    static HOST: RefCell<Option<Rc<dyn Host>>> = const { RefCell::new(None) };
}

/// Makes `host` the one that natives ask.
pub fn set_host(host: Rc<dyn Host>) {
    HOST.set(Some(host));
}

/// The host of the run in progress.
///
/// # Panics
///
/// Panics before the first [`set_host`]: the engine sets one before it does anything.
pub fn host() -> Rc<dyn Host> {
    HOST.with_borrow(|host| host.clone().expect("an engine has a host"))
}
