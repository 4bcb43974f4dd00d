//! Thread-local data: an object that has other attributes in each thread.

use std::{
    cell::RefCell,
    collections::BTreeMap,
    fmt,
    rc::{Rc, Weak},
};

use rustpython_vm::{
    AsObject, Py, PyObject, PyPayload, PyRef, PyResult, VirtualMachine,
    builtins::{PyDictRef, PyStr, PyType, PyTypeRef},
    function::{FuncArgs, PySetterValue},
    pyclass,
    types::{GetAttr, SetAttr},
};

use super::{locks::refuse_to_pickle, turns};

/// `__init__`, as the engine calls it.
type Initializer = fn(&PyObject, FuncArgs, &VirtualMachine) -> PyResult<()>;

/// The attributes, by thread.
type Spaces = RefCell<BTreeMap<u64, PyDictRef>>;

thread_local! {
    /// Those of all objects that may still be alive.
    static ALL: RefCell<Vec<Weak<Spaces>>> = const { RefCell::new(Vec::new()) };
}

/// `threading.local`.
#[pyclass(module = "_thread", name = "_local")]
#[derive(PyPayload)]
pub struct Local {
    /// What `__init__` is called with in each thread.
    arguments: FuncArgs,
    spaces: Rc<Spaces>,
}

impl fmt::Debug for Local {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad("Local")
    }
}

#[pyclass(with(GetAttr, SetAttr), flags(BASETYPE, HAS_WEAKREF))]
impl Local {
    #[pyslot]
    fn slot_new(class: PyTypeRef, arguments: FuncArgs, vm: &VirtualMachine) -> PyResult {
        if !arguments.is_empty() && initializer(&class, vm).is_none() {
            return Err(vm.new_type_error("Initialization arguments are not supported"));
        }
        let spaces = Rc::new(Spaces::default());
        // `__init__` is called for this thread by whoever made the object.
        let space = vm.ctx.new_dict();
        spaces.borrow_mut().insert(turns::running(), space);
        ALL.with_borrow_mut(|all| {
            if all.len() == all.capacity() {
                all.retain(|spaces| spaces.strong_count() > 0);
            }
            all.push(Rc::downgrade(&spaces));
        });
        let local = Self { arguments, spaces };
        local.into_ref_with_type(vm, class).map(Into::into)
    }

    #[pygetset(name = "__dict__")]
    fn dict(zelf: PyRef<Self>, vm: &VirtualMachine) -> PyResult<PyDictRef> {
        space(&zelf, vm)
    }

    #[pymethod]
    fn __reduce_ex__(zelf: &Py<Self>, _protocol: usize, vm: &VirtualMachine) -> PyResult<()> {
        refuse_to_pickle(&class_name(zelf), vm)
    }
}

/// The attributes that the running thread sees.
fn space(local: &Py<Local>, vm: &VirtualMachine) -> PyResult<PyDictRef> {
    let ident = turns::running();
    let found = local.spaces.borrow().get(&ident).cloned();
    if let Some(space) = found {
        return Ok(space);
    }
    let space = vm.ctx.new_dict();
    local.spaces.borrow_mut().insert(ident, space.clone());
    if let Some(initialize) = initializer(local.class(), vm)
        && let Err(error) = initialize(local.as_object(), local.arguments.clone(), vm)
    {
        let _space = local.spaces.borrow_mut().remove(&ident);
        return Err(error);
    }
    Ok(space)
}

/// The `__init__` of a subclass that has one of its own.
fn initializer(class: &Py<PyType>, vm: &VirtualMachine) -> Option<Initializer> {
    let own = class.slots().init.load()?;
    let inherited = vm.ctx.types.object_type.slots().init.load();
    let is_inherited = inherited.is_some_and(|inherited| own as usize == inherited as usize);
    (!is_inherited).then_some(own)
}

/// The name of the class as CPython puts it into errors: those of its own have their module before them.
fn class_name(local: &Py<Local>) -> String {
    match local.class().name().to_string() {
        name if name == "_local" => format!("_thread.{name}"),
        name => name,
    }
}

impl GetAttr for Local {
    fn getattro(zelf: &Py<Self>, name: &Py<PyStr>, vm: &VirtualMachine) -> PyResult {
        let space = space(zelf, vm)?;
        if name.as_bytes() == b"__dict__" {
            return Ok(space.into());
        }
        let found = zelf
            .as_object()
            .generic_getattr_opt(name, Some(space), vm)?;
        found.ok_or_else(|| {
            let class = class_name(zelf);
            vm.new_attribute_error(format!("'{class}' object has no attribute '{name}'"))
        })
    }
}

impl SetAttr for Local {
    fn setattro(
        zelf: &Py<Self>,
        name: &Py<PyStr>,
        value: PySetterValue,
        vm: &VirtualMachine,
    ) -> PyResult<()> {
        let class = || class_name(zelf);
        if name.as_bytes() == b"__dict__" {
            return Err(vm.new_attribute_error(format!(
                "'{}' object attribute '__dict__' is read-only",
                class()
            )));
        }
        let space = space(zelf, vm)?;
        // A property or another data descriptor of the class goes first.
        let descriptor = vm
            .ctx
            .interned_str(name)
            .and_then(|name| zelf.class().get_attr(name));
        if let Some(descriptor) = descriptor
            && let Some(set) = descriptor.class().slots().descr_set.load()
        {
            return set(&descriptor, zelf.as_object().to_owned(), value, vm);
        }
        match value {
            PySetterValue::Assign(value) => space.set_item(name, value, vm),
            PySetterValue::Delete => space.del_item(name, vm).map_err(|_| {
                vm.new_attribute_error(format!("'{}' object has no attribute '{name}'", class()))
            }),
        }
    }
}

/// Drops what all objects have for a thread that has ended.
pub fn forget(ident: u64) {
    let mut dropped: Vec<PyDictRef> = Vec::new();
    ALL.with_borrow_mut(|all| {
        all.retain(|spaces| {
            let Some(spaces) = spaces.upgrade() else {
                return false;
            };
            dropped.extend(spaces.borrow_mut().remove(&ident));
            true
        });
    });
    // Only now: what is dropped may run code of the guest.
    drop(dropped);
}
