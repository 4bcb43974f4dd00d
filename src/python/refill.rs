//! Native modules of the engine that are filled with more than the engine fills them with.

use rustpython_vm::{
    Py, PyResult, VirtualMachine,
    builtins::{PyModule, PyModuleDef, PyModuleSlots},
};

/// What fills a module.
pub type Exec = fn(&VirtualMachine, &Py<PyModule>) -> PyResult<()>;

/// Puts another definition in the place of the engine's, that has `exec` fill the module when it is imported.
pub fn refill(modules: &mut [&'static PyModuleDef], name: &str, exec: Exec) {
    for module in modules {
        if module.name.as_str() == name {
            let slots = PyModuleSlots {
                create: module.slots.create,
                exec: Some(exec),
            };
            *module = Box::leak(Box::new(PyModuleDef {
                name: module.name,
                doc: module.doc,
                methods: module.methods,
                slots,
            }));
        }
    }
}

/// Fills a module as the engine does.
pub fn fill(name: &str, module: &Py<PyModule>, vm: &VirtualMachine) -> PyResult<()> {
    let modules = rustpython_stdlib::stdlib_module_defs(&vm.ctx);
    let engines = modules.iter().find(|module| module.name.as_str() == name);
    match engines.and_then(|engines| engines.slots.exec) {
        Some(exec) => exec(vm, module),
        None => Ok(()),
    }
}
