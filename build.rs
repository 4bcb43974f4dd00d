//! Compiles Python's standard library to bytecode.
//!
//! The sources are those of the crate rustpython-pylib. The result is one archive, `stdlib.frozen` in `OUT_DIR`,
//! which `src/python/stdlib.rs` takes in.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "python")]
    python::freeze();
}

#[cfg(feature = "python")]
mod python {
    use std::{collections::BTreeMap, env, fs, path::Path};

    use rustpython_compiler::{CompileOpts, Mode, compile};
    use rustpython_compiler_core::frozen::{FrozenCodeObject, FrozenLib, FrozenModule};

    /// What the engine itself needs in Python, beside the standard library.
    const OWN_MODULES: &str = "src/python/lib";

    /// Modules that cannot do their work in a sandbox, or that something native stands in for.
    const LEFT_OUT: &[&str] = &[
        // Development environments and installers.
        "_pyrepl",
        "ensurepip",
        "idlelib",
        "pydoc_data",
        "venv",
        // Windows on a screen.
        "antigravity",
        "tkinter",
        "turtle",
        "turtledemo",
        // Other platforms.
        "_aix_support",
        "_android_support",
        "_apple_support",
        "_ios_support",
        "_osx_support",
        // Bridges to C libraries that are not here.
        "ctypes",
        "sqlite3",
        // Pure Python twins of what is native in the engine.
        "_pycodecs",
        "_pydatetime",
        "_pyio",
    ];

    pub fn freeze() {
        let mut modules = BTreeMap::new();
        collect(Path::new(rustpython_pylib::LIB_PATH), "", &mut modules);
        println!("cargo::rerun-if-changed={OWN_MODULES}");
        collect(Path::new(OWN_MODULES), "", &mut modules);
        let entries: Vec<_> = modules
            .iter()
            .map(|(name, module)| {
                let module = FrozenModule {
                    code: FrozenCodeObject {
                        bytes: module.code.bytes.as_slice(),
                    },
                    package: module.package,
                };
                (name.as_str(), module)
            })
            .collect();
        let archive = Path::new(&env::var_os("OUT_DIR").unwrap()).join("stdlib.frozen");
        fs::write(archive, FrozenLib::encode(entries).bytes).unwrap();
    }

    /// Compiles every module below a directory, whose own name is `package`.
    fn collect(
        directory: &Path,
        package: &str,
        modules: &mut BTreeMap<String, FrozenModule<Vec<u8>>>,
    ) {
        for entry in fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            let stem = path.file_stem().unwrap().to_str().unwrap();
            let is_package = stem == "__init__";
            let name = match (package, is_package) {
                ("", _) => stem.to_owned(),
                (_, true) => package.to_owned(),
                (_, false) => format!("{package}.{stem}"),
            };
            if LEFT_OUT.contains(&name.as_str()) {
                continue;
            }
            if path.is_dir() {
                collect(&path, &name, modules);
            } else if path.extension().is_some_and(|extension| extension == "py") {
                let code = store(FrozenCodeObject::encode(&compile_file(&path, &name)));
                modules.insert(
                    name,
                    FrozenModule {
                        code,
                        package: is_package,
                    },
                );
            }
        }
    }

    /// Takes the compression out of a module, but not its frame, which the engine reads.
    ///
    /// What is compressed once does not compress again: a server's brotli makes 2.1 MB of all these modules as they
    /// are, and 3.5 MB of the same modules in LZ4.
    fn store(code: FrozenCodeObject<Vec<u8>>) -> FrozenCodeObject<Vec<u8>> {
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
        FrozenCodeObject { bytes }
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
