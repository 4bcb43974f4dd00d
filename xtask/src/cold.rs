//! Data that few programs reach travels apart from the artifact, in the archive of the standard library.
//!
//! A fifth of Python's download would be tables that hardly any program touches: the names of all characters, the Chinese, Japanese and
//! Korean encodings. The linker's relocations tell, for every piece of data, which instructions have an address of it. Before each of
//! those that has an address of cold data stands a gate; the first gate that is passed in a run brings the data to its place
//! (`src/wasm/cold.rs`).
//!
//! That is sound, because an address of cold data comes from one of these instructions and from nowhere else: data that other data
//! points to belongs to whoever has the address of that, and an address that booting left in the heap came through a gate, which fails
//! the build.

use std::collections::{BTreeMap, BTreeSet};
use std::mem;
use std::ops::Range;

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};
use walrus::{
    ConstExpr, ExportItem, Function, FunctionBuilder, FunctionId, FunctionKind, GlobalId,
    InstrLocId, LocalFunction, Module, ValType,
    ir::{
        GlobalGet, IfElse, Instr, InstrSeq, InstrSeqId, UnaryOp, Unop, Value, Visitor, dfs_in_order,
    },
};
use wasm_encoder::{CustomSection, Section};

use crate::references::{References, Site};

/// The code whose data is cold, as it stands in the mangled names of its functions, and from which size on. A piece of data is cold
/// when no other code has an address of it.
const OWNERS: &[(&str, usize)] = &[
    // The names of characters: `unicodedata` and `\N{…}`.
    ("14unicode_names2", SMALL),
    // Chinese, Japanese and Korean encodings.
    ("9encodings3cjk", SMALL),
    ("17rustpython_stdlib9cjkcodecs", SMALL),
    // Normal forms: `unicodedata` and identifiers that are not ASCII.
    ("21unicode_normalization", SMALL),
    // Checksums and compression: `zlib`, `lzma`, `binascii`.
    ("9crc32fast", SMALL),
    ("8zlib_rs", SMALL),
    ("7xz_core", SMALL),
    // Products of integers of some ten thousand digits. Its small tables are for everybody.
    ("12malachite_nz7natural10arithmetic", 100_000),
];

/// In bytes: what is smaller is not worth a read of its own.
const SMALL: usize = 256;

/// What may stand between two pieces of data and belong to nobody, in bytes.
const PADDING: usize = 15;

/// The function that gates call, which is `src/wasm/cold.rs` until the artifact is baked.
const THAW: &str = "sandglass_thaw";
/// What the function that the gates call is made of.
const CHECK: &str = "sandglass_check_cold";
const READ: &str = "sandglass_read_cold";

/// Whether cold data was brought to its place: an exported global, so that nothing takes it for a constant while it is one.
const THAWED: &str = "__sandglass_thawed";

/// The cold data of a linked module.
#[derive(Default)]
pub struct Cold {
    /// Where it is in memory, in order and apart from each other.
    places: Vec<Range<usize>>,
    /// The instructions that have an address of it: the offsets of these addresses in the file, by the index of the function.
    sites: BTreeMap<u32, BTreeSet<usize>>,
}

impl Cold {
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Finds it in a module as the linker wrote it, with relocations.
    pub fn find(wasm: &[u8]) -> Result<Self> {
        let references = References::read(wasm)?;
        let is_cold = |site: &Site, size| {
            let name = references.names.get(&site.function);
            let name = name.map_or("", String::as_str);
            let mut owners = OWNERS.iter();
            owners.any(|(owner, least)| name.contains(owner) && size >= *least)
        };
        let mut cold = Self::default();
        for (index, piece) in references.pieces.iter().enumerate() {
            let size = piece.place.len();
            let sites = references.sites(index);
            let sites = sites.filter(|sites| sites.iter().all(|site| is_cold(site, size)));
            let Some(sites) = sites else { continue };
            for Site { function, offset } in sites {
                cold.sites.entry(function).or_default().insert(offset);
            }
            match cold.places.last_mut() {
                // Neighbours are read at once.
                Some(last) if piece.place.start - last.end <= PADDING => last.end = piece.place.end,
                _ => cold.places.push(piece.place.clone()),
            }
        }
        Ok(cold)
    }

    /// Puts a gate before each instruction that has an address of cold data. The module is as it was parsed.
    pub fn gate(&self, module: &mut Module) -> Result<()> {
        if self.is_empty() {
            return Ok(());
        }
        let thaw = module.exports.get_func(THAW)?;
        let zero = ConstExpr::Value(Value::I32(0));
        let thawed = module.globals.add_local(ValType::I32, true, false, zero);
        module.exports.add(THAWED, thawed);
        let functions: Vec<_> = module.funcs.iter().map(Function::id).collect();
        for (&index, offsets) in &self.sites {
            let function = module.funcs.get_mut(functions[index as usize]);
            gate_function(function.kind.unwrap_local_mut(), offsets, thawed, thaw)?;
        }
        Ok(())
    }

    /// Moves the cold data from the image of memory to the end of the archive, and writes the function that brings it back. Returns the
    /// global that tells whether it did, which is 0 in a pristine instance.
    pub fn take(
        &self,
        module: &mut Module,
        image: &mut [u8],
        archive: &mut Vec<u8>,
    ) -> Result<GlobalId> {
        let mut data = Vec::new();
        for place in &self.places {
            data.extend(&image[place.clone()]);
            image[place.clone()].fill(0);
        }
        let digest = Sha256::digest(&data);
        let identity = digest.first_chunk().context("a digest has eight bytes")?;
        data.splice(0..0, *identity);
        let section = CustomSection {
            name: "python data".into(),
            data: data.as_slice().into(),
        };
        section.append_to(archive);
        let start = archive.len() - data.len();

        let thawed = thawed(module)?;
        let [thaw, check, read] = [THAW, CHECK, READ].map(|name| module.exports.get_func(name));
        let (thaw, check, read) = (thaw?, check?, read?);
        let mut function = FunctionBuilder::new(&mut module.types, &[], &[]);
        let mut body = function.func_body();
        body.i32_const(1)
            .global_set(thawed)
            .i32_const(i32::try_from(start)?)
            .i64_const(i64::from_le_bytes(*identity))
            .call(check);
        let mut offset = start + identity.len();
        for place in &self.places {
            body.i32_const(i32::try_from(offset)?)
                .i32_const(i32::try_from(place.start)?)
                .i32_const(i32::try_from(place.len())?)
                .call(read);
            offset += place.len();
        }
        module.funcs.get_mut(thaw).kind = FunctionKind::Local(function.local_func(Vec::new()));
        for name in [THAW, CHECK, READ, THAWED] {
            module.exports.remove(name)?;
        }
        Ok(thawed)
    }
}

/// Puts gates before the instructions that have an address at one of these offsets in the file.
fn gate_function(
    function: &mut LocalFunction,
    offsets: &BTreeSet<usize>,
    thawed: GlobalId,
    thaw: FunctionId,
) -> Result<()> {
    let mut blocks = Blocks::default();
    dfs_in_order(&mut blocks, function, function.entry_block());
    let mut gates = 0;
    for block in blocks.0 {
        let instructions = mem::take(&mut function.block_mut(block).instrs);
        let mut gated = Vec::with_capacity(instructions.len());
        for (instruction, location) in instructions {
            // The address follows the operation's code; in a load or store, its alignment too.
            let address = location.data() as usize
                + match instruction {
                    Instr::Const(_) => 1,
                    Instr::Load(_) | Instr::Store(_) => 2,
                    _ => 0,
                };
            if offsets.contains(&address) {
                let builder = function.builder_mut();
                let (consequent, alternative) = {
                    let mut closed = builder.dangling_instr_seq(None);
                    closed.call(thaw);
                    (closed.id(), builder.dangling_instr_seq(None).id())
                };
                let gate: [Instr; 3] = [
                    GlobalGet { global: thawed }.into(),
                    Unop {
                        op: UnaryOp::I32Eqz,
                    }
                    .into(),
                    IfElse {
                        consequent,
                        alternative,
                    }
                    .into(),
                ];
                gated.extend(gate.map(|instruction| (instruction, InstrLocId::default())));
                gates += 1;
            }
            gated.push((instruction, location));
        }
        function.block_mut(block).instrs = gated;
    }
    if gates != offsets.len() {
        bail!("an address of cold data stands in an instruction that is not provided for");
    }
    Ok(())
}

/// All blocks of a function.
#[derive(Default)]
struct Blocks(Vec<InstrSeqId>);

impl<'instr> Visitor<'instr> for Blocks {
    fn start_instr_seq(&mut self, block: &'instr InstrSeq) {
        self.0.push(block.id());
    }
}

/// The global that tells whether cold data is in its place.
fn thawed(module: &Module) -> Result<GlobalId> {
    let mut exports = module.exports.iter();
    let export = exports.find(|export| export.name == THAWED);
    match export.context("the gates are gone")?.item {
        ExportItem::Global(global) => Ok(global),
        _ => bail!("{THAWED} is no global"),
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        CodeSection, ConstExpr, CustomSection, DataSection, ExportKind, ExportSection, Function,
        FunctionSection, MemorySection, MemoryType, SymbolTable, TypeSection,
    };

    use super::*;

    const TABLE: usize = 1024;
    const OTHER: usize = 2048;
    const LENGTH: usize = 512;

    /// A module as the linker writes it, with two tables and two functions, of these names, that have an address of one each.
    fn linked(names: [&str; 2]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut functions = FunctionSection::new();
        let mut exports = ExportSection::new();
        let mut code = CodeSection::new();
        for name in [THAW, CHECK, READ] {
            exports.export(name, ExportKind::Func, functions.len());
            functions.function(0);
            let mut nothing = Function::new([]);
            nothing.instructions().end();
            code.function(&nothing);
        }
        for address in [TABLE, OTHER] {
            functions.function(0);
            let mut function = Function::new([]);
            // The linker leaves room for any address.
            let [low, high] = [address & 0x7f | 0x80, address >> 7 | 0x80].map(|byte| byte as u8);
            function.raw([0x41, low, high, 0x80, 0x80, 0x00]);
            function.instructions().drop().end();
            code.function(&function);
        }
        let mut memories = MemorySection::new();
        memories.memory(MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        let mut data = DataSection::new();
        data.active(
            0,
            &ConstExpr::i32_const(TABLE as i32),
            vec![7; 1 + OTHER + LENGTH - TABLE],
        );

        let mut symbols = SymbolTable::new();
        for (index, name) in names.into_iter().enumerate() {
            symbols.function(0, 3 + index as u32, Some(name));
        }
        for (name, place) in [("table", TABLE), ("other", OTHER)] {
            let definition = wasm_encoder::DataSymbolDefinition {
                index: 0,
                offset: (place - TABLE) as u32,
                size: LENGTH as u32,
            };
            symbols.data(0, name, Some(definition));
        }
        let mut linking = wasm_encoder::LinkingSection::new();
        linking.symbol_table(&symbols);
        // Three bodies of two bytes come first, each after its size; then the size, the locals and the operation.
        let addresses = [1 + 3 * 3 + 3, 1 + 3 * 3 + 10 + 3];
        let mut relocations = vec![4, 2];
        for (symbol, offset) in (2..).zip(addresses) {
            const MEMORY_ADDRESS: u8 = 4;
            relocations.extend([MEMORY_ADDRESS, offset, symbol, 0]);
        }
        let relocations = CustomSection {
            name: "reloc.CODE".into(),
            data: relocations.into(),
        };
        wasm_encoder::Module::new()
            .section(&types)
            .section(&functions)
            .section(&memories)
            .section(&exports)
            .section(&code)
            .section(&data)
            .section(&linking)
            .section(&relocations)
            .clone()
            .finish()
    }

    #[test]
    fn data_is_cold_when_nobody_but_its_owners_has_its_address() {
        let cold = Cold::find(&linked(["_ZN14unicode_names24name", "hot"])).unwrap();
        assert_eq!(cold.places.len(), 1);
        assert_eq!(cold.places[0], TABLE..TABLE + LENGTH);
        assert_eq!(cold.sites.len(), 1);
        assert!(Cold::find(&linked(["warm", "hot"])).unwrap().is_empty());
    }

    #[test]
    fn cold_data_moves_behind_gates() {
        let wasm = linked(["_ZN14unicode_names24name", "hot"]);
        let cold = Cold::find(&wasm).unwrap();
        let mut module = Module::from_buffer(&wasm).unwrap();
        cold.gate(&mut module).unwrap();
        let gated = |module: &Module, index: usize| {
            let function = module.funcs.iter().nth(index).unwrap();
            function.kind.unwrap_local().size()
        };
        assert!(gated(&module, 3) > gated(&module, 4));

        let mut image = vec![7; 64 << 10];
        let mut archive = b"\0asm\x01\0\0\0".to_vec();
        let thawed = cold.take(&mut module, &mut image, &mut archive).unwrap();
        assert!(module.globals.get(thawed).mutable);
        assert_eq!(image.iter().filter(|byte| **byte == 0).count(), LENGTH);
        assert!(archive.ends_with(&[7; LENGTH]));
        assert_eq!(module.exports.iter().count(), 0);
    }
}
