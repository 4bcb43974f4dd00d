//! What is done to paths without looking at files.

#[rustpython_vm::pymodule(sub)]
pub(super) mod module {
    use rustpython_vm::{
        AsObject, FromArgs, PyObjectRef, PyResult, VirtualMachine,
        builtins::{PyBytes, PyStr, PyTupleRef},
    };

    use super::super::arguments::path_method;

    fn is_path(object: &PyObjectRef) -> bool {
        object.downcast_ref::<PyStr>().is_some() || object.downcast_ref::<PyBytes>().is_some()
    }

    #[derive(FromArgs)]
    struct PathArgs {
        #[pyarg(any)]
        path: PyObjectRef,
    }

    /// `os.fspath`, <https://peps.python.org/pep-0519/>.
    #[pyfunction]
    fn fspath(args: PathArgs, vm: &VirtualMachine) -> PyResult {
        let path = args.path;
        if is_path(&path) {
            return Ok(path);
        }
        let class = path.class().to_owned();
        let Some(method) = path_method(&path, vm) else {
            return Err(vm.new_type_error(format!(
                "expected str, bytes or os.PathLike object, not {}",
                class.name()
            )));
        };
        let answer = method.call((path,), vm)?;
        if is_path(&answer) {
            return Ok(answer);
        }
        Err(vm.new_type_error(format!(
            "expected {}.__fspath__() to return str or bytes, not {}",
            class.name(),
            answer.class().name()
        )))
    }

    /// The text of a path in bytes, in which halves of surrogate pairs are as RustPython has them.
    fn spelling(path: &PyObjectRef) -> Vec<u8> {
        if let Some(text) = path.downcast_ref::<PyStr>() {
            text.as_wtf8().as_bytes().to_vec()
        } else if let Some(bytes) = path.downcast_ref::<PyBytes>() {
            bytes.as_bytes().to_vec()
        } else {
            Vec::new()
        }
    }

    /// A piece of a path as the path was given: text or bytes. Pieces are cut at slashes, so that characters stay whole.
    fn piece(path: &PyObjectRef, bytes: &[u8], vm: &VirtualMachine) -> PyResult {
        if path.downcast_ref::<PyBytes>().is_some() {
            return Ok(vm.ctx.new_bytes(bytes.to_vec()).into());
        }
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(vm.ctx.new_str(text).into()),
            Err(_) => {
                let bytes = vm.ctx.new_bytes(bytes.to_vec());
                vm.call_method(bytes.as_object(), "decode", ("utf-8", "surrogatepass"))
            }
        }
    }

    /// How many slashes the root of a path is made of: POSIX knows one and two, and more are one.
    fn slashes(path: &[u8]) -> usize {
        match path {
            [b'/', b'/', b'/', ..] => 1,
            [b'/', b'/', ..] => 2,
            [b'/', ..] => 1,
            _ => 0,
        }
    }

    /// `os.path.normpath`.
    #[pyfunction]
    fn _path_normpath(path: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let path = fspath(PathArgs { path }, vm)?;
        let spelling = spelling(&path);
        let root = slashes(&spelling);
        let mut parts: Vec<&[u8]> = Vec::new();
        for part in spelling.split(|&byte| byte == b'/') {
            match part {
                b"" | b"." => {}
                b".." => match parts.last() {
                    Some(&b"..") => parts.push(part),
                    Some(_) => drop(parts.pop()),
                    None if root > 0 => {}
                    None => parts.push(part),
                },
                _ => parts.push(part),
            }
        }
        let mut normal = vec![b'/'; root];
        normal.extend(parts.join(&b'/'));
        if normal.is_empty() {
            normal.push(b'.');
        }
        piece(&path, &normal, vm)
    }

    /// `os.path.splitroot`.
    #[pyfunction]
    fn _path_splitroot_ex(path: PyObjectRef, vm: &VirtualMachine) -> PyResult<PyTupleRef> {
        let path = fspath(PathArgs { path }, vm)?;
        let spelling = spelling(&path);
        // All slashes of a root that counts as one slash but the first belong to the rest.
        let (root, rest) = spelling.split_at(slashes(&spelling));
        Ok(vm.ctx.new_tuple(vec![
            piece(&path, b"", vm)?,
            piece(&path, root, vm)?,
            piece(&path, rest, vm)?,
        ]))
    }
}
