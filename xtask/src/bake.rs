//! The started interpreter becomes the artifact's own data.
//!
//! The interpreter is booted once, at build time, and the memory that it leaves replaces the module's data. An instance of the baked module
//! is a started interpreter: there is nothing left to start. It also becomes one again, after any run, by its function `restore`.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde_json::value::RawValue;
use walrus::{
    ConstExpr, DataKind, FunctionBuilder, FunctionId, GlobalId, GlobalKind, InstrSeqBuilder,
    MemoryId, Module, ModuleConfig, RawCustomSection,
    ir::{BinaryOp, Value},
    passes,
};

use crate::artifact::Engine;
use crate::cold::Cold;
use crate::command::read;
use crate::parts::Parts;
use crate::{stack, trash};

/// The program that boots the interpreter.
pub const SCRIPT: &str = include_str!("../bake.mjs");

/// Runs of zeros that are shorter stay in a segment of data: a segment of its own costs some bytes, and time at each restore.
const GAP: usize = 256;

/// The section of the artifact that tells the worker about it, in JSON: `About` in `pkg/src/worker/glue.ts`.
const ABOUT: &str = "sandglass";

const PAGE: usize = 64 << 10;

/// What the script says of the state outside of memory.
#[derive(Deserialize)]
struct Booted {
    /// The stack pointer: the stack ends there, and everything else begins.
    stack: i32,
    /// How often the interpreter asked for random numbers.
    draws: u32,
    /// What was needed to boot and never will be again: an address in memory and a length, and so on.
    spent: Vec<usize>,
    /// What the worker has to know of the artifact, see [`ABOUT`].
    about: Box<RawValue>,
}

/// Boots the engine of a bound artifact, `wasm`, whose glue stands beside it, and puts the result in its place. Tells what that is made
/// of.
pub fn bake(engine: Engine, cold: &Cold, wasm: &Path, stdlib: &Path) -> Result<Parts> {
    let (booted, mut memory) = boot(engine, wasm, stdlib)?;
    let mut module = Module::from_file(wasm)?;
    let mut globals = vec![(stack_pointer(&module, booted.stack)?, booted.stack)];
    if engine == Engine::Python {
        globals.extend(trash::counters(&mut module)?.map(|global| (global, 0)));
    }
    let mut archived = Vec::new();
    if !cold.is_empty() {
        let mut archive = fs::read(stdlib)?;
        let modules = archive.len();
        globals.push((cold.take(&mut module, &mut memory, &mut archive)?, 0));
        archived.push(("modules of the standard library", modules));
        archived.push(("cold tables", archive.len() - modules));
        fs::write(stdlib, archive)?;
    }
    check_globals(&module, &globals)?;
    let tables_end = data_end(&module)?;
    replace_data(&mut module, &memory, &globals)?;
    if engine == Engine::Python {
        stack::even(&mut module)?;
    }
    // What only booting needed is of no use in a booted interpreter.
    for export in ["boot", "describe"] {
        module.exports.remove(export)?;
    }
    passes::gc::run(&mut module);
    module.customs.add(RawCustomSection {
        name: ABOUT.to_owned(),
        data: booted.about.get().as_bytes().to_vec(),
    });

    let named = module.emit_wasm();
    let mut nameless = ModuleConfig::new();
    nameless.generate_name_section(false);
    nameless.parse(&named)?.emit_wasm_file(wasm)?;
    let held = |places: &[u8]| runs(places).iter().map(|(_, bytes)| bytes.len()).sum();
    let mut parts = Parts::of_code(&named)?;
    parts.tables = held(&memory[..tables_end]);
    parts.heap = held(&memory[tables_end..]);
    parts.archive = archived;
    Ok(parts)
}

/// Boots the engine in Node and returns the memory that it leaves, without what is of no use there.
fn boot(engine: Engine, wasm: &Path, stdlib: &Path) -> Result<(Booted, Vec<u8>)> {
    let directory = wasm.parent().context("an artifact is in a directory")?;
    let [script, glue, image] =
        ["bake.mjs", "glue.mjs", "memory.image"].map(|name| directory.join(name));
    fs::write(&script, SCRIPT)?;
    // Node takes a file of this name for a module, whatever stands around it.
    fs::copy(directory.join("sandglass.js"), &glue)?;
    let arguments = [glue.as_path(), wasm, stdlib, &image];
    let said = read(
        Command::new("node")
            .arg(&script)
            .arg(engine.name())
            .args(arguments),
    )
    .with_context(|| format!("the {} engine does not boot", engine.name()))?;
    let booted: Booted = serde_json::from_str(&said)?;
    check_draws(engine, booted.draws)?;
    let mut memory = fs::read(&image)?;
    // What the calls of the boot left on the stack is nobody's.
    memory[..usize::try_from(booted.stack)?].fill(0);
    for &[address, length] in booted.spent.as_chunks().0 {
        memory[address..][..length].fill(0);
    }
    for file in [script, glue, image] {
        fs::remove_file(file)?;
    }
    Ok((booted, memory))
}

/// Fails when an engine drew random numbers that it does not renew: what it made of them would be the same in every run.
fn check_draws(engine: Engine, draws: u32) -> Result<()> {
    let renewed = match engine {
        Engine::Javascript => 0,
        // What `src/python/stdlib/preload.rs` seeds again.
        Engine::Python => 1,
    };
    if draws != renewed {
        bail!(
            "the {} engine drew random numbers {draws} times while it booted, and renews them {renewed} times",
            engine.name()
        );
    }
    Ok(())
}

/// Where the compiler's data ends in memory, and the heap begins.
fn data_end(module: &Module) -> Result<usize> {
    let mut end = 0;
    for data in module.data.iter() {
        let DataKind::Active {
            offset: ConstExpr::Value(Value::I32(offset)),
            ..
        } = data.kind
        else {
            bail!("a segment of the artifact's data has no fixed place");
        };
        end = end.max(usize::try_from(offset)? + data.value.len());
    }
    Ok(end)
}

/// The global that is the stack pointer: it stands where the stack begins.
fn stack_pointer(module: &Module, stack: i32) -> Result<GlobalId> {
    let mut globals = module.globals.iter().filter(|global| global.mutable);
    let found = globals.find(|global| {
        matches!(global.kind, GlobalKind::Local(ConstExpr::Value(Value::I32(value))) if value == stack)
    });
    Ok(found.context("the artifact has no stack pointer")?.id())
}

/// Fails when there is state outside of memory that is not known, and would be lost.
fn check_globals(module: &Module, known: &[(GlobalId, i32)]) -> Result<()> {
    let mut globals = module.globals.iter().filter(|global| global.mutable);
    match globals.find(|global| known.iter().all(|(id, _)| *id != global.id())) {
        Some(global) => bail!("a global of the artifact would be lost: {global:?}"),
        None => Ok(()),
    }
}

/// Makes `image` what memory is after the module was instantiated, and after its function `restore` was called, which also gives the
/// globals their values.
///
/// The data is passive: it stays in the module, which all workers of a page share, and is copied from there both times. So no worker
/// keeps a copy of its own to restore from.
fn replace_data(module: &mut Module, image: &[u8], globals: &[(GlobalId, i32)]) -> Result<()> {
    let memory = module
        .memories
        .iter()
        .next()
        .context("an artifact has a memory")?
        .id();
    let old: Vec<_> = module.data.iter().map(|data| data.id()).collect();
    old.into_iter().for_each(|id| module.data.delete(id));
    module.memories.get_mut(memory).data_segments.clear();
    module.memories.get_mut(memory).initial = (image.len() / PAGE) as u64;

    let runs = runs(image);

    let mut copy = FunctionBuilder::new(&mut module.types, &[], &[]);
    let mut restore = FunctionBuilder::new(&mut module.types, &[], &[]);
    let (mut copying, mut restoring) = (copy.func_body(), restore.func_body());
    let mut end = 0;
    for (offset, bytes) in runs {
        let data = module.data.add(DataKind::Passive, bytes.to_vec());
        copying
            .i32_const(i32::try_from(offset)?)
            .i32_const(0)
            .i32_const(i32::try_from(bytes.len())?)
            .memory_init(memory, data);
        // A new memory is zero. One that was used has to be wiped in between.
        wipe(&mut restoring, memory, end, offset)?;
        end = offset + bytes.len();
    }
    wipe(&mut restoring, memory, end, image.len())?;
    // Memory does not shrink: what a run has added is wiped too.
    restoring
        .i32_const(i32::try_from(image.len())?)
        .i32_const(0)
        .memory_size(memory)
        .i32_const(i32::try_from(PAGE)?)
        .binop(BinaryOp::I32Mul)
        .i32_const(i32::try_from(image.len())?)
        .binop(BinaryOp::I32Sub)
        .memory_fill(memory);
    for (global, value) in globals {
        restoring.i32_const(*value).global_set(*global);
    }
    let copy: FunctionId = copy.finish(Vec::new(), &mut module.funcs);
    restoring.call(copy);
    let restore = restore.finish(Vec::new(), &mut module.funcs);

    if module.start.replace(copy).is_some() {
        bail!("the artifact has a start function already");
    }
    module.exports.add("restore", restore);
    Ok(())
}

fn wipe(body: &mut InstrSeqBuilder, memory: MemoryId, start: usize, end: usize) -> Result<()> {
    if start < end {
        body.i32_const(i32::try_from(start)?)
            .i32_const(0)
            .i32_const(i32::try_from(end - start)?)
            .memory_fill(memory);
    }
    Ok(())
}

/// The stretches of memory that are not zero, each with its offset.
fn runs(memory: &[u8]) -> Vec<(usize, &[u8])> {
    let mut runs = Vec::new();
    let mut rest = 0;
    while let Some(start) = memory[rest..].iter().position(|byte| *byte != 0) {
        let start = rest + start;
        let mut end = start + 1;
        // The run goes on as long as the next byte that is not zero is near.
        while let Some(next) = memory[end..].iter().take(GAP).position(|byte| *byte != 0) {
            end += next + 1;
        }
        runs.push((start, &memory[start..end]));
        rest = end;
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_hold_everything_but_long_stretches_of_zeros() {
        let mut memory = vec![0; 4 * GAP];
        memory[10] = 1;
        memory[10 + GAP] = 2;
        memory[3 * GAP] = 3;
        memory[4 * GAP - 1] = 4;
        let found: Vec<_> = runs(&memory)
            .into_iter()
            .map(|(offset, bytes)| (offset, bytes.len()))
            .collect();
        assert_eq!(found, [(10, GAP + 1), (3 * GAP, GAP)]);
        assert!(runs(&[0; 100]).is_empty());
    }
}
