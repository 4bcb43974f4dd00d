//! Objects that hold each other in a long row are freed one after the other.
//!
//! To free an object is to free what it holds, and so on: a linked list of a hundred thousand nodes would overflow the stack. RustPython
//! keeps the fiftieth of a row for later, but what it keeps it frees from within the end of another's being freed, so that the row
//! overflows the stack all the same, only later: at some 100,000 objects. All objects come through one function, to which the build gives
//! another order:
//! `src/wasm/trash.rs` says what is to be freed next, and there is a loop in the place of the recursion.

use anyhow::{Context, Result, ensure};
use walrus::{FunctionId, FunctionKind, Module, ValType, ir::Block};

use crate::stack;

/// What the mangled name of the engine's function for the last reference to an object ends with: `PyObject::drop_slow`.
const DROP: &str = "6object4coreNtB5_8PyObject9drop_slow";
/// The functions of `src/wasm/trash.rs`.
const MAY_FREE: &str = "sandglass_may_free";
const NEXT: &str = "sandglass_next_to_free";

/// Has objects freed in the order of `src/wasm/trash.rs`. The functions of the module still have their names.
pub fn queue(module: &mut Module) -> Result<()> {
    let [may_free, next] = [MAY_FREE, NEXT].map(|name| module.exports.get_func(name));
    let (may_free, next) = (may_free?, next?);
    let drop = find(module)?;
    ensure!(
        module.types.params(module.funcs.get(drop).ty()) == [ValType::I32]
            && module.types.results(module.funcs.get(drop).ty()).is_empty(),
        "the engine's function that frees an object does not take just the object"
    );
    let function = module.funcs.get_mut(drop).kind.unwrap_local_mut();
    let object = function.args[0];
    let free = stack::enclose(function, None);
    let mut body = function.builder_mut().func_body();
    body.local_get(object).call(may_free).if_else(
        None,
        |then| {
            then.loop_(None, |again| {
                let again_id = again.id();
                again
                    .instr(Block { seq: free })
                    .call(next)
                    .local_tee(object)
                    .br_if(again_id);
            });
        },
        |_| {},
    );
    for name in [MAY_FREE, NEXT] {
        module.exports.remove(name)?;
    }
    Ok(())
}

fn find(module: &Module) -> Result<FunctionId> {
    let named = |name: &Option<String>| name.as_ref().is_some_and(|name| name.ends_with(DROP));
    let mut found = module.funcs.iter().filter(|function| {
        named(&function.name) && matches!(function.kind, FunctionKind::Local(_))
    });
    let function = found
        .next()
        .context("the engine has no function that frees an object")?;
    ensure!(
        found.next().is_none(),
        "the engine has several functions that free an object"
    );
    Ok(function.id())
}
