//! What shows other digits than CPython: `sum` of floats, quotients of complex numbers, arrays of floats.

use rustpython_vm::{
    AsObject, Py, PyObject, PyObjectRef, PyRef, PyResult, VirtualMachine,
    builtins::{PyComplex, PyFloat, PyInt, PyStr, PyType},
    function::OptionalArg,
    protocol::{PyIter, PyIterReturn, PyNumberBinaryFunc, PyNumberTernaryFunc},
};

/// Puts them in their places.
pub fn install(vm: &VirtualMachine) -> PyResult<()> {
    let builtins = vm.builtins.as_object();
    let plain = builtins.get_attr("sum", vm)?;
    let sum = move |arguments: Sum, vm: &VirtualMachine| arguments.sum(&plain, vm);
    let sum = vm.new_function("sum", sum);
    sum.as_object()
        .set_attr("__module__", vm.ctx.new_str("builtins"), vm)?;
    builtins.set_attr("sum", sum, vm)?;

    let slots = &vm.ctx.types.complex_type.slots.as_number;
    // Interpreters of a thread have their classes in common: what another one has put there is not the engine's own.
    if PLAIN_QUOTIENT.get().is_none() {
        PLAIN_QUOTIENT.set(slots.true_divide.load());
        slots.true_divide.store(Some(quotient));
        slots.right_true_divide.store(Some(quotient));
    }

    let float = &vm.ctx.types.float_type.slots.as_number.power;
    let int = &vm.ctx.types.int_type.slots.as_number.power;
    if PLAIN_FLOAT_POWER.get().is_none() {
        PLAIN_FLOAT_POWER.set(float.load());
        PLAIN_INT_POWER.set(int.load());
        float.store(Some(float_power));
        let right = &vm.ctx.types.float_type.slots.as_number.right_power;
        right.store(Some(float_power));
        int.store(Some(int_power));
    }

    let array = vm.import("array", 0)?.get_attr("array", vm)?;
    if let Some(array) = array.downcast_ref::<PyType>()
        && PLAIN_REPR.get().is_none()
    {
        PLAIN_REPR.set(array.slots.repr.load());
        array.slots.repr.store(Some(array_repr));
    }
    Ok(())
}

type Repr = fn(&PyObject, &VirtualMachine) -> PyResult<PyRef<PyStr>>;

thread_local! {
    static PLAIN_QUOTIENT: std::cell::Cell<Option<PyNumberBinaryFunc>> =
        const { std::cell::Cell::new(None) };
    static PLAIN_FLOAT_POWER: std::cell::Cell<Option<PyNumberTernaryFunc>> =
        const { std::cell::Cell::new(None) };
    static PLAIN_INT_POWER: std::cell::Cell<Option<PyNumberTernaryFunc>> =
        const { std::cell::Cell::new(None) };
    static PLAIN_REPR: std::cell::Cell<Option<Repr>> = const { std::cell::Cell::new(None) };
}

#[derive(rustpython_vm::FromArgs)]
struct Sum {
    #[pyarg(positional)]
    iterable: PyObjectRef,
    #[pyarg(any, optional)]
    start: OptionalArg<PyObjectRef>,
}

/// A sum so far.
enum Total {
    Int(i64),
    /// With what rounding has lost, after Neumaier: CPython's since 3.12.
    Float {
        high: f64,
        low: f64,
    },
    Object(PyObjectRef),
}

impl Sum {
    fn sum(self, plain: &PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let start = match self.start {
            OptionalArg::Present(start) => start,
            OptionalArg::Missing => vm.ctx.new_int(0).into(),
        };
        let types = &vm.ctx.types;
        let class = start.class();
        if !class.is(types.int_type) && !class.is(types.float_type) {
            return plain.call((self.iterable, start), vm);
        }
        let mut total = Total::of(start, vm);
        let iter: PyIter = self.iterable.get_iter(vm)?;
        while let PyIterReturn::Return(item) = iter.next(vm)? {
            total = total.plus(item, vm)?;
        }
        Ok(total.into_object(vm))
    }
}

impl Total {
    fn of(object: PyObjectRef, vm: &VirtualMachine) -> Self {
        if let Some(float) = object.downcast_ref_if_exact::<PyFloat>(vm) {
            let high = float.to_f64();
            return Self::Float { high, low: 0.0 };
        }
        match small(&object, vm) {
            Some(int) => Self::Int(int),
            None => Self::Object(object),
        }
    }

    fn plus(self, item: PyObjectRef, vm: &VirtualMachine) -> PyResult<Self> {
        match self {
            Self::Int(total) => {
                if let Some(sum) = small(&item, vm).and_then(|int| total.checked_add(int)) {
                    return Ok(Self::Int(sum));
                }
            }
            Self::Float { high, low } => {
                if let Some(float) = item.downcast_ref_if_exact::<PyFloat>(vm) {
                    return Ok(compensated(high, low, float.to_f64()));
                }
                if let Some(int) = small(&item, vm) {
                    return Ok(compensated(high, low, int as f64));
                }
            }
            Self::Object(_) => {}
        }
        let sum = vm._add(&self.into_object(vm), &item)?;
        Ok(match sum.downcast_ref_if_exact::<PyFloat>(vm) {
            Some(_) => Self::of(sum, vm),
            None => Self::Object(sum),
        })
    }

    fn into_object(self, vm: &VirtualMachine) -> PyObjectRef {
        match self {
            Self::Int(int) => vm.ctx.new_int(int).into(),
            // What was not lost is not added either: the sign of a zero would be.
            Self::Float { high, low } if low != 0.0 && low.is_finite() => {
                vm.ctx.new_float(high + low).into()
            }
            Self::Float { high, .. } => vm.ctx.new_float(high).into(),
            Self::Object(object) => object,
        }
    }
}

fn compensated(high: f64, low: f64, item: f64) -> Total {
    let sum = high + item;
    let lost = if high.abs() >= item.abs() {
        (high - sum) + item
    } else {
        (item - sum) + high
    };
    Total::Float {
        high: sum,
        low: low + lost,
    }
}

/// An int or a bool that fits.
fn small(object: &PyObject, vm: &VirtualMachine) -> Option<i64> {
    let class = object.class();
    let is_int = class.is(vm.ctx.types.int_type) || class.is(vm.ctx.types.bool_type);
    let int: &Py<PyInt> = object.downcast_ref().filter(|_| is_int)?;
    i64::try_from(int.as_bigint()).ok()
}

/// `complex.__truediv__`, by CPython's way (Smith's), whose roundings are others than those of the textbook's formula.
fn quotient(left: &PyObject, right: &PyObject, vm: &VirtualMachine) -> PyResult {
    if let (Some(left), Some(right)) = (
        left.downcast_ref_if_exact::<PyComplex>(vm),
        right.downcast_ref_if_exact::<PyComplex>(vm),
    ) {
        let mut quotient = left.as_complex();
        let (a, b) = (quotient.re, quotient.im);
        let (c, d) = (right.as_complex().re, right.as_complex().im);
        if c.abs() >= d.abs() {
            let ratio = d / c;
            let denominator = c + d * ratio;
            quotient.re = (a + b * ratio) / denominator;
            quotient.im = (b - a * ratio) / denominator;
        } else {
            let ratio = c / d;
            let denominator = c * ratio + d;
            quotient.re = (a * ratio + b) / denominator;
            quotient.im = (b * ratio - a) / denominator;
        }
        // Division by zero, and what is not finite.
        if quotient.re.is_finite() && quotient.im.is_finite() {
            return Ok(vm.ctx.new_complex(quotient).into());
        }
    }
    let plain = PLAIN_QUOTIENT.get();
    plain.ok_or_else(|| vm.new_type_error("complex numbers cannot be divided"))?(left, right, vm)
}

/// `float.__pow__`, `float.__rpow__`, and `int.__pow__` with a negative number: of a power that is too large the engine says `math range error`, and
/// CPython what the C library says.
fn float_power(
    base: &PyObject,
    exponent: &PyObject,
    modulus: &PyObject,
    vm: &VirtualMachine,
) -> PyResult {
    power(PLAIN_FLOAT_POWER.get(), base, exponent, modulus, vm)
}

fn int_power(
    base: &PyObject,
    exponent: &PyObject,
    modulus: &PyObject,
    vm: &VirtualMachine,
) -> PyResult {
    power(PLAIN_INT_POWER.get(), base, exponent, modulus, vm)
}

fn power(
    plain: Option<PyNumberTernaryFunc>,
    base: &PyObject,
    exponent: &PyObject,
    modulus: &PyObject,
    vm: &VirtualMachine,
) -> PyResult {
    let plain = plain.ok_or_else(|| vm.new_type_error("numbers cannot be raised to a power"))?;
    plain(base, exponent, modulus, vm).map_err(|error| {
        let overflow = vm.ctx.exceptions.overflow_error;
        let is_engines = error.class().is(overflow)
            && error.args().as_slice().first().is_some_and(|text| {
                text.str(vm)
                    .is_ok_and(|text| text.as_bytes() == b"math range error")
            });
        if !is_engines {
            return error;
        }
        let number = vm.ctx.new_int(RANGE_ERROR).into();
        let text = vm.ctx.new_str("Numerical result out of range").into();
        vm.new_exception(overflow.to_owned(), vec![number, text])
    })
}

/// `ERANGE`.
const RANGE_ERROR: i32 = 34;

/// `array.__repr__`: of floats the engine shows whole ones without a point, and short ones with their own digits.
fn array_repr(array: &PyObject, vm: &VirtualMachine) -> PyResult<PyRef<PyStr>> {
    let typecode = array.get_attr("typecode", vm)?;
    let typecode = typecode.str(vm)?.to_string();
    if ["f", "d"].contains(&typecode.as_str()) && array.length(vm)? > 0 {
        let items = vm.call_method(array, "tolist", ())?.repr(vm)?;
        let class = array.class().name().to_string();
        return Ok(vm.ctx.new_str(format!("{class}('{typecode}', {items})")));
    }
    let plain = PLAIN_REPR.get();
    plain.ok_or_else(|| vm.new_type_error("an array cannot be shown"))?(array, vm)
}
