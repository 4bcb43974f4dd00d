//! Bundles Node's modules.
//!
//! They are JavaScript, in `src/javascript/node/`, with npm packages beside them. What is made of them stands in `OUT_DIR`, for
//! `src/javascript/layer/`: a script a module, in `node-layer/`, and a table of them, `node_layer.rs`.

use std::{
    env,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The modules, the packages they need, and the program that bundles both.
const SOURCES: &str = "src/javascript/node";

/// What tells npm which packages to install.
const MANIFESTS: [&str; 2] = ["package.json", "package-lock.json"];

pub fn bundle() {
    println!("cargo::rerun-if-changed=build/node_layer.rs");
    println!("cargo::rerun-if-changed={SOURCES}");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    // npm installs beside the manifest, and the sources are not to be written to.
    let room = out.join("node");
    fs::create_dir_all(&room).expect("OUT_DIR can be written to");
    install(&room);
    let library = room.join("lib");
    if library.exists() {
        fs::remove_dir_all(&library).expect("OUT_DIR can be written to");
    }
    copy(&Path::new(SOURCES).join("lib"), &library);
    copy_file(&Path::new(SOURCES).join("bundle.mjs"), &room);

    let scripts = out.join("node-layer");
    run(Command::new("node")
        .current_dir(&room)
        .arg("bundle.mjs")
        .arg(&scripts));
    fs::write(out.join("node_layer.rs"), table(&scripts)).expect("OUT_DIR can be written to");
}

/// Installs the packages, unless those are there that the manifests ask for.
fn install(room: &Path) {
    let installed = room.join("node_modules/.package-lock.json").exists();
    let is_same =
        |name: &str| fs::read(room.join(name)).ok() == fs::read(Path::new(SOURCES).join(name)).ok();
    if installed && MANIFESTS.into_iter().all(is_same) {
        return;
    }
    for name in MANIFESTS {
        copy_file(&Path::new(SOURCES).join(name), room);
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    run(Command::new(npm).current_dir(room).args([
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
    ]));
}

fn run(command: &mut Command) {
    let status = command.status().unwrap_or_else(|error| {
        panic!("{command:?} cannot be started, install Node.js 20 or newer: {error}")
    });
    assert!(status.success(), "{command:?} failed: {status}");
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("OUT_DIR can be written to");
    for entry in fs::read_dir(from).expect("the modules are there") {
        let path = entry.expect("the directory can be read").path();
        if path.is_dir() {
            copy(&path, &to.join(path.file_name().expect("it has a name")));
        } else {
            copy_file(&path, to);
        }
    }
}

fn copy_file(from: &Path, directory: &Path) {
    let name = from.file_name().expect("it is a file");
    fs::copy(from, directory.join(name)).unwrap_or_else(|error| panic!("{from:?}: {error}"));
}

/// Rust source with the name and the text of each script, by name.
fn table(scripts: &Path) -> String {
    let mut names = Vec::new();
    list(scripts, "", &mut names);
    names.sort();
    let mut table = "const SCRIPTS: &[(&str, &str)] = &[\n".to_owned();
    for name in names {
        writeln!(
            table,
            "    ({name:?}, include_str!(concat!(env!(\"OUT_DIR\"), \"/node-layer/{name}.js\"))),"
        )
        .expect("writing to a string does not fail");
    }
    table.push_str("];\n");
    table
}

fn list(directory: &Path, prefix: &str, names: &mut Vec<String>) {
    for entry in fs::read_dir(directory).expect("the scripts were written") {
        let path = entry.expect("the directory can be read").path();
        let stem = path.file_stem().expect("it has a name").to_string_lossy();
        let name = format!("{prefix}{stem}");
        if path.is_dir() {
            list(&path, &format!("{name}/"), names);
        } else {
            names.push(name);
        }
    }
}
