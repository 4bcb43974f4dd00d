//! The standard library, compiled to bytecode by build.rs.
//!
//! It travels in layers. What most programs import is loaded before the interpreter is baked into the artifact, see
//! [`preload`]. The rest stands in an archive, outside of the interpreter's memory: a module's bytecode is read from
//! there when the module is imported.

#[cfg(not(target_family = "wasm"))]
mod embedded;
#[cfg(target_family = "wasm")]
mod outside;
pub mod preload;

use rustpython_vm::{
    AsObject, FromArgs, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine,
    builtins::{PyCode, PyMemoryView, PyUtf8StrRef},
    frozen::{FrozenCodeObject, FrozenLib, FrozenModule},
    function::OptionalArg,
    vm::resolve_frozen_alias,
};

#[cfg(not(target_family = "wasm"))]
use embedded::read;
#[cfg(target_family = "wasm")]
use outside::read;

/// Where a module stands in the archive.
struct Entry {
    name: &'static str,
    is_package: bool,
    place: Place,
}

/// Where a piece of the archive is. Its first bytes are [`IDENTITY`].
#[derive(Clone, Copy)]
pub struct Place {
    /// The offset of its first byte in the file.
    pub start: usize,
    /// How many bytes it takes.
    pub length: usize,
}

// `INDEX`, all entries by name, and `IDENTITY`, what tells the archive from that of another version.
include!(concat!(env!("OUT_DIR"), "/stdlib_index.rs"));

/// What RustPython imports before [`install`] can be called.
pub fn boot_modules() -> impl Iterator<Item = (&'static str, FrozenModule)> {
    static BOOT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/stdlib_boot.frozen"));
    FrozenLib::from_ref(BOOT).decode()
}

/// Lets the interpreter import from the archive.
///
/// Its importer of frozen modules asks functions of `_imp` for them. Those are replaced by functions that know the
/// archive, and nothing else: what the interpreter itself has frozen is in the archive too.
pub fn install(vm: &VirtualMachine) -> PyResult<()> {
    let imp = vm.import("_imp", 0)?;
    let unmarshal = imp.get_attr("get_frozen_object", vm)?;
    let get_frozen_object =
        move |name: PyUtf8StrRef, data: OptionalArg<PyObjectRef>, vm: &VirtualMachine| match data {
            OptionalArg::Present(data) if !vm.is_none(&data) => unmarshal.call((name, data), vm),
            _ => demand(&name, vm).map(|entry| load(entry, vm).into()),
        };
    let functions = [
        vm.new_function("find_frozen", FindFrozen::answer),
        vm.new_function("get_frozen_object", get_frozen_object),
        vm.new_function("is_frozen", |name: PyUtf8StrRef| find(&name).is_some()),
        vm.new_function(
            "is_frozen_package",
            |name: PyUtf8StrRef, vm: &VirtualMachine| {
                demand(&name, vm).map(|entry| entry.is_package)
            },
        ),
        vm.new_function("_frozen_module_names", |vm: &VirtualMachine| {
            let names = INDEX.iter().map(|entry| vm.ctx.new_str(entry.name).into());
            vm.ctx.new_list(names.collect())
        }),
    ];
    for function in functions {
        let name = function.as_object().get_attr("__name__", vm)?.str(vm)?;
        imp.set_attr(&*name, function, vm)?;
    }
    // CPython's own has no use but in its tests.
    imp.del_attr("init_frozen", vm)
}

/// What the interpreter was started from. Once [`install`] was called nobody reads it again.
pub fn spent(vm: &VirtualMachine) -> Vec<&'static [u8]> {
    let modules = vm.state.frozen.values();
    modules.map(|module| module.code.bytes).collect()
}

/// The arguments of `_imp.find_frozen(name, *, withdata=False)`.
#[derive(FromArgs)]
struct FindFrozen {
    #[pyarg(positional)]
    name: PyUtf8StrRef,
    #[pyarg(named, default)]
    withdata: bool,
}

impl FindFrozen {
    /// `(data, is_package, origname)`, where `data` is the code, marshalled, if it was asked for; or `None`.
    fn answer(self, vm: &VirtualMachine) -> PyResult {
        let Some(entry) = find(&self.name) else {
            return Ok(vm.ctx.none());
        };
        let data = if self.withdata {
            let marshal = vm.import("marshal", 0)?;
            let bytes = vm.call_method(&marshal, "dumps", (load(entry, vm),))?;
            PyMemoryView::from_object(&bytes, vm)?.into_pyobject(vm)
        } else {
            vm.ctx.none()
        };
        let is_package = vm.ctx.new_bool(entry.is_package).into();
        let elements = vec![data, is_package, vm.ctx.new_str(entry.name).into()];
        Ok(vm.ctx.new_tuple(elements).into())
    }
}

/// The entry of a module, also under the name that RustPython starts it by.
fn find(name: &PyUtf8StrRef) -> Option<&'static Entry> {
    let name = resolve_frozen_alias(name.as_str());
    let found = INDEX.binary_search_by_key(&name, |entry| entry.name);
    found.ok().map(|index| &INDEX[index])
}

fn demand(name: &PyUtf8StrRef, vm: &VirtualMachine) -> PyResult<&'static Entry> {
    find(name).ok_or_else(|| {
        let message = format!("No such frozen object named {}", name.as_str());
        vm.new_import_error(message, name.clone().into_wtf8())
    })
}

fn load(entry: &Entry, vm: &VirtualMachine) -> PyRef<PyCode> {
    let bytes = take(entry.place);
    PyCode::new_ref_from_frozen(vm, FrozenCodeObject { bytes })
}

/// What stands in a place of the archive.
pub fn take(place: Place) -> Vec<u8> {
    let mut bytes = read(place);
    bytes.drain(..IDENTITY.len());
    bytes
}
