//! The coverage of children, for the fuzzer to see.
//!
//! The compiler gives each branch a byte that counts how often it was taken, and libFuzzer reads these bytes after
//! each input. They are ordinary data of the program, of which a forked process has a copy. So shared memory is put in
//! their place, before there is any process but this one.
//!
//! What else libFuzzer can learn of a run (operands of comparisons, the depth of the stack) is written to tables of its
//! own, which are lost with the child.

use std::slice;

use crate::shared;

unsafe extern "C" {
    // The linker's names for both ends of the section.
    #[link_name = "__start___sancov_cntrs"]
    static mut START: u8;
    #[link_name = "__stop___sancov_cntrs"]
    static mut STOP: u8;
}

/// Shares the counters with all processes forked from now on, but for those that share a page with other data: some
/// hundred of hundred thousands.
pub fn share() {
    // SAFETY: the call has no conditions.
    let page = unsafe { libc::sysconf(libc::_SC_PAGESIZE) };
    let page = usize::try_from(page).expect("pages have a size");
    let start = (&raw mut START).addr().next_multiple_of(page);
    let stop = (&raw mut STOP).addr() / page * page;
    if start >= stop {
        return;
    }
    let address = (&raw mut START).with_addr(start);
    // SAFETY: nothing but counters is in these pages, and one that is counted between the copies is lost.
    unsafe {
        let counted = slice::from_raw_parts(address, stop - start).to_vec();
        shared::map(address, counted.len(), libc::MAP_FIXED);
        address.copy_from_nonoverlapping(counted.as_ptr(), counted.len());
    }
}
