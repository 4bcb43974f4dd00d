//! What makes sets of sets, and lists and tuples: the results keep to CPython's order too.

use std::cell::Cell;

use rustpython_vm::{
    AsObject, PyObject, PyObjectRef, PyPayload, PyResult, VirtualMachine,
    builtins::{PyFrozenSet, PySet},
    function::FuncArgs,
    protocol::PyNumberBinaryFunc,
};

use super::{hashes, ordered, set_method, table};

type Construct =
    fn(&PyObject, Vec<PyObjectRef>, usize, Option<&[PyObjectRef]>, &VirtualMachine) -> PyResult;

/// `set`, `frozenset`, `list` and `tuple`.
const CONSTRUCTORS: usize = 4;

thread_local! {
    static PLAIN_CONSTRUCTORS: Cell<[Option<Construct>; CONSTRUCTORS]> =
        const { Cell::new([None; CONSTRUCTORS]) };
    static PLAIN_OPERATORS: Cell<[[Option<PyNumberBinaryFunc>; 4]; 2]> =
        const { Cell::new([[None; 4]; 2]) };
}

/// An operation with two sets.
#[derive(Clone, Copy)]
enum Operation {
    Union,
    Intersection,
    Difference,
    SymmetricDifference,
}

use Operation::{Difference, Intersection, SymmetricDifference, Union};

/// Their methods.
const METHODS: [(&str, Operation); 4] = [
    ("union", Union),
    ("intersection", Intersection),
    ("difference", Difference),
    ("symmetric_difference", SymmetricDifference),
];

pub fn install(vm: &VirtualMachine) -> PyResult<()> {
    let types = &vm.ctx.types;
    let classes = [
        types.set_type,
        types.frozenset_type,
        types.list_type,
        types.tuple_type,
    ];
    PLAIN_CONSTRUCTORS.set(classes.map(|class| class.slots.vectorcall.load()));
    types.set_type.slots.vectorcall.store(Some(construct::<0>));
    types
        .frozenset_type
        .slots
        .vectorcall
        .store(Some(construct::<1>));
    types.list_type.slots.vectorcall.store(Some(construct::<2>));
    types
        .tuple_type
        .slots
        .vectorcall
        .store(Some(construct::<3>));

    let sets = [types.set_type, types.frozenset_type];
    PLAIN_OPERATORS.set(sets.map(|class| {
        let slots = &class.slots.as_number;
        [&slots.or, &slots.and, &slots.subtract, &slots.xor].map(|slot| slot.load())
    }));
    for class in sets {
        let slots = &class.slots.as_number;
        let operators: [(_, _, PyNumberBinaryFunc); 4] = [
            (&slots.or, &slots.right_or, |a, b, vm| {
                operator(a, b, Union, vm)
            }),
            (&slots.and, &slots.right_and, |a, b, vm| {
                operator(a, b, Intersection, vm)
            }),
            (&slots.subtract, &slots.right_subtract, |a, b, vm| {
                operator(a, b, Difference, vm)
            }),
            (&slots.xor, &slots.right_xor, |a, b, vm| {
                operator(a, b, SymmetricDifference, vm)
            }),
        ];
        for (left, right, function) in operators {
            left.store(Some(function));
            right.store(Some(function));
        }
        for (name, operation) in METHODS {
            let plain = class.as_object().get_attr(name, vm)?;
            let method = move |this: PyObjectRef, mut arguments: FuncArgs, vm: &VirtualMachine| {
                let other = match arguments.args.as_slice() {
                    [other] if arguments.kwargs.is_empty() => Some(other.clone()),
                    _ => None,
                };
                arguments.prepend_arg(this.clone());
                let result = plain.call(arguments, vm)?;
                match other {
                    Some(other) => arranged(result, &this, &other, operation, vm),
                    None => Ok(result),
                }
            };
            set_method(class, name, method, vm);
        }
    }
    let plain = types.set_type.as_object().get_attr("copy", vm)?;
    let copy = move |this: PyObjectRef, vm: &VirtualMachine| {
        let result = plain.call((this.clone(),), vm)?;
        arranged(result, &this, &this, Union, vm)
    };
    set_method(types.set_type, "copy", copy, vm);
    Ok(())
}

/// A call of a class, to which sets are handed as lists in CPython's order.
fn construct<const CLASS: usize>(
    class: &PyObject,
    mut arguments: Vec<PyObjectRef>,
    count: usize,
    names: Option<&[PyObjectRef]>,
    vm: &VirtualMachine,
) -> PyResult {
    let plain = PLAIN_CONSTRUCTORS.get()[CLASS];
    let plain = plain.ok_or_else(|| vm.new_type_error("a class cannot be called"))?;
    let types = &vm.ctx.types;
    // A frozenset of a frozenset is itself.
    let is_itself = |given: &PyObject| CLASS == 1 && given.class().is(types.frozenset_type);
    if let [given] = arguments.as_mut_slice()
        && is_set(given, vm)
        && !is_itself(given)
        && let Some(ordered) = ordered(given, vm)?
    {
        let is_set = CLASS < 2;
        if is_set {
            let count = ordered.hashes.len();
            table::remember(
                &ordered.hashes,
                table::merged_size(0, count, table::SMALLEST),
            );
        }
        *given = vm.ctx.new_list(ordered.elements).into();
    }
    plain(class, arguments, count, names, vm)
}

fn is_set(object: &PyObject, vm: &VirtualMachine) -> bool {
    let types = &vm.ctx.types;
    object.class().is(types.set_type) || object.class().is(types.frozenset_type)
}

fn operator(
    left: &PyObject,
    right: &PyObject,
    operation: Operation,
    vm: &VirtualMachine,
) -> PyResult {
    let plain = PLAIN_OPERATORS.get()[usize::from(left.downcastable::<PyFrozenSet>())];
    let plain = plain[operation as usize];
    let plain = plain.ok_or_else(|| vm.new_type_error("sets cannot be combined"))?;
    arranged(plain(left, right, vm)?, left, right, operation, vm)
}

/// The result of an operation, with its elements in the order in which CPython adds them to it.
fn arranged(
    result: PyObjectRef,
    left: &PyObject,
    right: &PyObject,
    operation: Operation,
    vm: &VirtualMachine,
) -> PyResult {
    if !is_set(&result, vm) || !is_set(left, vm) || !is_set(right, vm) || result.length(vm)? < 2 {
        return Ok(result);
    }
    let (Some(left), Some(right)) = (ordered(left, vm)?, ordered(right, vm)?) else {
        return Ok(result);
    };
    let (held, given) = (left.elements.len(), right.elements.len());
    let copied = |count| table::merged_size(0, count, table::SMALLEST);
    // The size of the table before elements are added one by one, where it is not the smallest.
    let (first, second, size) = match operation {
        Union => (
            left.elements,
            right.elements,
            table::merged_size(held, given, copied(held)),
        ),
        Intersection if held < given => (left.elements, Vec::new(), 0),
        Intersection => (right.elements, Vec::new(), 0),
        Difference if held >> 2 > given => (left.elements, Vec::new(), copied(held)),
        Difference => (left.elements, Vec::new(), 0),
        SymmetricDifference => (right.elements, left.elements, copied(given)),
    };
    let arranged = PySet::default().into_ref(&vm.ctx);
    let mut hashes = Vec::new();
    let mut added = 0;
    for (index, element) in first.into_iter().chain(second).enumerate() {
        let contains = match (
            result.downcast_ref::<PySet>(),
            result.downcast_ref::<PyFrozenSet>(),
        ) {
            (Some(set), _) => set.contains(&element, vm)?,
            (_, Some(set)) => set.contains(&element, vm)?,
            _ => false,
        };
        if contains && !arranged.contains(&element, vm)? {
            added += usize::from(index >= given);
            hashes.push(hashes::of(&element, vm)?);
            arranged.add(element, vm)?;
        }
    }
    let size = match operation {
        SymmetricDifference => table::grown_size(size, given, added),
        _ => size,
    };
    if size > 0 {
        table::remember(&hashes, size);
    }
    if result.downcastable::<PySet>() {
        return Ok(arranged.into());
    }
    let elements = arranged.elements();
    Ok(PyFrozenSet::from_iter(vm, elements)?.into_pyobject(vm))
}
