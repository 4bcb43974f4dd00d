//! Objects that hold each other in a long row are freed one after the other.
//!
//! To free an object is to free what it holds, and so on: a linked list of a hundred thousand nodes would overflow the stack. RustPython
//! keeps the fiftieth of a row for later, but what it keeps it frees from within the end of another's being freed, so that the row
//! overflows the stack all the same, only later: at some 100,000 objects. All objects come through one function, to which the build gives
//! another order: those that are held by too many others in the middle of being freed are kept, and freed in a loop when the first of those is.
//!
//! How many there are of either stands in globals, since every object is counted there that a program makes and drops.

use anyhow::{Context, Result, ensure};
use walrus::{
    ConstExpr, ExportItem, FunctionId, FunctionKind, GlobalId, InstrSeqBuilder, Module, ValType,
    ir::{BinaryOp, Block, UnaryOp, Value},
};

use crate::stack;

/// What the mangled name of the engine's function for the last reference to an object ends with: `PyObject::drop_slow`.
const DROP: &str = "6object4coreNtB5_8PyObject9drop_slow";
/// The functions of `src/wasm/trash.rs`.
const KEEP: &str = "sandglass_keep";
const KEPT: &str = "sandglass_kept";

/// The globals that count, by the names they are exported under until the artifact is baked. Both are 0 between two runs.
const COUNTERS: [&str; 2] = ["sandglass_freeing", "sandglass_waiting"];

/// Objects that may be in the middle of being freed, one held by the other. The engine has such a limit too, which is higher, and of no
/// use for long rows.
const MAX_DEPTH: i32 = 24;

/// Has objects freed in another order. The functions of the module still have their names.
pub fn queue(module: &mut Module) -> Result<()> {
    let [keep, kept] = [KEEP, KEPT].map(|name| module.exports.get_func(name));
    let (keep, kept) = (keep?, kept?);
    let [freeing, waiting] = COUNTERS.map(|name| counter(module, name));
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
    body.global_get(freeing)
        .i32_const(MAX_DEPTH)
        .binop(BinaryOp::I32Eq)
        .if_else(
            None,
            |later| {
                later.local_get(object).call(keep);
                add(later, waiting, 1);
            },
            |now| {
                add(now, freeing, 1);
                now.loop_(None, |again| {
                    let again_id = again.id();
                    again.instr(Block { seq: free });
                    // Only the outermost takes from those that wait.
                    again
                        .global_get(waiting)
                        .unop(UnaryOp::I32Eqz)
                        .global_get(freeing)
                        .i32_const(1)
                        .binop(BinaryOp::I32Ne)
                        .binop(BinaryOp::I32Or)
                        .if_else(
                            None,
                            |_| {},
                            |next| {
                                add(next, waiting, -1);
                                next.call(kept).local_set(object).br(again_id);
                            },
                        );
                });
                add(now, freeing, -1);
            },
        );
    for name in [KEEP, KEPT] {
        module.exports.remove(name)?;
    }
    Ok(())
}

/// Adds a global that is 0 at first.
fn counter(module: &mut Module, name: &str) -> GlobalId {
    let zero = ConstExpr::Value(Value::I32(0));
    let global = module.globals.add_local(ValType::I32, true, false, zero);
    module.exports.add(name, global);
    global
}

fn add(body: &mut InstrSeqBuilder, global: GlobalId, number: i32) {
    body.global_get(global)
        .i32_const(number)
        .binop(BinaryOp::I32Add)
        .global_set(global);
}

/// Tells which globals count in a module, which exports them no more.
pub fn counters(module: &mut Module) -> Result<[GlobalId; 2]> {
    let mut take = |name| {
        let global = module.exports.iter().find_map(|export| match export.item {
            ExportItem::Global(global) if export.name == name => Some(global),
            _ => None,
        });
        module.exports.remove(name)?;
        global.with_context(|| format!("the artifact exports no global {name}"))
    };
    let [freeing, waiting] = COUNTERS;
    Ok([take(freeing)?, take(waiting)?])
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
