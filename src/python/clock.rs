//! The module `time`, over the host's clock and zone.
//!
//! RustPython's own functions reach for clocks and zones that this target does not have, and trap or answer what is not so. They are
//! replaced before anything can import them by name.

use std::time::Duration;

use rustpython_vm::{
    AsObject, PyObjectRef, PyResult, VirtualMachine,
    builtins::{PyBaseExceptionRef, PyFloat, PyStrRef, PyTuple, PyTypeRef},
    common::wtf8::Wtf8Buf,
    function::{FuncArgs, OptionalArg, OptionalOption},
};

use super::{
    current, os_error,
    strftime::{self, BrokenDown},
    threads,
    zone::{self, Civil, days_before},
};

/// The clocks of `clock_gettime`, by their numbers on Linux.
const CLOCKS: &[(&str, i32)] = &[
    ("CLOCK_REALTIME", REALTIME),
    ("CLOCK_MONOTONIC", 1),
    ("CLOCK_PROCESS_CPUTIME_ID", PROCESS_CPUTIME),
    ("CLOCK_THREAD_CPUTIME_ID", THREAD_CPUTIME),
    ("CLOCK_MONOTONIC_RAW", 4),
    ("CLOCK_BOOTTIME", 7),
    ("CLOCK_TAI", TAI),
];
const REALTIME: i32 = 0;
const PROCESS_CPUTIME: i32 = 2;
const THREAD_CPUTIME: i32 = 3;
const TAI: i32 = 11;

/// Seconds that the clock of atoms is ahead of UTC.
const LEAP_SECONDS: Duration = Duration::from_secs(37);

const RESOLUTION: f64 = 1e-9;

/// What RustPython has in native builds only, and what a guest cannot do.
const ABSENT: &[&str] = &["clock_settime", "clock_settime_ns", "pthread_getcpuclockid"];

/// Replaces the functions of `time`. `_sandglass` does the rest of it.
pub fn install(vm: &VirtualMachine) -> PyResult<()> {
    let time = vm.import("time", 0)?;
    let functions = [
        vm.new_function("time", || now().as_secs_f64()),
        vm.new_function("time_ns", || now().as_nanos()),
        vm.new_function("monotonic", || monotonic().as_secs_f64()),
        vm.new_function("monotonic_ns", || monotonic().as_nanos()),
        vm.new_function("perf_counter", || monotonic().as_secs_f64()),
        vm.new_function("perf_counter_ns", || monotonic().as_nanos()),
        // A guest has a worker to itself: what passes is what it uses, sleep aside.
        vm.new_function("process_time", || used().as_secs_f64()),
        vm.new_function("process_time_ns", || used().as_nanos()),
        vm.new_function("thread_time", || used().as_secs_f64()),
        vm.new_function("thread_time_ns", || used().as_nanos()),
        vm.new_function("clock_gettime", |id: i32, vm: &VirtualMachine| {
            clock(id, vm).map(|time| time.as_secs_f64())
        }),
        vm.new_function("clock_gettime_ns", |id: i32, vm: &VirtualMachine| {
            clock(id, vm).map(|time| time.as_nanos())
        }),
        vm.new_function("clock_getres", |id: i32, vm: &VirtualMachine| {
            clock(id, vm).map(|_| RESOLUTION)
        }),
        vm.new_function("get_clock_info", get_clock_info),
        vm.new_function("sleep", sleep),
        vm.new_function("gmtime", gmtime),
        vm.new_function("localtime", localtime),
        vm.new_function("ctime", ctime),
        vm.new_function("asctime", asctime),
        vm.new_function("mktime", mktime),
        vm.new_function("strftime", strftime),
        vm.new_function("strptime", |args: FuncArgs, vm: &VirtualMachine| {
            let parse = vm.import("_strptime", 0)?.get_attr("_strptime_time", vm)?;
            parse.call(args, vm)
        }),
        vm.new_function("tzset", tzset),
    ];
    for function in functions {
        let name = function.as_object().get_attr("__name__", vm)?.str(vm)?;
        let module = vm.ctx.new_str("time");
        function.as_object().set_attr("__module__", module, vm)?;
        time.set_attr(&*name, function, vm)?;
    }
    for (name, number) in CLOCKS {
        time.set_attr(*name, vm.ctx.new_int(*number), vm)?;
    }
    for name in ABSENT {
        if time.has_attr(*name, vm)? {
            time.del_attr(*name, vm)?;
        }
    }
    begin(vm)
}

/// Finds out in which zone a run is, from its environment and from the host, and tells `time` of it.
pub fn begin(vm: &VirtualMachine) -> PyResult<()> {
    let environ = vm.import("os", 0)?.get_attr("environ", vm)?;
    let variable = vm.call_method(&environ, "get", ("TZ",))?;
    let variable: Option<PyStrRef> = variable.try_into_value(vm)?;
    zone::set(
        variable
            .as_ref()
            .map(|text| text.to_string_lossy())
            .as_deref(),
    );

    let [winter, summer] = zone::current().seasons(today().as_secs().cast_signed());
    let time = vm.import("time", 0)?;
    let integer = |number: i32| vm.ctx.new_int(number);
    time.set_attr("timezone", integer(-winter.offset), vm)?;
    time.set_attr("altzone", integer(-summer.offset), vm)?;
    let differ = winter.offset != summer.offset;
    time.set_attr("daylight", integer(differ.into()), vm)?;
    let names = [winter.name, summer.name].map(|name| vm.ctx.new_str(name).into());
    time.set_attr("tzname", vm.ctx.new_tuple(names.to_vec()), vm)
}

fn tzset(vm: &VirtualMachine) -> PyResult<()> {
    begin(vm)
}

/// The running thread's time of day.
fn now() -> Duration {
    current::host().now().saturating_add(threads::ahead())
}

/// The time of day for what a program did not ask the time for: a virtual clock does not go on by that.
fn today() -> Duration {
    current::host().peek()
}

/// The running thread's clock.
fn monotonic() -> Duration {
    used().saturating_add(threads::ahead())
}

/// The clock of the run.
fn used() -> Duration {
    current::host().monotonic()
}

fn string_argument(
    argument: PyObjectRef,
    function: &'static str,
    vm: &VirtualMachine,
) -> PyResult<PyStrRef> {
    argument.downcast().map_err(|argument: PyObjectRef| {
        let class = argument.class().slot_name().to_string();
        vm.new_type_error(format!("{function}() argument 1 must be str, not {class}"))
    })
}

fn clock(id: i32, vm: &VirtualMachine) -> PyResult<Duration> {
    const EINVAL: i32 = 22;
    match id {
        REALTIME => Ok(now()),
        PROCESS_CPUTIME | THREAD_CPUTIME => Ok(used()),
        TAI => Ok(now().saturating_add(LEAP_SECONDS)),
        id if CLOCKS.iter().any(|(_, number)| *number == id) => Ok(monotonic()),
        _ => Err(os_error::numbered(EINVAL, Vec::new(), vm)),
    }
}

/// `time.get_clock_info(name)`
fn get_clock_info(name: PyObjectRef, vm: &VirtualMachine) -> PyResult {
    let name = string_argument(name, "get_clock_info", vm)?;
    let name = name.to_string_lossy();
    let clock = match &*name {
        "time" => "CLOCK_REALTIME",
        "monotonic" | "perf_counter" => "CLOCK_MONOTONIC",
        "process_time" => "CLOCK_PROCESS_CPUTIME_ID",
        "thread_time" => "CLOCK_THREAD_CPUTIME_ID",
        _ => return Err(vm.new_value_error("unknown clock")),
    };
    let is_wall = name == "time";
    let namespace = vm.import("types", 0)?.get_attr("SimpleNamespace", vm)?;
    let info = namespace.call((), vm)?;
    let implementation = vm.ctx.new_str(format!("clock_gettime({clock})"));
    info.set_attr("implementation", implementation, vm)?;
    info.set_attr("monotonic", vm.ctx.new_bool(!is_wall), vm)?;
    info.set_attr("adjustable", vm.ctx.new_bool(is_wall), vm)?;
    info.set_attr("resolution", vm.ctx.new_float(RESOLUTION), vm)?;
    Ok(info)
}

/// `time.sleep(seconds)`, with CPython's errors.
fn sleep(seconds: PyObjectRef, vm: &VirtualMachine) -> PyResult<()> {
    const MOST: f64 = i64::MAX as f64;
    let seconds = if let Some(float) = seconds.downcast_ref::<PyFloat>() {
        let seconds = float.to_f64();
        if seconds.is_nan() {
            return Err(vm.new_value_error("Invalid value NaN (not a number)"));
        }
        if seconds.abs() >= MOST / 1e9 {
            return Err(out_of_range(vm));
        }
        seconds
    } else {
        let integer = seconds.try_index(vm).map_err(|error| {
            let is_type_error = error.fast_isinstance(vm.ctx.exceptions.type_error);
            if !is_type_error
                || seconds
                    .get_class_attr(vm.ctx.intern_str("__index__"))
                    .is_some()
            {
                return error;
            }
            vm.new_type_error(format!(
                "'{}' object cannot be interpreted as an integer or float",
                seconds.class().slot_name()
            ))
        })?;
        let seconds: Option<i64> = integer.try_to_primitive(vm).ok();
        let seconds = seconds.filter(|seconds| seconds.checked_mul(1_000_000_000).is_some());
        seconds
            .ok_or_else(|| vm.new_overflow_error("timestamp too large to convert to C PyTime_t"))?
            as f64
    };
    if seconds < 0.0 {
        return Err(vm.new_value_error("sleep length must be non-negative"));
    }
    let duration = Duration::try_from_secs_f64(seconds)
        .map_err(|_| vm.new_overflow_error("timestamp too large to convert to C PyTime_t"))?;
    match threads::sleeper() {
        Some(sleeper) => sleeper.call((duration.as_secs_f64(),), vm).map(drop),
        None => {
            current::host().sleep(duration);
            Ok(())
        }
    }
}

fn out_of_range(vm: &VirtualMachine) -> PyBaseExceptionRef {
    vm.new_overflow_error("timestamp out of range for platform time_t")
}

/// Whole seconds since 1970, of an argument that may be left out.
fn seconds_argument(argument: OptionalOption<PyObjectRef>, vm: &VirtualMachine) -> PyResult<i64> {
    match argument.flatten() {
        None => Ok(now().as_secs().cast_signed()),
        Some(seconds) => whole_seconds(&seconds, vm),
    }
}

fn whole_seconds(seconds: &PyObjectRef, vm: &VirtualMachine) -> PyResult<i64> {
    if let Some(float) = seconds.downcast_ref::<PyFloat>() {
        let seconds = float.to_f64().floor();
        if seconds.is_nan() {
            return Err(vm.new_value_error("Invalid value NaN (not a number)"));
        }
        return if seconds.abs() < i64::MAX as f64 {
            Ok(seconds as i64)
        } else {
            Err(out_of_range(vm))
        };
    }
    let integer = seconds.try_index(vm)?;
    integer.try_to_primitive(vm).map_err(|_| out_of_range(vm))
}

/// A year must be one that C can count from 1900.
fn check_year(civil: Civil, vm: &VirtualMachine) -> PyResult<Civil> {
    const EOVERFLOW: i32 = 75;
    match i32::try_from(civil.year - 1900) {
        Ok(_) => Ok(civil),
        Err(_) => Err(os_error::numbered(EOVERFLOW, Vec::new(), vm)),
    }
}

/// The farthest that dates are reckoned: more than a year that C can count has.
const FARTHEST: i64 = 1 << 60;

fn gmtime(seconds: OptionalOption<PyObjectRef>, vm: &VirtualMachine) -> PyResult {
    let seconds = seconds_argument(seconds, vm)?.clamp(-FARTHEST, FARTHEST);
    let civil = check_year(Civil::from_seconds(seconds), vm)?;
    struct_time(civil, false, "GMT", 0, vm)
}

fn localtime(seconds: OptionalOption<PyObjectRef>, vm: &VirtualMachine) -> PyResult {
    let seconds = seconds_argument(seconds, vm)?.clamp(-FARTHEST, FARTHEST);
    let moment = zone::current().local(seconds);
    let civil = check_year(moment.civil, vm)?;
    struct_time(civil, moment.is_dst, &moment.name, moment.offset, vm)
}

fn struct_time_type(vm: &VirtualMachine) -> PyResult<PyTypeRef> {
    let class = vm.import("time", 0)?.get_attr("struct_time", vm)?;
    class.try_into_value(vm)
}

fn struct_time(
    civil: Civil,
    is_dst: bool,
    name: &str,
    offset: i32,
    vm: &VirtualMachine,
) -> PyResult {
    let numbers = [
        civil.year,
        civil.month,
        civil.day,
        civil.hour,
        civil.minute,
        civil.second,
        civil.weekday(),
        days_before(civil.year, civil.month, civil.day) + 1,
        is_dst.into(),
    ];
    let numbers = numbers.map(|number| vm.ctx.new_int(number).into());
    let mut fields = numbers.to_vec();
    fields.push(vm.ctx.new_str(name).into());
    fields.push(vm.ctx.new_int(offset).into());
    let class = struct_time_type(vm)?;
    class.as_object().call((vm.ctx.new_tuple(fields),), vm)
}

/// A tuple of nine numbers or a `struct_time`, as C has it.
fn broken_down(
    time: &PyObjectRef,
    function: &'static str,
    vm: &VirtualMachine,
) -> PyResult<BrokenDown> {
    let Some(tuple) = time.downcast_ref::<PyTuple>() else {
        return Err(vm.new_type_error("Tuple or struct_time argument required"));
    };
    let is_struct_time = time.class().is(&struct_time_type(vm)?);
    let fields = tuple.as_slice();
    if fields.len() != 9 && !is_struct_time {
        return Err(vm.new_type_error(format!("{function}(): illegal time tuple argument")));
    }
    let mut numbers = [0; 9];
    for (number, field) in numbers.iter_mut().zip(fields) {
        *number = c_int(field, vm)?;
    }
    let [
        year,
        month,
        day,
        hour,
        minute,
        second,
        weekday,
        day_of_year,
        is_dst,
    ] = numbers;
    if year < i64::from(i32::MIN) + 1900 {
        return Err(vm.new_overflow_error("year out of range"));
    }
    let is_dst = (is_dst >= 0).then_some(is_dst > 0);
    let mut time_zone = None;
    let mut offset = 0;
    if is_struct_time {
        let name: Option<PyStrRef> = time.get_attr("tm_zone", vm)?.try_into_value(vm)?;
        time_zone = name.map(|name| name.to_string_lossy().into_owned());
        let field = time.get_attr("tm_gmtoff", vm)?;
        if !vm.is_none(&field) {
            offset = c_int(&field, vm)?;
        }
    }
    let zone = match (time_zone, is_dst) {
        (Some(name), _) => name,
        (None, None) => String::new(),
        (None, Some(is_dst)) => {
            let [winter, summer] = zone::current().seasons(today().as_secs().cast_signed());
            if is_dst { summer.name } else { winter.name }
        }
    };
    Ok(BrokenDown {
        civil: Civil {
            year,
            month,
            day,
            hour,
            minute,
            second,
        },
        weekday: (weekday + 1) % 7,
        day_of_year: day_of_year - 1,
        is_dst,
        offset,
        zone,
    })
}

/// An integer that C has room for.
fn c_int(object: &PyObjectRef, vm: &VirtualMachine) -> PyResult<i64> {
    let integer = object.try_index(vm)?;
    let number: i32 = integer
        .try_to_primitive(vm)
        .map_err(|_| vm.new_overflow_error("Python int too large to convert to C long"))?;
    Ok(number.into())
}

/// Whether C can make a date of the numbers; some of them may be 0 where counting begins at 1.
fn check_ranges(time: &mut BrokenDown, vm: &VirtualMachine) -> PyResult<()> {
    let civil = &mut time.civil;
    if civil.month == 0 {
        civil.month = 1;
    }
    if civil.day == 0 {
        civil.day = 1;
    }
    if time.day_of_year == -1 {
        time.day_of_year = 0;
    }
    let checks = [
        ("month", civil.month, 1, 12),
        ("day of month", civil.day, 1, 31),
        ("hour", civil.hour, 0, 23),
        ("minute", civil.minute, 0, 59),
        ("seconds", civil.second, 0, 61),
        ("day of week", time.weekday, 0, 6),
        ("day of year", time.day_of_year, 0, 365),
    ];
    for (name, number, least, most) in checks {
        if !(least..=most).contains(&number) {
            return Err(vm.new_value_error(format!("{name} out of range")));
        }
    }
    Ok(())
}

/// The time that a function is given, or what it is now.
fn time_argument(
    time: OptionalArg<PyObjectRef>,
    function: &'static str,
    vm: &VirtualMachine,
) -> PyResult<BrokenDown> {
    let time = match time {
        OptionalArg::Present(time) => time,
        OptionalArg::Missing => localtime(OptionalArg::Missing, vm)?,
    };
    let mut time = broken_down(&time, function, vm)?;
    check_ranges(&mut time, vm)?;
    Ok(time)
}

/// What `asctime` writes; years have as many digits as they need.
fn write_time(time: &BrokenDown) -> Option<String> {
    strftime::format("%a %b %e %H:%M:%S %Y", time, &zone::current())
}

fn asctime(time: OptionalArg<PyObjectRef>, vm: &VirtualMachine) -> PyResult<Option<String>> {
    Ok(write_time(&time_argument(time, "asctime", vm)?))
}

fn ctime(seconds: OptionalOption<PyObjectRef>, vm: &VirtualMachine) -> PyResult<Option<String>> {
    let time = localtime(seconds, vm)?;
    Ok(write_time(&broken_down(&time, "ctime", vm)?))
}

fn mktime(time: PyObjectRef, vm: &VirtualMachine) -> PyResult<f64> {
    let time = broken_down(&time, "mktime", vm)?;
    let moment = zone::current().moment(time.civil, time.is_dst);
    let moment = moment.filter(|moment| check_year(Civil::from_seconds(*moment), vm).is_ok());
    moment
        .map(|moment| moment as f64)
        .ok_or_else(|| vm.new_overflow_error("mktime argument out of range"))
}

/// `time.strftime(format, time)`. What is not of ASCII, and the character 0, no conversion has: the format is cut there.
fn strftime(
    format: PyObjectRef,
    time: OptionalArg<PyObjectRef>,
    vm: &VirtualMachine,
) -> PyResult<Wtf8Buf> {
    let format = string_argument(format, "strftime", vm)?;
    let time = time_argument(time, "strftime", vm)?;
    let zone = zone::current();
    let mut out = Wtf8Buf::new();
    let mut piece = String::new();
    let end_piece = |piece: &mut String, out: &mut Wtf8Buf| {
        let filled = strftime::format(piece, &time, &zone).ok_or_else(|| vm.no_memory_error())?;
        piece.clear();
        out.push_str(&filled);
        PyResult::Ok(())
    };
    for point in format.as_wtf8().code_points() {
        match point.to_char() {
            Some(c) if c.is_ascii() && c != '\0' => piece.push(c),
            _ => {
                end_piece(&mut piece, &mut out)?;
                out.push(point);
            }
        }
    }
    end_piece(&mut piece, &mut out)?;
    Ok(out)
}
