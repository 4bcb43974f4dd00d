//! The order in which sets of numbers are walked through, which is CPython's.
//!
//! The engine keeps sets in the order in which elements were added; CPython's order follows from hashes and from the size of its table.
//! Programs are seen to depend on it where the hashes are the same in every run: numbers, `None`, and tuples and frozensets of
//! these. For such sets the order is found by laying out CPython's table when a set is walked through, shown, or popped from. Sets of
//! anything else keep the engine's order: in CPython theirs is another one in each run.

mod hashes;
mod operations;
mod table;

use std::{
    cell::{Cell, RefCell},
    fmt,
};

use rustpython_vm::{
    AsObject, Py, PyObject, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine,
    builtins::{PyFrozenSet, PySet, PyStr, PyTuple, PyType},
    class::PyClassImpl,
    function::{IntoPyNativeFn, ItemDoc, PyMethodFlags},
    protocol::{PyIter, PyIterReturn},
    pyclass,
    types::{IterNext, Iterable, SelfIter},
};

/// How deep tuples and frozensets may lie in each other in an element whose hash is asked for.
const MAX_DEPTH: u32 = 8;

type Iter = fn(PyObjectRef, &VirtualMachine) -> PyResult;
type Repr = fn(&PyObject, &VirtualMachine) -> PyResult<PyRef<PyStr>>;

thread_local! {
    static PLAIN_ITER: Cell<[Option<Iter>; 2]> = const { Cell::new([None; 2]) };
    static PLAIN_REPR: Cell<[Option<Repr>; 2]> = const { Cell::new([None; 2]) };
    static SIZES: Cell<Sizes> = const { Cell::new(Sizes { empty: 0, element: 1 }) };
    static SIZEOF: RefCell<Option<PyObjectRef>> = const { RefCell::new(None) };
    static POPPED: RefCell<Option<Popped>> = const { RefCell::new(None) };
}

/// Lets sets be walked through, shown and popped from in CPython's order.
pub fn install(vm: &VirtualMachine) -> PyResult<()> {
    if PLAIN_ITER.get() != [None; 2] {
        // Interpreters of a thread have their classes in common, and another one has done this.
        return Ok(());
    }
    let types = [vm.ctx.types.set_type, vm.ctx.types.frozenset_type];
    // It stays in a cell of its own; a set that is walked through asks for it there.
    drop(SetIterator::make_static_type());
    PLAIN_ITER.set(types.map(|class| class.slots.iter.load()));
    PLAIN_REPR.set(types.map(|class| class.slots.repr.load()));
    for class in types {
        class.slots.iter.store(Some(iter));
        class.slots.repr.store(Some(repr));
        // What classes that are derived from it find.
        set_method(class, "__iter__", iter, vm);
        set_method(
            class,
            "__repr__",
            |set: PyObjectRef, vm: &VirtualMachine| repr(&set, vm),
            vm,
        );
    }
    let set = vm.ctx.types.set_type.as_object();
    SIZEOF.set(Some(set.get_attr("__sizeof__", vm)?));
    SIZES.set(Sizes::measure(vm)?);
    operations::install(vm)?;
    let methods = PopMethods {
        pop: set.get_attr("pop", vm)?,
        remove: set.get_attr("remove", vm)?,
        len: set.get_attr("__len__", vm)?,
    };
    let pop = move |this: PyObjectRef, vm: &VirtualMachine| methods.pop(this, vm);
    set_method(vm.ctx.types.set_type, "pop", pop, vm);
    Ok(())
}

fn set_method<Kind: 'static>(
    class: &'static Py<PyType>,
    name: &'static str,
    function: impl IntoPyNativeFn<Kind>,
    vm: &VirtualMachine,
) {
    let method = vm
        .ctx
        .new_method_def(name, function, PyMethodFlags::METHOD, ItemDoc::default());
    class.set_attr(
        vm.ctx.intern_str(name),
        method.build_method(class, vm).into(),
    );
}

/// What the engine says of the memory of sets tells how many elements were removed.
#[derive(Clone, Copy)]
struct Sizes {
    /// Bytes of a set without its elements and the indices into them.
    empty: usize,
    /// Bytes of an element that is or was in the set.
    element: usize,
}

impl Sizes {
    const INDEX: usize = size_of::<i64>();
    const LEAST_INDICES: usize = 8;

    fn measure(vm: &VirtualMachine) -> PyResult<Self> {
        let set = PySet::default().into_ref(&vm.ctx);
        let empty = sizeof(set.as_object(), vm)?;
        set.add(vm.ctx.new_int(1).into(), vm)?;
        Ok(Self {
            empty: empty - Self::LEAST_INDICES * Self::INDEX,
            element: sizeof(set.as_object(), vm)? - empty,
        })
    }

    /// Elements that were in a set of this size besides the `used` ones, since the engine last tidied it up.
    fn removed(self, sizeof: usize, used: usize) -> usize {
        let Some(content) = sizeof.checked_sub(self.empty) else {
            return 0;
        };
        let mut indices = Self::LEAST_INDICES;
        while let Some(elements) = content.checked_sub(indices * Self::INDEX) {
            let count = elements / self.element;
            let fits = elements % self.element == 0 && count * 3 <= indices * 2;
            if fits && count >= used {
                return count - used;
            }
            indices *= 2;
        }
        0
    }
}

/// What the engine's own `set.__sizeof__` says.
fn sizeof(set: &PyObject, vm: &VirtualMachine) -> PyResult<usize> {
    let Some(sizeof) = SIZEOF.with_borrow(Clone::clone) else {
        return Ok(0);
    };
    sizeof.call((set.to_owned(),), vm)?.try_into_value(vm)
}

/// Elements of a set in CPython's order.
struct Ordered {
    elements: Vec<PyObjectRef>,
    hashes: Vec<i64>,
}

/// Sets that are larger are not copied before their first element was looked at: who pops from a set of strings, or asks for its first
/// element, does so again and again.
const LARGE: usize = 32;

/// Whether the element that the engine has first makes it pointless to look at the others.
fn begins_unstable(set: &PyObject, vm: &VirtualMachine) -> PyResult<bool> {
    let Some(iter) = plain(PLAIN_ITER.get(), set) else {
        return Ok(false);
    };
    let walk = PyIter::new(iter(set.to_owned(), vm)?);
    let PyIterReturn::Return(first) = walk.next(vm)? else {
        return Ok(false);
    };
    Ok(!is_stable(&first, MAX_DEPTH, vm))
}

/// A set's elements in CPython's order, or none if that would follow from what is not the same in every run.
fn ordered(set: &PyObject, vm: &VirtualMachine) -> PyResult<Option<Ordered>> {
    let is_set = set.downcastable::<PySet>() || set.downcastable::<PyFrozenSet>();
    if !is_set || set.length(vm)? > LARGE && begins_unstable(set, vm)? {
        return Ok(None);
    }
    let (elements, is_frozen) = match (
        set.downcast_ref::<PySet>(),
        set.downcast_ref::<PyFrozenSet>(),
    ) {
        (Some(set), _) => (set.elements(), false),
        (_, Some(set)) => (set.elements(), true),
        _ => return Ok(None),
    };
    if !elements
        .iter()
        .all(|element| is_stable(element, MAX_DEPTH, vm))
    {
        return Ok(None);
    }
    let hashes = elements.iter().map(|element| hashes::of(element, vm));
    let hashes = hashes.collect::<PyResult<Vec<i64>>>()?;
    let removed = if is_frozen {
        0
    } else {
        SIZES.get().removed(sizeof(set, vm)?, elements.len())
    };
    let order = table::order(&hashes, removed);
    let order = || order.iter().map(|&index| index as usize);
    Ok(Some(Ordered {
        elements: order().map(|index| elements[index].clone()).collect(),
        hashes: order().map(|index| hashes[index]).collect(),
    }))
}

/// Whether an element's hash is the same in every run of CPython, and found without running any of the program.
fn is_stable(element: &PyObject, depth: u32, vm: &VirtualMachine) -> bool {
    let (types, class) = (&vm.ctx.types, element.class());
    let numbers = [
        types.int_type,
        types.float_type,
        types.bool_type,
        types.complex_type,
        types.none_type,
    ];
    if numbers.iter().any(|number| class.is(*number)) {
        return true;
    }
    if depth == 0 {
        return false;
    }
    let are_stable =
        |elements: &[PyObjectRef]| elements.iter().all(|it| is_stable(it, depth - 1, vm));
    if class.is(types.tuple_type) {
        let tuple = element.downcast_ref::<PyTuple>();
        return tuple.is_some_and(|tuple| are_stable(tuple.as_slice()));
    }
    if class.is(types.frozenset_type) {
        let set = element.downcast_ref::<PyFrozenSet>();
        return set.is_some_and(|set| are_stable(&set.elements()));
    }
    false
}

fn plain<T: Copy>(functions: [Option<T>; 2], set: &PyObject) -> Option<T> {
    functions[usize::from(set.downcastable::<PyFrozenSet>())]
}

fn iter(set: PyObjectRef, vm: &VirtualMachine) -> PyResult {
    if let Some(Ordered {
        elements: mut left,
        hashes,
    }) = ordered(&set, vm)?
    {
        let size = left.len();
        if set.downcastable::<PyFrozenSet>() {
            // A set that is written out is filled from a frozenset among its program's constants, which CPython merges into it.
            table::remember(&hashes, table::merged_size(0, size, table::SMALLEST));
        }
        left.reverse();
        let iterator = SetIterator {
            left: RefCell::new(left),
            set: RefCell::new(Some(set)),
            size,
        };
        return Ok(iterator.into_pyobject(vm));
    }
    let iter = plain(PLAIN_ITER.get(), &set);
    iter.ok_or_else(|| vm.new_type_error("a set cannot be iterated"))?(set, vm)
}

fn repr(set: &PyObject, vm: &VirtualMachine) -> PyResult<PyRef<PyStr>> {
    let plain = plain(PLAIN_REPR.get(), set);
    let plain = plain.ok_or_else(|| vm.new_type_error("a set cannot be shown"))?;
    let Some(ordered) = ordered(set, vm)?.filter(|it| it.elements.len() > 1) else {
        return plain(set, vm);
    };
    let shown = ordered
        .elements
        .iter()
        .map(|element| Ok(element.repr(vm)?.to_string()));
    let shown = shown.collect::<PyResult<Vec<_>>>()?.join(", ");
    let class = set.class();
    let text = if class.is(vm.ctx.types.set_type) {
        format!("{{{shown}}}")
    } else {
        format!("{}({{{shown}}})", class.name())
    };
    Ok(vm.ctx.new_str(text))
}

/// A set that was popped from last, and what is left in it.
struct Popped {
    address: usize,
    /// The rest, in the reverse of its order.
    left: Vec<PyObjectRef>,
    sizeof: usize,
}

/// Methods of `set` as the engine has them.
struct PopMethods {
    pop: PyObjectRef,
    remove: PyObjectRef,
    len: PyObjectRef,
}

impl PopMethods {
    /// `set.pop()`: takes what a walk would find first.
    fn pop(&self, this: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        if !this.downcastable::<PySet>() {
            return self.pop.call((this,), vm);
        }
        let len: usize = self.len.call((this.clone(),), vm)?.try_into_value(vm)?;
        let sizeof = sizeof(&this, vm)?;
        let address = this.get_id();
        let known = POPPED.take().filter(|popped| {
            popped.address == address && popped.sizeof == sizeof && popped.left.len() == len
        });
        if let Some(popped) = known
            && let Some(element) = self.take(&this, popped, vm)?
        {
            return Ok(element);
        }
        let Some(ordered) = ordered(&this, vm)?.filter(|it| it.elements.len() > 1) else {
            return self.pop.call((this,), vm);
        };
        let mut left = ordered.elements;
        left.reverse();
        let popped = Popped {
            address,
            left,
            sizeof,
        };
        match self.take(&this, popped, vm)? {
            Some(element) => Ok(element),
            None => self.pop.call((this,), vm),
        }
    }

    /// Takes the next element, unless it is not there: then the set is another one, or has been changed.
    fn take(
        &self,
        set: &PyObject,
        mut popped: Popped,
        vm: &VirtualMachine,
    ) -> PyResult<Option<PyObjectRef>> {
        let Some(element) = popped.left.pop() else {
            return Ok(None);
        };
        match self.remove.call((set.to_owned(), element.clone()), vm) {
            Ok(_) => {}
            Err(error) if error.fast_isinstance(vm.ctx.exceptions.key_error) => return Ok(None),
            Err(error) => return Err(error),
        }
        POPPED.set(Some(popped));
        Ok(Some(element))
    }
}

/// Walks through a set in CPython's order.
#[pyclass(module = false, name = "set_iterator")]
#[derive(PyPayload)]
struct SetIterator {
    /// Elements to come, the last of them first.
    left: RefCell<Vec<PyObjectRef>>,
    /// The set, until the walk is over.
    set: RefCell<Option<PyObjectRef>>,
    size: usize,
}

impl fmt::Debug for SetIterator {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad("SetIterator")
    }
}

#[pyclass(with(IterNext, Iterable), flags(DISALLOW_INSTANTIATION))]
impl SetIterator {
    #[pymethod]
    fn __length_hint__(zelf: &Py<Self>) -> usize {
        zelf.left.borrow().len()
    }

    #[pymethod]
    fn __reduce__(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult {
        let left = zelf.left.borrow().iter().rev().cloned().collect();
        let iter = vm.builtins.get_attr("iter", vm)?;
        let arguments = vm.new_tuple((vm.ctx.new_list(left),));
        Ok(vm.new_tuple((iter, arguments)).into())
    }
}

impl SelfIter for SetIterator {}

impl IterNext for SetIterator {
    fn next(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<PyIterReturn> {
        let Some(set) = zelf.set.borrow().clone() else {
            return Ok(PyIterReturn::StopIteration(None));
        };
        if set.length(vm)? != zelf.size {
            zelf.left.take();
            return Err(vm.new_runtime_error("Set changed size during iteration"));
        }
        let element = zelf.left.borrow_mut().pop();
        if element.is_none() {
            zelf.set.take();
        }
        Ok(match element {
            Some(element) => PyIterReturn::Return(element),
            None => PyIterReturn::StopIteration(None),
        })
    }
}
