//! `os.scandir` and what it gives.

#[rustpython_vm::pymodule(sub)]
pub(super) mod module {
    use std::cell::{OnceCell, RefCell};

    use rustpython_vm::{
        FromArgs, Py, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine,
        builtins::{PyGenericAlias, PyTypeRef},
        function::FuncArgs,
        protocol::PyIterReturn,
        pyclass,
        types::{IterNext, Iterable, Representable, SelfIter},
    };

    use super::super::{
        arguments::{Base, Path, Target, Truth, decode},
        status::{look_up, stat_of},
    };
    use crate::{
        filesystem::{Errno, Filesystem, Kind},
        python::current,
    };

    /// An entry of a directory, as `os.scandir` gives it.
    #[pyattr]
    #[pyclass(module = "posix", name)]
    #[derive(PyPayload)]
    struct DirEntry {
        name: PyObjectRef,
        path: Path,
        /// The directory, if it was given as a descriptor.
        base: Base,
        number: u64,
        kind: Kind,
        status: OnceCell<PyObjectRef>,
        own_status: OnceCell<PyObjectRef>,
    }

    impl std::fmt::Debug for DirEntry {
        fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            formatter.write_str("DirEntry")
        }
    }

    #[derive(FromArgs)]
    struct FollowArgs {
        #[pyarg(named, default = Truth(true), py_default = "True")]
        follow_symlinks: Truth,
    }

    impl DirEntry {
        /// Whether it is of that kind. What is not there any more is of none.
        fn is_of(&self, kind: Kind, follow: bool, vm: &VirtualMachine) -> PyResult<bool> {
            if self.kind != Kind::Link || !follow {
                return Ok(self.kind == kind);
            }
            let target = Target::Path(self.path.clone());
            match look_up(&target, self.base, true) {
                Ok(metadata) => Ok(metadata.kind == kind),
                Err(Errno::NotFound) => Ok(false),
                Err(errno) => Err(target.error(errno, vm)),
            }
        }
    }

    #[pyclass(flags(DISALLOW_INSTANTIATION), with(Representable))]
    impl DirEntry {
        #[pygetset]
        fn name(zelf: &Py<Self>) -> PyObjectRef {
            zelf.name.clone()
        }

        #[pygetset]
        fn path(zelf: &Py<Self>) -> PyObjectRef {
            zelf.path.object.clone()
        }

        #[pymethod]
        fn is_dir(zelf: &Py<Self>, args: FollowArgs, vm: &VirtualMachine) -> PyResult<bool> {
            zelf.is_of(Kind::Directory, args.follow_symlinks.0, vm)
        }

        #[pymethod]
        fn is_file(zelf: &Py<Self>, args: FollowArgs, vm: &VirtualMachine) -> PyResult<bool> {
            zelf.is_of(Kind::File, args.follow_symlinks.0, vm)
        }

        #[pymethod]
        fn is_symlink(zelf: &Py<Self>) -> bool {
            zelf.kind == Kind::Link
        }

        #[pymethod]
        fn is_junction(_zelf: &Py<Self>) -> bool {
            false
        }

        /// What it tells is asked once.
        #[pymethod]
        fn stat(zelf: &Py<Self>, args: FollowArgs, vm: &VirtualMachine) -> PyResult {
            let follow = args.follow_symlinks.0 && zelf.kind == Kind::Link;
            let cell = if follow {
                &zelf.status
            } else {
                &zelf.own_status
            };
            if let Some(status) = cell.get() {
                return Ok(status.clone());
            }
            let status = stat_of(&Target::Path(zelf.path.clone()), zelf.base, follow, vm)?;
            Ok(cell.get_or_init(|| status).clone())
        }

        #[pymethod]
        fn inode(zelf: &Py<Self>) -> u64 {
            zelf.number
        }

        #[pymethod]
        fn __fspath__(zelf: &Py<Self>) -> PyObjectRef {
            zelf.path.object.clone()
        }

        #[pyclassmethod]
        fn __class_getitem__(
            class: PyTypeRef,
            object: PyObjectRef,
            vm: &VirtualMachine,
        ) -> PyResult<PyGenericAlias> {
            PyGenericAlias::from_args(class, object, vm)
        }

        #[pymethod]
        fn __reduce__(_zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult {
            Err(vm.new_type_error("cannot pickle 'posix.DirEntry' object"))
        }
    }

    impl Representable for DirEntry {
        fn repr_str(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<String> {
            Ok(format!("<DirEntry {}>", zelf.name.repr(vm)?))
        }
    }

    /// The entries that `os.scandir` has not given yet.
    #[pyattr]
    #[pyclass(module = "posix", name)]
    #[derive(PyPayload)]
    struct ScandirIterator {
        /// In reverse.
        entries: RefCell<Vec<PyRef<DirEntry>>>,
    }

    impl std::fmt::Debug for ScandirIterator {
        fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            formatter.write_str("ScandirIterator")
        }
    }

    #[pyclass(flags(DISALLOW_INSTANTIATION), with(IterNext, Iterable))]
    impl ScandirIterator {
        #[pymethod]
        fn close(zelf: &Py<Self>) {
            let entries = zelf.entries.take();
            drop(entries);
        }

        #[pymethod]
        fn __enter__(zelf: PyRef<Self>) -> PyRef<Self> {
            zelf
        }

        #[pymethod]
        fn __exit__(zelf: PyRef<Self>, _args: FuncArgs) {
            Self::close(&zelf);
        }
    }

    impl SelfIter for ScandirIterator {}

    impl IterNext for ScandirIterator {
        fn next(zelf: &Py<Self>, _vm: &VirtualMachine) -> PyResult<PyIterReturn> {
            let entry = zelf.entries.borrow_mut().pop();
            Ok(match entry {
                Some(entry) => PyIterReturn::Return(entry.into()),
                None => PyIterReturn::StopIteration(None),
            })
        }
    }

    #[derive(FromArgs)]
    struct ScandirArgs {
        #[pyarg(any, default)]
        path: Option<PyObjectRef>,
    }

    #[pyfunction]
    fn scandir(args: ScandirArgs, vm: &VirtualMachine) -> PyResult<PyRef<ScandirIterator>> {
        let target = Target::or_here(args.path, "scandir", vm)?;
        let files = current::files();
        let (found, base, way, is_bytes) = match &target {
            Target::Path(path) => {
                let mut way = path.bytes.clone();
                if !way.ends_with(b"/") {
                    way.push(b'/');
                }
                (files.list(&path.bytes), Base(None), way, path.is_bytes)
            }
            Target::Descriptor(number) => {
                let opened = files.opened(*number);
                let found = opened.and_then(|file| Filesystem::list_node(&file.node));
                (found, Base(Some(*number)), Vec::new(), false)
            }
        };
        let found = found.map_err(|errno| target.error(errno, vm))?;
        let mut entries = Vec::new();
        entries
            .try_reserve_exact(found.len())
            .map_err(|_| vm.no_memory_error())?;
        for (name, node) in found.into_iter().rev() {
            let bytes = [&way[..], &name[..]].concat();
            let path = Path {
                object: decode(&bytes, is_bytes, vm)?,
                bytes,
                is_bytes,
            };
            let entry = DirEntry {
                name: decode(&name, is_bytes, vm)?,
                path,
                base,
                number: node.metadata().number,
                kind: node.kind(),
                status: OnceCell::new(),
                own_status: OnceCell::new(),
            };
            entries.push(entry.into_ref(&vm.ctx));
        }
        let iterator = ScandirIterator {
            entries: RefCell::new(entries),
        };
        Ok(iterator.into_ref(&vm.ctx))
    }
}
