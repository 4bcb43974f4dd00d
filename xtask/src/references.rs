//! Which functions refer to which data, read from the relocations that the linker left in a module (`--emit-relocs`).
//!
//! <https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md>

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use anyhow::{Context, Result, bail};
use wasmparser::{
    Data, DataKind, ImportSectionReader, KnownCustom, Linking, Operator, Parser, Payload,
    RelocationEntry, RelocationType, SymbolInfo, TypeRef,
};

/// A piece of data that the linker moved as one, with what refers to it.
#[derive(Default)]
pub struct Piece {
    /// Where it is in memory.
    pub place: Range<usize>,
    /// Where code holds an address in it.
    sites: Vec<Site>,
    /// The pieces that hold an address in it, by their position among all.
    holders: BTreeSet<usize>,
}

/// An address of data in an instruction.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Site {
    /// The index of the function.
    pub function: u32,
    /// The offset of the address in the file: some bytes after the instruction's beginning.
    pub offset: usize,
}

/// All data of a module.
pub struct References {
    /// In the order of their places, which do not overlap.
    pub pieces: Vec<Piece>,
    /// The mangled names of functions, by their index.
    pub names: BTreeMap<u32, String>,
}

/// A module's sections, as far as they matter here. Offsets are in the file.
#[derive(Default)]
struct Sections<'a> {
    imported_functions: u32,
    code_start: usize,
    bodies: Vec<Range<usize>>,
    data_start: usize,
    segments: Vec<Segment>,
    symbols: Vec<SymbolInfo<'a>>,
    code_relocations: Vec<RelocationEntry>,
    data_relocations: Vec<RelocationEntry>,
}

struct Segment {
    file: Range<usize>,
    /// Where it goes in memory.
    address: usize,
}

impl References {
    pub fn read(wasm: &[u8]) -> Result<Self> {
        let sections = Sections::read(wasm)?;
        let mut references = Self {
            pieces: sections.pieces()?,
            names: sections.names(),
        };
        for relocation in sections.code_relocations.iter().filter(is_address) {
            let at = sections.code_start + relocation.offset as usize;
            let body = position(&sections.bodies, at, |body| body.clone())
                .context("a relocation of code is outside of all functions")?;
            let function = sections.imported_functions + u32::try_from(body)?;
            if let Some(piece) = references.target(&sections, relocation)? {
                references.pieces[piece].sites.push(Site {
                    function,
                    offset: at,
                });
            }
        }
        for relocation in sections.data_relocations.iter().filter(is_address) {
            let at = sections.data_start + relocation.offset as usize;
            let segment = sections
                .segments
                .iter()
                .find(|segment| segment.file.contains(&at))
                .context("a relocation of data is outside of all segments")?;
            let holder = references.piece_at(at - segment.file.start + segment.address);
            if let (Some(holder), Some(piece)) = (holder, references.target(&sections, relocation)?)
            {
                references.pieces[piece].holders.insert(holder);
            }
        }
        Ok(references)
    }

    /// The instructions from which an address in a piece of data can come; none where that cannot be known.
    pub fn sites(&self, piece: usize) -> Option<BTreeSet<Site>> {
        let mut sites = BTreeSet::new();
        let (mut seen, mut pending) = (BTreeSet::from([piece]), vec![piece]);
        while let Some(piece) = pending.pop() {
            let Piece {
                sites: own,
                holders,
                ..
            } = &self.pieces[piece];
            // Somebody has this address from somewhere, or it would not be here.
            if own.is_empty() && holders.is_empty() {
                return None;
            }
            sites.extend(own);
            pending.extend(holders.iter().filter(|holder| seen.insert(**holder)));
        }
        Some(sites)
    }

    /// The piece that a relocation refers to.
    fn target(
        &self,
        sections: &Sections<'_>,
        relocation: &RelocationEntry,
    ) -> Result<Option<usize>> {
        let symbol = &sections.symbols[relocation.index as usize];
        Ok(sections
            .place(symbol)?
            .and_then(|place| self.piece_at(place.start)))
    }

    fn piece_at(&self, address: usize) -> Option<usize> {
        position(&self.pieces, address, |piece| piece.place.clone())
    }
}

impl<'a> Sections<'a> {
    fn read(wasm: &'a [u8]) -> Result<Self> {
        let mut sections = Self::default();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(imports) => {
                    sections.imported_functions = imported_functions(imports)?;
                }
                Payload::CodeSectionStart { range, .. } => sections.code_start = range.start,
                Payload::CodeSectionEntry(body) => sections.bodies.push(body.range()),
                Payload::DataSection(data) => {
                    sections.data_start = data.range().start;
                    for segment in data {
                        sections.segments.push(Segment::read(&segment?)?);
                    }
                }
                Payload::CustomSection(custom) => match custom.as_known() {
                    KnownCustom::Linking(linking) => {
                        for subsection in linking.subsections() {
                            if let Linking::SymbolTable(symbols) = subsection? {
                                sections.symbols = symbols.into_iter().collect::<Result<_, _>>()?;
                            }
                        }
                    }
                    KnownCustom::Reloc(relocations) => {
                        let entries = relocations.entries().into_iter();
                        let entries = entries.collect::<Result<Vec<_>, _>>()?;
                        match custom.name() {
                            "reloc.CODE" => sections.code_relocations = entries,
                            "reloc.DATA" => sections.data_relocations = entries,
                            _ => {}
                        }
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        if sections.bodies.is_empty() || sections.code_relocations.is_empty() {
            bail!("the linker left no relocations in the module");
        }
        Ok(sections)
    }

    /// Where a symbol's data is in memory; nowhere if it is another kind of symbol, or defined elsewhere.
    fn place(&self, symbol: &SymbolInfo<'_>) -> Result<Option<Range<usize>>> {
        let SymbolInfo::Data {
            symbol: Some(data), ..
        } = symbol
        else {
            return Ok(None);
        };
        let segment = self
            .segments
            .get(data.index as usize)
            .context("a symbol is in no segment")?;
        let start = segment.address + data.offset as usize;
        Ok(Some(start..start + data.size as usize))
    }

    /// The pieces, with nothing that refers to them yet. Symbols that share bytes share a piece.
    fn pieces(&self) -> Result<Vec<Piece>> {
        let mut places = Vec::new();
        for symbol in &self.symbols {
            places.extend(self.place(symbol)?.filter(|place| !place.is_empty()));
        }
        places.sort_by_key(|place| place.start);
        let mut pieces: Vec<Piece> = Vec::new();
        for place in places {
            match pieces.last_mut() {
                Some(last) if place.start < last.place.end => {
                    last.place.end = last.place.end.max(place.end);
                }
                _ => pieces.push(Piece {
                    place,
                    ..Piece::default()
                }),
            }
        }
        Ok(pieces)
    }

    fn names(&self) -> BTreeMap<u32, String> {
        let named = self.symbols.iter().filter_map(|symbol| match symbol {
            SymbolInfo::Func { index, name, .. } => Some((*index, name.as_ref()?.to_string())),
            _ => None,
        });
        named.collect()
    }
}

impl Segment {
    fn read(data: &Data<'_>) -> Result<Self> {
        let DataKind::Active { offset_expr, .. } = &data.kind else {
            bail!("the artifact has data that is copied later, which is not provided for");
        };
        let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
            bail!("a segment of data has no fixed place");
        };
        Ok(Self {
            // The bytes are the last of the segment.
            file: data.range.end - data.data.len()..data.range.end,
            address: value.cast_unsigned() as usize,
        })
    }
}

/// How many functions a module imports: their indices come before those of its own.
pub fn imported_functions(imports: ImportSectionReader<'_>) -> Result<u32> {
    let mut count = 0;
    for import in imports.into_imports() {
        count += u32::from(matches!(import?.ty, TypeRef::Func(_)));
    }
    Ok(count)
}

/// Whether a relocation stands for an address in memory.
fn is_address(relocation: &&RelocationEntry) -> bool {
    use RelocationType::{MemoryAddrI32, MemoryAddrLeb, MemoryAddrSleb};
    matches!(
        relocation.ty,
        MemoryAddrI32 | MemoryAddrLeb | MemoryAddrSleb
    )
}

/// The position of the range that `at` is in, among ranges that are in order.
fn position<T>(items: &[T], at: usize, range: impl Fn(&T) -> Range<usize>) -> Option<usize> {
    let after = items.partition_point(|item| range(item).start <= at);
    let found = after.checked_sub(1)?;
    range(&items[found]).contains(&at).then_some(found)
}
