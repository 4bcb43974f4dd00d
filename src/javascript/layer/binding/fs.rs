//! The files of the run.
//!
//! What fails gives the number of the error with a minus, as libuv does: the modules make Node's errors of it.

use std::{rc::Rc, time::Duration};

use boa_engine::{
    Context, JsArgs, JsNativeError, JsObject, JsResult, JsString, JsValue,
    native_function::NativeFunctionPointer, object::builtins::JsArray,
};

use crate::{
    filesystem::{Access, Errno, Filesystem, Kind, Metadata, OpenOptions, Result},
    javascript::{natives, outside::Outside},
};

use super::bytes::{self, View};

/// Bytes that are read of a stream at once.
const CHUNK_BYTES: usize = 64 << 10;

/// The flags of Linux's `open`.
mod flag {
    pub const ACCESS: u32 = 0o3;
    pub const WRITE: u32 = 0o1;
    pub const BOTH: u32 = 0o2;
    pub const CREATE: u32 = 0o100;
    pub const EXCLUSIVE: u32 = 0o200;
    pub const TRUNCATE: u32 = 0o1000;
    pub const APPEND: u32 = 0o2000;
    pub const DIRECTORY: u32 = 0o20_0000;
    pub const NO_FOLLOW: u32 = 0o40_0000;
}

const FUNCTIONS: &[(&str, NativeFunctionPointer)] = &[
    ("access", access),
    ("chdir", change_directory),
    ("chmod", set_permissions),
    ("close", close),
    ("cwd", current_directory),
    ("fchmod", set_permissions_of),
    ("fstat", status_of),
    ("ftruncate", truncate),
    ("futimes", set_times_of),
    ("link", make_name),
    ("list", list),
    ("mkdir", make_directory),
    ("open", open),
    ("read", read),
    ("readAll", read_all),
    ("readText", read_text),
    ("readlink", read_link),
    ("realpath", real_path),
    ("rename", rename),
    ("rmdir", remove_directory),
    ("stat", status),
    ("symlink", make_link),
    ("umask", umask),
    ("unlink", remove),
    ("utimes", set_times),
    ("write", write),
];

pub(super) fn object(context: &mut Context) -> JsResult<JsObject> {
    let object = natives::object(context);
    for (name, function) in FUNCTIONS {
        natives::method(&object, name, 0, *function, context)?;
    }
    Ok(object)
}

/// The files of the run. There are none before the first.
fn files(context: &Context) -> JsResult<Rc<Filesystem>> {
    let files = context.get_data::<Rc<Filesystem>>().cloned();
    let missing = || JsNativeError::error().with_message("There are no files yet");
    Ok(files.ok_or_else(missing)?)
}

fn failed(errno: Errno) -> JsValue {
    JsValue::from(-errno.number())
}

/// What an operation without a result comes to.
fn done(result: Result<()>) -> JsResult<JsValue> {
    Ok(result.map_or_else(failed, |()| JsValue::from(0)))
}

fn path(arguments: &[JsValue], index: usize, context: &mut Context) -> JsResult<Vec<u8>> {
    let path = arguments.get_or_undefined(index).to_string(context)?;
    Ok(path.to_std_string_lossy().into_bytes())
}

/// A whole number; what is none is 0.
fn number(arguments: &[JsValue], index: usize) -> f64 {
    arguments
        .get_or_undefined(index)
        .as_number()
        .filter(|number| number.is_finite())
        .unwrap_or(0.0)
}

fn bits(arguments: &[JsValue], index: usize) -> u32 {
    // The cast saturates.
    number(arguments, index) as u32
}

fn descriptor(arguments: &[JsValue]) -> i32 {
    arguments
        .get_or_undefined(0)
        .as_number()
        .map_or(-1, |number| number as i32)
}

/// `access(path, mode)`.
fn access(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let path = path(arguments, 0, context)?;
    let admits = files(context)?.admits(&path, bits(arguments, 1), true);
    done(admits.and_then(|admits| if admits { Ok(()) } else { Err(Errno::Denied) }))
}

/// `chdir(path)`.
fn change_directory(
    _: &JsValue,
    arguments: &[JsValue],
    context: &mut Context,
) -> JsResult<JsValue> {
    let path = path(arguments, 0, context)?;
    done(files(context)?.change_directory(&path))
}

/// `chmod(path, mode)`.
fn set_permissions(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let path = path(arguments, 0, context)?;
    done(files(context)?.set_permissions(&path, bits(arguments, 1), true))
}

/// `fchmod(fd, mode)`.
fn set_permissions_of(
    _: &JsValue,
    arguments: &[JsValue],
    context: &mut Context,
) -> JsResult<JsValue> {
    done(files(context)?.set_permissions_of(descriptor(arguments), bits(arguments, 1)))
}

/// `close(fd)`.
fn close(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    done(files(context)?.close(descriptor(arguments)))
}

/// `cwd()`: an absolute path.
fn current_directory(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let path = files(context)?.current_directory();
    Ok(path.map_or_else(failed, |path| text(&path)))
}

/// What is not UTF-8 in a path is replaced.
fn text(bytes: &[u8]) -> JsValue {
    JsString::from(String::from_utf8_lossy(bytes).as_ref()).into()
}

/// `stat(path, follows)`: the numbers of [`numbers`].
fn status(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let path = path(arguments, 0, context)?;
    let follows = arguments.get_or_undefined(1).to_boolean();
    let metadata = files(context)?.metadata(&path, follows);
    Ok(metadata.map_or_else(failed, |metadata| numbers(&metadata, context)))
}

/// `fstat(fd)`: the same.
fn status_of(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let metadata = files(context)?.metadata_of(descriptor(arguments));
    Ok(metadata.map_or_else(failed, |metadata| numbers(&metadata, context)))
}

/// Mode, number of the node, names, whether it is the guest's, bytes, number of the device, and in milliseconds since 1970 when it was last
/// read, written and changed.
fn numbers(metadata: &Metadata, context: &mut Context) -> JsValue {
    let milliseconds = |time: Duration| time.as_secs_f64() * 1e3;
    let mode = metadata.kind.mode() | metadata.permissions;
    let numbers = [
        f64::from(mode),
        metadata.number as f64,
        f64::from(metadata.links),
        f64::from(u8::from(metadata.is_own)),
        metadata.size as f64,
        metadata.device as f64,
        milliseconds(metadata.accessed),
        milliseconds(metadata.modified),
        milliseconds(metadata.changed),
    ];
    JsArray::from_iter(numbers.map(JsValue::from), context).into()
}

/// `ftruncate(fd, length)`.
fn truncate(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    done(files(context)?.truncate(descriptor(arguments), number(arguments, 1) as u64))
}

/// The times of the last read and write, in seconds.
fn times(arguments: &[JsValue]) -> Option<(Duration, Duration)> {
    let time = |index| Duration::try_from_secs_f64(number(arguments, index)).unwrap_or_default();
    Some((time(1), time(2)))
}

/// `futimes(fd, atime, mtime)`.
fn set_times_of(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    done(files(context)?.set_times_of(descriptor(arguments), times(arguments)))
}

/// `utimes(path, atime, mtime, follows)`.
fn set_times(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let path = path(arguments, 0, context)?;
    let follows = arguments.get_or_undefined(3).to_boolean();
    done(files(context)?.set_times(&path, times(arguments), follows))
}

/// `link(existing, path)`.
fn make_name(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let (existing, path) = (path(arguments, 0, context)?, path(arguments, 1, context)?);
    done(files(context)?.make_name(&existing, &path))
}

/// `list(path)`: names and the types that their modes tell, in turns.
fn list(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let path = path(arguments, 0, context)?;
    Ok(match files(context)?.list(&path) {
        Ok(entries) => {
            let entries = entries
                .iter()
                .flat_map(|(name, node)| [text(name), JsValue::from(node.kind().mode())]);
            JsArray::from_iter(entries, context).into()
        }
        Err(errno) => failed(errno),
    })
}

/// `mkdir(path, mode)`.
fn make_directory(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let path = path(arguments, 0, context)?;
    done(files(context)?.make_directory(&path, bits(arguments, 1)))
}

/// `open(path, flags, mode)`: a descriptor.
fn open(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let path = path(arguments, 0, context)?;
    let files = files(context)?;
    let opened = open_path(&files, &path, bits(arguments, 1), bits(arguments, 2));
    Ok(opened.map_or_else(failed, JsValue::from))
}

fn open_path(files: &Filesystem, path: &[u8], flags: u32, permissions: u32) -> Result<i32> {
    let has = |flag: u32| flags & flag != 0;
    let access = match flags & flag::ACCESS {
        flag::WRITE => Access::Write,
        flag::BOTH => Access::Both,
        _ => Access::Read,
    };
    let options = OpenOptions {
        access,
        create: has(flag::CREATE),
        exclusive: has(flag::EXCLUSIVE),
        truncate: has(flag::TRUNCATE),
        append: has(flag::APPEND),
        directory: has(flag::DIRECTORY),
        no_follow: has(flag::NO_FOLLOW),
        permissions,
    };
    files.open(path, options)
}

/// A position in a file; `None` is where it stands.
fn position(arguments: &[JsValue], index: usize) -> Option<u64> {
    let position = arguments.get_or_undefined(index).as_number()?;
    (position >= 0.0).then_some(position as u64)
}

/// `read(fd, bytes, position)`: how many bytes were read into `bytes`; a position below 0 is where the file stands.
fn read(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let view = View::of(arguments.get_or_undefined(1), context)?;
    let files = files(context)?;
    let descriptor = descriptor(arguments);
    let count = view.write(|buffer| match position(arguments, 2) {
        Some(position) => {
            let file = files.opened(descriptor)?;
            if !file.is_seekable() {
                return Err(Errno::NotSeekable);
            }
            files.read_at(&file, buffer, position)
        }
        None => files.read(descriptor, buffer),
    });
    Ok(count.map_or_else(failed, |count| JsValue::from(count as f64)))
}

/// `write(fd, bytes, position)`: how many were written.
fn write(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let bytes = match arguments.get_or_undefined(1).as_string() {
        Some(string) => string.to_std_string_lossy().into_bytes(),
        None => View::of(arguments.get_or_undefined(1), context)?.to_vec(),
    };
    let files = files(context)?;
    let descriptor = descriptor(arguments);
    let count = match position(arguments, 2) {
        Some(position) => files
            .opened(descriptor)
            .and_then(|file| files.write_at(&file, &bytes, position)),
        None => files.write(descriptor, &bytes),
    };
    Outside::of(context).collect_garbage_if_due();
    Ok(count.map_or_else(failed, |count| JsValue::from(count as f64)))
}

/// All that is left to be read of an open file. Reading a device that has no end is an error, as it would be in the end.
fn rest(files: &Filesystem, descriptor: i32) -> Result<Vec<u8>> {
    /// What Node reads of a file at most.
    const MAX_BYTES: usize = (1 << 31) - 1;

    let mut bytes = Vec::new();
    let metadata = files.metadata_of(descriptor)?;
    if metadata.kind == Kind::File {
        bytes
            .try_reserve_exact(usize::try_from(metadata.size).unwrap_or(usize::MAX))
            .map_err(|_| Errno::NoSpace)?;
    }
    loop {
        let length = bytes.len();
        if length >= MAX_BYTES {
            return Err(Errno::TooLarge);
        }
        bytes.try_reserve(CHUNK_BYTES).map_err(|_| Errno::NoSpace)?;
        bytes.resize(length + CHUNK_BYTES, 0);
        let count = files.read(descriptor, &mut bytes[length..])?;
        bytes.truncate(length + count);
        if count == 0 {
            return Ok(bytes);
        }
    }
}

/// What stands at a path, or is left of a descriptor.
fn content(arguments: &[JsValue], context: &mut Context) -> JsResult<Result<Vec<u8>>> {
    let files = files(context)?;
    if arguments.get_or_undefined(0).is_number() {
        return Ok(rest(&files, descriptor(arguments)));
    }
    let path = path(arguments, 0, context)?;
    Ok(
        open_path(&files, &path, bits(arguments, 1), 0o666).and_then(|descriptor| {
            let bytes = rest(&files, descriptor);
            files.close(descriptor)?;
            bytes
        }),
    )
}

/// `readAll(path or fd, flags)`: the bytes.
fn read_all(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    match content(arguments, context)? {
        Ok(bytes) => bytes::array(&bytes, context),
        Err(errno) => Ok(failed(errno)),
    }
}

/// `readText(path or fd, flags)`: the text that they are in UTF-8.
fn read_text(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    Outside::of(context).collect_garbage_if_due();
    Ok(content(arguments, context)?.map_or_else(failed, |bytes| text(&bytes)))
}

/// `readlink(path)`.
fn read_link(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let path = path(arguments, 0, context)?;
    let target = files(context)?.read_link(&path);
    Ok(target.map_or_else(failed, |target| text(&target)))
}

/// `realpath(path)`: the absolute path without links.
fn real_path(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let path = path(arguments, 0, context)?;
    let resolved = files(context)?.resolve(&path);
    Ok(resolved.map_or_else(failed, |path| text(&path)))
}

/// `rename(from, to)`.
fn rename(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let (from, to) = (path(arguments, 0, context)?, path(arguments, 1, context)?);
    done(files(context)?.rename(&from, &to))
}

/// `rmdir(path)`.
fn remove_directory(
    _: &JsValue,
    arguments: &[JsValue],
    context: &mut Context,
) -> JsResult<JsValue> {
    let path = path(arguments, 0, context)?;
    done(files(context)?.remove_directory(&path))
}

/// `symlink(target, path)`.
fn make_link(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let (target, path) = (path(arguments, 0, context)?, path(arguments, 1, context)?);
    done(files(context)?.make_link(&target, &path))
}

/// `umask(mask)`: the one before, which stays where none is given.
fn umask(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let files = files(context)?;
    let before = if arguments.get_or_undefined(0).is_undefined() {
        let before = files.set_umask(0);
        files.set_umask(before);
        before
    } else {
        files.set_umask(bits(arguments, 0))
    };
    Ok(before.into())
}

/// `unlink(path)`.
fn remove(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let path = path(arguments, 0, context)?;
    done(files(context)?.remove(&path))
}
