//! `os.sysconf` and its like: limits by name.

#[rustpython_vm::pymodule(sub)]
pub(super) mod module {
    use rustpython_vm::{
        FromArgs, PyObjectRef, PyResult, VirtualMachine,
        builtins::{PyDictRef, PyInt, PyStr},
    };

    use super::super::{
        arguments::{Base, Int, Target},
        status::look_up,
    };
    use crate::{
        filesystem::{Errno, MAX_OPEN},
        python::{current, os_error},
    };

    /// Names and numbers of Linux, and what is answered for them.
    const SYSTEM: &[(&str, i32, i64)] = &[
        ("SC_ARG_MAX", 0, 2 << 20),
        ("SC_CHILD_MAX", 1, 0),
        ("SC_CLK_TCK", 2, 100),
        ("SC_NGROUPS_MAX", 3, 65536),
        ("SC_OPEN_MAX", 4, MAX_OPEN as i64),
        ("SC_VERSION", 29, 200_809),
        ("SC_PAGESIZE", 30, 4096),
        ("SC_PAGE_SIZE", 30, 4096),
        ("SC_LINE_MAX", 43, 2048),
        ("SC_IOV_MAX", 60, 1024),
        ("SC_LOGIN_NAME_MAX", 71, 256),
        ("SC_TTY_NAME_MAX", 72, 32),
        ("SC_NPROCESSORS_CONF", 83, 1),
        ("SC_NPROCESSORS_ONLN", 84, 1),
        ("SC_PHYS_PAGES", 85, 65536),
        ("SC_AVPHYS_PAGES", 86, 65536),
        ("SC_SYMLOOP_MAX", 173, 40),
        ("SC_HOST_NAME_MAX", 180, 64),
    ];

    const PATHS: &[(&str, i32, i64)] = &[
        ("PC_LINK_MAX", 0, 65000),
        ("PC_MAX_CANON", 1, 255),
        ("PC_MAX_INPUT", 2, 255),
        ("PC_NAME_MAX", 3, 255),
        ("PC_PATH_MAX", 4, 4096),
        ("PC_PIPE_BUF", 5, 4096),
        ("PC_CHOWN_RESTRICTED", 6, 1),
        ("PC_NO_TRUNC", 7, 1),
        ("PC_VDISABLE", 8, 0),
        ("PC_FILESIZEBITS", 13, 64),
        ("PC_SYMLINK_MAX", 19, 4095),
    ];

    const CS_PATH: i32 = 0;

    fn names(table: &[(&str, i32, i64)], vm: &VirtualMachine) -> PyResult<PyDictRef> {
        let names = vm.ctx.new_dict();
        for &(name, number, _) in table {
            names.set_item(name, vm.ctx.new_int(number).into(), vm)?;
        }
        Ok(names)
    }

    #[pyattr]
    fn sysconf_names(vm: &VirtualMachine) -> PyDictRef {
        names(SYSTEM, vm).unwrap_or_else(|_| vm.ctx.new_dict())
    }

    #[pyattr]
    fn pathconf_names(vm: &VirtualMachine) -> PyDictRef {
        names(PATHS, vm).unwrap_or_else(|_| vm.ctx.new_dict())
    }

    #[pyattr]
    fn confstr_names(vm: &VirtualMachine) -> PyDictRef {
        names(&[("CS_PATH", CS_PATH, 0)], vm).unwrap_or_else(|_| vm.ctx.new_dict())
    }

    /// Finds an entry by its name or its number.
    fn find(table: &[(&str, i32, i64)], key: &PyObjectRef, vm: &VirtualMachine) -> PyResult<i64> {
        let found = if let Some(name) = key.downcast_ref::<PyStr>() {
            let found = table.iter().find(|entry| name.to_str() == Some(entry.0));
            found.ok_or_else(|| vm.new_value_error("unrecognized configuration name"))?
        } else if let Some(number) = key.downcast_ref::<PyInt>() {
            let number = number.try_to_primitive::<i32>(vm)?;
            let found = table.iter().find(|entry| entry.1 == number);
            found.ok_or_else(|| os_error::plain(Errno::Invalid, vm))?
        } else {
            return Err(vm.new_type_error("configuration names must be strings or integers"));
        };
        Ok(found.2)
    }

    #[derive(FromArgs)]
    struct NameArgs {
        #[pyarg(positional)]
        name: PyObjectRef,
    }

    #[pyfunction]
    fn sysconf(args: NameArgs, vm: &VirtualMachine) -> PyResult<i64> {
        find(SYSTEM, &args.name, vm)
    }

    #[pyfunction]
    fn confstr(args: NameArgs, vm: &VirtualMachine) -> PyResult<&'static str> {
        find(&[("CS_PATH", CS_PATH, 0)], &args.name, vm).map(|_| "/bin:/usr/bin")
    }

    #[derive(FromArgs)]
    struct PathconfArgs {
        #[pyarg(any)]
        path: PyObjectRef,
        #[pyarg(any)]
        name: PyObjectRef,
    }

    #[pyfunction]
    fn pathconf(args: PathconfArgs, vm: &VirtualMachine) -> PyResult<i64> {
        let target = Target::of(args.path, "pathconf", vm)?;
        let limit = find(PATHS, &args.name, vm)?;
        look_up(&target, Base(None), true).map_err(|errno| target.error(errno, vm))?;
        Ok(limit)
    }

    #[pyfunction]
    fn fpathconf(fd: Int, name: PyObjectRef, vm: &VirtualMachine) -> PyResult<i64> {
        let limit = find(PATHS, &name, vm)?;
        let metadata = current::files().metadata_of(fd.0);
        metadata.map_err(|errno| os_error::plain(errno, vm))?;
        Ok(limit)
    }
}
