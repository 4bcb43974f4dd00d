//! The module `_thread`. What starts and joins threads is put into it by `_sandglass.threads`.

pub(in crate::python) use module::module_def;

#[rustpython_vm::pymodule(name = "_thread")]
mod module {
    use rustpython_vm::{
        PyPayload, PyRef, PyResult, VirtualMachine, builtins::PyTypeRef, class::PyClassImpl,
        function::OptionalArg,
    };

    use super::super::{
        local::Local,
        locks::{self, Lock, RLock},
        turns,
    };

    #[pyattr]
    const TIMEOUT_MAX: f64 = locks::TIMEOUT_MAX;

    #[pyattr]
    fn error(vm: &VirtualMachine) -> PyTypeRef {
        vm.ctx.exceptions.runtime_error.to_owned()
    }

    #[pyattr(name = "lock")]
    #[pyattr(name = "LockType")]
    fn lock(_vm: &VirtualMachine) -> PyTypeRef {
        Lock::make_static_type()
    }

    #[pyattr(name = "RLock")]
    fn rlock(_vm: &VirtualMachine) -> PyTypeRef {
        RLock::make_static_type()
    }

    #[pyattr(name = "_local")]
    fn local(_vm: &VirtualMachine) -> PyTypeRef {
        Local::make_static_type()
    }

    #[pyfunction]
    #[pyfunction(name = "allocate")]
    fn allocate_lock(vm: &VirtualMachine) -> PyRef<Lock> {
        Lock::default().into_ref(&vm.ctx)
    }

    #[pyfunction]
    #[pyfunction(name = "get_native_id")]
    fn get_ident() -> u64 {
        turns::running()
    }

    #[pyfunction]
    fn _get_main_thread_ident() -> u64 {
        turns::MAIN
    }

    #[pyfunction]
    fn _is_main_interpreter() -> bool {
        true
    }

    #[pyfunction]
    fn daemon_threads_allowed() -> bool {
        true
    }

    /// Stacks have the size they have: what is asked for is checked as on Linux, and answered.
    #[pyfunction]
    fn stack_size(size: OptionalArg<isize>, vm: &VirtualMachine) -> PyResult<isize> {
        const LEAST: isize = 32 << 10;
        match size.unwrap_or(0) {
            0 => Ok(0),
            size if size < 0 => Err(vm.new_value_error("size must be 0 or a positive value")),
            size if size < LEAST => {
                Err(vm.new_value_error(format!("size not valid: {size} bytes")))
            }
            _ => Ok(0),
        }
    }

    /// Threads have no names outside of Python.
    #[pyfunction]
    fn set_name(_name: rustpython_vm::builtins::PyStrRef) {}

    /// What CPython's handler of interrupts raises in the main thread.
    #[pyfunction]
    fn interrupt_main(_signal: OptionalArg<i32>, vm: &VirtualMachine) -> PyResult<()> {
        let class = vm.ctx.exceptions.keyboard_interrupt.to_owned();
        Err(vm.new_exception_empty(class))
    }

    #[pyfunction]
    #[pyfunction(name = "exit_thread")]
    fn exit(vm: &VirtualMachine) -> PyResult<()> {
        let class = vm.ctx.exceptions.system_exit.to_owned();
        Err(vm.new_exception_empty(class))
    }
}
