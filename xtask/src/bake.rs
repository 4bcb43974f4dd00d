//! The started interpreter becomes the artifact's own data.
//!
//! The interpreter is booted once, at build time, and the memory that it leaves replaces the module's data. An instance of the baked module
//! is a started interpreter: there is nothing left to start.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use walrus::{ConstExpr, DataKind, GlobalKind, Module, ir::Value};

use crate::artifact::Engine;
use crate::command::read;

/// The program that boots the interpreter.
pub const SCRIPT: &str = include_str!("../bake.mjs");

/// Runs of zeros that are shorter stay in a segment of data: a segment of its own costs about ten bytes, and browsers allow 100,000.
const GAP: usize = 64;

const PAGE: usize = 64 << 10;

/// What the script says of the state outside of memory.
#[derive(Deserialize)]
struct Booted {
    stack: i32,
}

/// Boots the engine of a bound artifact, `wasm`, whose glue stands beside it, and puts the result in its place.
pub fn bake(engine: Engine, wasm: &Path) -> Result<()> {
    let directory = wasm.parent().context("an artifact is in a directory")?;
    let [script, glue, image] =
        ["bake.mjs", "glue.mjs", "memory.image"].map(|name| directory.join(name));
    fs::write(&script, SCRIPT)?;
    // Node takes a file of this name for a module, whatever stands around it.
    fs::copy(directory.join("sandglass.js"), &glue)?;
    let said = read(
        Command::new("node")
            .arg(&script)
            .arg(engine.name())
            .args([&glue, wasm, &image]),
    )
    .with_context(|| format!("the {} engine does not boot", engine.name()))?;
    let booted: Booted = serde_json::from_str(&said)?;
    let mut memory = fs::read(&image)?;
    for file in [script, glue, image] {
        fs::remove_file(file)?;
    }
    // What the calls of the boot left on the stack is nobody's.
    memory[..usize::try_from(booted.stack)?].fill(0);

    let mut module = Module::from_file(wasm)?;
    check_globals(&module, booted.stack)?;
    replace_data(&mut module, &memory)?;
    module.emit_wasm_file(wasm)
}

/// Fails when there is state outside of memory that the image does not hold.
fn check_globals(module: &Module, stack: i32) -> Result<()> {
    for global in module.globals.iter().filter(|global| global.mutable) {
        match global.kind {
            GlobalKind::Local(ConstExpr::Value(Value::I32(value))) if value == stack => {}
            _ => bail!("a global of the artifact would be lost: {global:?}"),
        }
    }
    Ok(())
}

fn replace_data(module: &mut Module, memory: &[u8]) -> Result<()> {
    let id = module
        .memories
        .iter()
        .next()
        .context("an artifact has a memory")?
        .id();
    if module
        .data
        .iter()
        .any(|data| matches!(data.kind, DataKind::Passive))
    {
        bail!("the artifact has data that is copied later, which is not provided for");
    }
    let old: Vec<_> = module.data.iter().map(|data| data.id()).collect();
    old.into_iter().for_each(|id| module.data.delete(id));
    module.memories.get_mut(id).data_segments.clear();
    for (offset, bytes) in runs(memory) {
        let kind = DataKind::Active {
            memory: id,
            offset: ConstExpr::Value(Value::I32(i32::try_from(offset)?)),
        };
        let data = module.data.add(kind, bytes.to_vec());
        module.memories.get_mut(id).data_segments.insert(data);
    }
    module.memories.get_mut(id).initial = (memory.len() / PAGE) as u64;
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
        let mut memory = vec![0; 1000];
        memory[10] = 1;
        memory[10 + GAP] = 2;
        memory[500] = 3;
        memory[999] = 4;
        let found: Vec<_> = runs(&memory)
            .into_iter()
            .map(|(offset, bytes)| (offset, bytes.len()))
            .collect();
        assert_eq!(found, [(10, GAP + 1), (500, 1), (999, 1)]);
        assert!(runs(&[0; 100]).is_empty());
    }
}
