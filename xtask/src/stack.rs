//! One guard for two stacks.
//!
//! A recursion ends where the browser's stack does, in an exception that passes through the engine and ends the run. RustPython has a
//! guard, nearly wherever it calls itself, that raises a `RecursionError` for the program to catch; but it sees the shadow stack alone,
//! where Rust keeps what has an address. How much of the browser's stack a call takes has little to do with that: hashing nested tuples
//! overflowed it with 24 kB of shadow stack in use, a recursive `__init__` with 1.2 MB.
//!
//! So the build makes a function's part of the shadow stack as large as what it may take of the browser's. Recursions of every kind then
//! come to the end of the browser's stack at about the same depth of the shadow stack. At which in the browser at hand, the worker finds
//! out with the function [`SOUND`], and starts its runs so far above the guard.

use std::collections::HashSet;
use std::mem;

use anyhow::{Result, bail};
use walrus::{
    ExportItem, FunctionBuilder, GlobalId, LocalFunction, LocalId, Module, ValType,
    ir::{
        BinaryOp, Binop, Block, Br, BrIf, BrTable, Call, CallIndirect, Const, GlobalGet, GlobalSet,
        Instr, InstrLocId, InstrSeq, InstrSeqId, InstrSeqType, LocalGet, LocalSet, LocalTee,
        UnaryOp, Value, Visitor, VisitorMut, dfs_in_order, dfs_pre_order_mut,
    },
};

/// What a call is taken to need of the browser's stack, in bytes: so much in any case, and so much for each of its locals.
///
/// The proportion counts, and was measured: with these, ninety kinds of recursion in Python overflow the stack of V8 at 1.1 to 1.5 MB of
/// shadow stack as its optimizing compiler lays frames out, and from 1.6 MB on as the other one does.
const FIXED_BYTES: usize = 384;
const LOCAL_BYTES: usize = 8;

/// Code that V8 copies into its callers so that a recursion takes a third more, as it stands in the names of its functions.
const HEAVY: &[&str] = &["json::_json"];

/// A function that has nothing on the shadow stack gets a part of it if it has that many locals. Others are leaves, or called by larger
/// ones.
const LEAST_LOCALS: usize = 8;

/// The exported function that calls itself until there is no more stack. It lowers the stack pointer like any other, and where it stands
/// then is what the worker wants to know.
const SOUND: &str = "sound";

/// What a call of [`SOUND`] keeps while it calls itself: so many that a browser's compilers cannot differ much in what they make of it.
const SOUND_LOCALS: u32 = 100;

/// By how much a call of [`SOUND`] lowers the stack pointer, in bytes.
///
/// A worker of Chromium has stack for 599 calls of it in either of V8's compilers. With this it comes to 1.0 MB, which leaves a tenth of
/// the stack to the recursions that need most of it, for what the engine does without looking at its guard.
const SOUND_BYTES: i32 = 1664;

/// Where [`SOUND`] turns back, in bytes: the browser has more stack than the shadow stack can tell.
const SOUND_END: i32 = 64 << 10;

/// Makes the shadow stack grow as the browser's does, and adds the function [`SOUND`]. Fails when there is no stack pointer.
pub fn even(module: &mut Module) -> Result<()> {
    let pointer = pointer(module)?;
    let functions: Vec<_> = module.funcs.iter_local().map(|(id, _)| id).collect();
    for id in functions {
        let results = module.types.results(module.funcs.get(id).ty()).to_vec();
        let name = module.funcs.get(id).name.as_deref().unwrap_or_default();
        let is_heavy = HEAVY.iter().any(|heavy| name.contains(heavy));
        let function = module.funcs.get_mut(id).kind.unwrap_local_mut();
        let look = Look::at(function, pointer);
        if !look.calls {
            continue;
        }
        let need = FIXED_BYTES + LOCAL_BYTES * look.locals.len();
        let need = if is_heavy { need * 4 / 3 } else { need };
        let need = i32::try_from(need.next_multiple_of(16))?;
        match (look.frame(), &results[..]) {
            (Some(frame), _) => resize(function, pointer, need.max(frame.bytes)),
            (None, [] | [_]) if look.locals.len() >= LEAST_LOCALS => {
                surround(function, pointer, need, results.first().copied());
            }
            _ => {}
        }
    }
    sound(module, pointer);
    Ok(())
}

fn pointer(module: &Module) -> Result<GlobalId> {
    let mut exports = module.exports.iter();
    match exports.find(|export| export.name == "__stack_pointer") {
        Some(export) if let ExportItem::Global(global) = export.item => Ok(global),
        _ => bail!("the artifact does not export its stack pointer"),
    }
}

/// A function's part of the shadow stack: its size, and the local that points to it.
#[derive(Clone, Copy, PartialEq)]
struct Frame {
    bytes: i32,
    local: LocalId,
}

/// What there is to know about a function.
struct Look {
    pointer: GlobalId,
    /// Whether it calls any other.
    calls: bool,
    locals: HashSet<LocalId>,
    /// Every write to a local.
    writes: Vec<LocalId>,
    /// How often it sets the stack pointer.
    moves: usize,
    takes: Vec<Frame>,
    returns: Vec<Frame>,
}

impl Look {
    fn at(function: &LocalFunction, pointer: GlobalId) -> Self {
        let mut look = Self {
            pointer,
            calls: false,
            locals: function.args.iter().copied().collect(),
            writes: Vec::new(),
            moves: 0,
            takes: Vec::new(),
            returns: Vec::new(),
        };
        dfs_in_order(&mut look, function, function.entry_block());
        look
    }

    /// Its frame, if it has one, and moves the stack pointer for nothing else.
    fn frame(&self) -> Option<Frame> {
        let [frame] = self.takes[..] else { return None };
        let writes = self.writes.iter().filter(|local| **local == frame.local);
        let is_plain = writes.count() == 1
            && self.moves == 1 + self.returns.len()
            && self.returns.iter().all(|other| *other == frame);
        is_plain.then_some(frame)
    }
}

impl<'a> Visitor<'a> for Look {
    fn start_instr_seq(&mut self, sequence: &'a InstrSeq) {
        for index in 0..sequence.instrs.len() {
            let rest = &sequence.instrs[index..];
            self.takes.extend(taken(rest, self.pointer));
            self.returns.extend(returned(rest, self.pointer));
        }
    }

    fn visit_call(&mut self, _: &Call) {
        self.calls = true;
    }

    fn visit_call_indirect(&mut self, _: &CallIndirect) {
        self.calls = true;
    }

    fn visit_local_id(&mut self, local: &LocalId) {
        self.locals.insert(*local);
    }

    fn visit_local_set(&mut self, set: &LocalSet) {
        self.writes.push(set.local);
    }

    fn visit_local_tee(&mut self, tee: &LocalTee) {
        self.writes.push(tee.local);
    }

    fn visit_global_set(&mut self, set: &GlobalSet) {
        self.moves += usize::from(set.global == self.pointer);
    }
}

/// The frame that the instructions begin to take, if they do.
fn taken(instructions: &[(Instr, InstrLocId)], pointer: GlobalId) -> Option<Frame> {
    match instructions {
        [
            (Instr::GlobalGet(GlobalGet { global: read }), _),
            (
                Instr::Const(Const {
                    value: Value::I32(bytes),
                }),
                _,
            ),
            (
                Instr::Binop(Binop {
                    op: BinaryOp::I32Sub,
                }),
                _,
            ),
            (Instr::LocalTee(LocalTee { local }), _),
            (Instr::GlobalSet(GlobalSet { global: written }), _),
            ..,
        ] if *read == pointer && *written == pointer => Some(Frame {
            bytes: *bytes,
            local: *local,
        }),
        _ => None,
    }
}

/// The frame that the instructions begin to give back, if they do.
fn returned(instructions: &[(Instr, InstrLocId)], pointer: GlobalId) -> Option<Frame> {
    match instructions {
        [
            (Instr::LocalGet(LocalGet { local }), _),
            (
                Instr::Const(Const {
                    value: Value::I32(bytes),
                }),
                _,
            ),
            (
                Instr::Binop(Binop {
                    op: BinaryOp::I32Add,
                }),
                _,
            ),
            (Instr::GlobalSet(GlobalSet { global }), _),
            ..,
        ] if *global == pointer => Some(Frame {
            bytes: *bytes,
            local: *local,
        }),
        _ => None,
    }
}

/// Makes a function's frame larger. What it keeps there stays where it is, at the lower end.
fn resize(function: &mut LocalFunction, pointer: GlobalId, bytes: i32) {
    struct Resize {
        pointer: GlobalId,
        bytes: i32,
    }
    impl VisitorMut for Resize {
        fn start_instr_seq_mut(&mut self, sequence: &mut InstrSeq) {
            for index in 0..sequence.instrs.len() {
                let rest = &sequence.instrs[index..];
                if taken(rest, self.pointer)
                    .or_else(|| returned(rest, self.pointer))
                    .is_some()
                {
                    let value = Value::I32(self.bytes);
                    sequence.instrs[index + 1].0 = Const { value }.into();
                }
            }
        }
    }
    let entry = function.entry_block();
    dfs_pre_order_mut(&mut Resize { pointer, bytes }, function, entry);
}

/// Takes a frame before a function's code, and gives it back behind.
fn surround(function: &mut LocalFunction, pointer: GlobalId, bytes: i32, result: Option<ValType>) {
    let body = enclose(function, result);
    function
        .builder_mut()
        .func_body()
        .global_get(pointer)
        .i32_const(bytes)
        .binop(BinaryOp::I32Sub)
        .global_set(pointer)
        .instr(Block { seq: body })
        .global_get(pointer)
        .i32_const(bytes)
        .binop(BinaryOp::I32Add)
        .global_set(pointer);
}

/// Moves a function's code into a sequence of instructions that is left where the function was, and leaves the function empty.
pub fn enclose(function: &mut LocalFunction, result: Option<ValType>) -> InstrSeqId {
    struct Redirect {
        entry: InstrSeqId,
        body: InstrSeqId,
    }
    impl Redirect {
        fn aim(&self, target: &mut InstrSeqId) {
            if *target == self.entry {
                *target = self.body;
            }
        }
    }
    impl VisitorMut for Redirect {
        fn visit_instr_mut(&mut self, instruction: &mut Instr, _: &mut InstrLocId) {
            if let Instr::Return(_) = instruction {
                *instruction = Br { block: self.body }.into();
            }
        }

        fn visit_br_mut(&mut self, branch: &mut Br) {
            self.aim(&mut branch.block);
        }

        fn visit_br_if_mut(&mut self, branch: &mut BrIf) {
            self.aim(&mut branch.block);
        }

        fn visit_br_table_mut(&mut self, table: &mut BrTable) {
            let targets = table.blocks.iter_mut().chain([&mut table.default]);
            targets.for_each(|target| self.aim(target));
        }
    }
    let entry = function.entry_block();
    let builder = function.builder_mut();
    let code = mem::take(builder.instr_seq(entry).instrs_mut());
    let mut sequence = builder.dangling_instr_seq(InstrSeqType::Simple(result));
    let body = sequence.id();
    *sequence.instrs_mut() = code;
    dfs_pre_order_mut(&mut Redirect { entry, body }, function, body);
    body
}

/// Adds the function [`SOUND`]. What it returns means nothing.
fn sound(module: &mut Module, pointer: GlobalId) {
    let locals: Vec<_> = (0..SOUND_LOCALS)
        .map(|_| module.locals.add(ValType::I64))
        .collect();
    let builder = FunctionBuilder::new(&mut module.types, &[], &[ValType::I64]);
    let sound = builder.finish(Vec::new(), &mut module.funcs);
    let function = module.funcs.get_mut(sound).kind.unwrap_local_mut();
    let mut body = function.builder_mut().func_body();
    body.global_get(pointer)
        .i32_const(SOUND_BYTES)
        .binop(BinaryOp::I32Sub)
        .global_set(pointer);
    // Each local is another number, and all are needed after the call: none can be left out.
    for (number, local) in (1..).zip(&locals) {
        body.global_get(pointer)
            .unop(UnaryOp::I64ExtendUI32)
            .i64_const(number)
            .binop(BinaryOp::I64Mul)
            .local_set(*local);
    }
    body.global_get(pointer)
        .i32_const(SOUND_END)
        .binop(BinaryOp::I32GtS)
        .if_else(
            ValType::I64,
            |deeper| {
                deeper.call(sound);
            },
            |end| {
                end.i64_const(0);
            },
        );
    for local in locals {
        body.local_get(local).binop(BinaryOp::I64Xor);
    }
    body.global_get(pointer)
        .i32_const(SOUND_BYTES)
        .binop(BinaryOp::I32Add)
        .global_set(pointer);
    module.exports.add(SOUND, sound);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module with a stack pointer and a function that takes a number and calls itself, with a frame of its own or none, and as many
    /// locals more as asked for.
    fn module(frame: Option<i32>, more: usize) -> (Module, walrus::FunctionId) {
        let mut module = Module::default();
        let start = walrus::ConstExpr::Value(Value::I32(1 << 20));
        let pointer = module.globals.add_local(ValType::I32, true, false, start);
        module.exports.add("__stack_pointer", pointer);
        let [number, local] = [(); 2].map(|()| module.locals.add(ValType::I32));
        let more: Vec<_> = (0..more).map(|_| module.locals.add(ValType::I32)).collect();
        let builder = FunctionBuilder::new(&mut module.types, &[ValType::I32], &[ValType::I32]);
        let id = builder.finish(vec![number], &mut module.funcs);
        let function = module.funcs.get_mut(id).kind.unwrap_local_mut();
        let mut body = function.builder_mut().func_body();
        let entry = body.id();
        if let Some(bytes) = frame {
            body.global_get(pointer)
                .i32_const(bytes)
                .binop(BinaryOp::I32Sub)
                .local_tee(local)
                .global_set(pointer);
        }
        for local in more {
            body.local_get(number).local_set(local);
        }
        body.local_get(number)
            .local_get(number)
            .instr(BrIf { block: entry })
            .call(id);
        if let Some(bytes) = frame {
            body.local_get(local)
                .i32_const(bytes)
                .binop(BinaryOp::I32Add)
                .global_set(pointer);
        }
        (module, id)
    }

    /// The constants in a function, without those of its inner blocks.
    fn constants(module: &Module, id: walrus::FunctionId) -> Vec<i32> {
        let function = module.funcs.get(id).kind.unwrap_local();
        let entry = function.block(function.entry_block());
        let constant = |instruction: &Instr| match instruction {
            Instr::Const(Const {
                value: Value::I32(value),
            }) => Some(*value),
            _ => None,
        };
        entry
            .instrs
            .iter()
            .filter_map(|(instruction, _)| constant(instruction))
            .collect()
    }

    /// Whether the module is one, for who reads it again.
    fn is_valid(module: &mut Module) -> bool {
        Module::from_buffer(&module.emit_wasm()).is_ok()
    }

    #[test]
    fn a_frame_is_made_as_large_as_the_need() {
        let (mut module, id) = module(Some(16), 0);
        even(&mut module).unwrap();
        assert_eq!(constants(&module, id), [400, 400]);
        assert!(is_valid(&mut module));
    }

    #[test]
    fn a_frame_that_is_larger_stays() {
        let (mut module, id) = module(Some(4000), 0);
        even(&mut module).unwrap();
        assert_eq!(constants(&module, id), [4000, 4000]);
    }

    #[test]
    fn a_function_without_a_frame_gets_one_if_it_is_large() {
        let (mut small, id) = module(None, LEAST_LOCALS - 2);
        even(&mut small).unwrap();
        assert!(constants(&small, id).is_empty());
        let (mut large, id) = module(None, LEAST_LOCALS);
        even(&mut large).unwrap();
        assert_eq!(constants(&large, id), [464, 464]);
        assert!(is_valid(&mut large));
    }

    #[test]
    fn a_branch_out_of_a_function_gives_the_frame_back() {
        let (mut module, id) = module(None, LEAST_LOCALS);
        even(&mut module).unwrap();
        let function = module.funcs.get(id).kind.unwrap_local();
        struct Targets(Vec<InstrSeqId>);
        impl Visitor<'_> for Targets {
            fn visit_br_if(&mut self, branch: &BrIf) {
                self.0.push(branch.block);
            }
        }
        let mut targets = Targets(Vec::new());
        dfs_in_order(&mut targets, function, function.entry_block());
        assert_eq!(targets.0.len(), 1);
        assert_ne!(targets.0[0], function.entry_block());
    }
}
