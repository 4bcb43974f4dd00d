"""Files mapped into memory, as copies: what is changed in one is written to its file by `flush` and `close`."""

import os as _os

error = OSError

ACCESS_DEFAULT = 0
ACCESS_READ = 1
ACCESS_WRITE = 2
ACCESS_COPY = 3

MAP_SHARED = 1
MAP_PRIVATE = 2
MAP_ANON = MAP_ANONYMOUS = 32
PROT_READ = 1
PROT_WRITE = 2
PROT_EXEC = 4
MADV_NORMAL = 0
MADV_RANDOM = 1
MADV_SEQUENTIAL = 2
MADV_WILLNEED = 3
MADV_DONTNEED = 4

PAGESIZE = ALLOCATIONGRANULARITY = 65536


class mmap(bytearray):
    """A file in memory, or memory alone if the descriptor is -1."""

    __module__ = "mmap"

    def __new__(cls, fileno, length, flags=MAP_SHARED, prot=PROT_WRITE | PROT_READ, access=ACCESS_DEFAULT, offset=0, *, trackfd=True):
        if length < 0:
            raise OverflowError("memory mapped length must be positive")
        if offset < 0:
            raise OverflowError("memory mapped offset must be positive")
        if access not in (ACCESS_DEFAULT, ACCESS_READ, ACCESS_WRITE, ACCESS_COPY):
            raise ValueError("mmap invalid access parameter.")
        if fileno != -1:
            size = _os.fstat(fileno).st_size
            if length == 0:
                if size == 0:
                    raise ValueError("cannot mmap an empty file")
                if offset >= size:
                    raise ValueError("mmap offset is greater than file size")
                length = size - offset
            elif offset + length > size:
                raise ValueError("mmap length is greater than file size")
        elif length == 0:
            raise OSError(22, "Invalid argument")
        return super().__new__(cls)

    def __init__(self, fileno, length, flags=MAP_SHARED, prot=PROT_WRITE | PROT_READ, access=ACCESS_DEFAULT, offset=0, *, trackfd=True):
        if fileno == -1:
            super().__init__(length)
            self._fd = -1
        else:
            self._fd = _os.dup(fileno)
            super().__init__(_os.pread(fileno, length or _os.fstat(fileno).st_size - offset, offset))
        if access == ACCESS_DEFAULT:
            access = ACCESS_WRITE if prot & PROT_WRITE else ACCESS_READ
            if access == ACCESS_WRITE and flags & MAP_PRIVATE:
                access = ACCESS_COPY
        self._access = access
        self._offset = offset
        self._position = 0
        self._closed = False

    @property
    def closed(self):
        return self._closed

    def _check(self):
        if self._closed:
            raise ValueError("mmap closed or invalid")

    def _check_writable(self):
        self._check()
        if self._access == ACCESS_READ:
            raise TypeError("mmap can't modify a readonly memory map.")

    def __len__(self):
        self._check()
        return super().__len__()

    def __getitem__(self, index):
        self._check()
        if isinstance(index, slice):
            return bytes(super().__getitem__(index))
        try:
            return super().__getitem__(index)
        except IndexError:
            raise IndexError("mmap index out of range") from None

    def __setitem__(self, index, value):
        self._check_writable()
        if isinstance(index, slice):
            if len(range(*index.indices(len(self)))) != len(value):
                raise IndexError("mmap slice assignment is wrong size")
        elif not -len(self) <= index < len(self):
            raise IndexError("mmap index out of range")
        super().__setitem__(index, value)

    def __delitem__(self, index):
        self._check()
        raise TypeError("mmap object doesn't support item deletion")

    def __repr__(self):
        if self._closed:
            return "<mmap.mmap closed=True>"
        names = ("ACCESS_DEFAULT", "ACCESS_READ", "ACCESS_WRITE", "ACCESS_COPY")
        return f"<mmap.mmap closed=False, access={names[self._access]}, length={len(self)}, pos={self._position}, offset={self._offset}>"

    __str__ = __repr__
    __hash__ = object.__hash__

    def __eq__(self, other):
        return self is other

    def __ne__(self, other):
        return self is not other

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *error):
        self.close()

    def close(self):
        """Writes what was changed, and closes the map."""
        if not self._closed:
            self.flush()
            if self._fd != -1:
                _os.close(self._fd)
            self._closed = True

    def flush(self, offset=0, size=None):
        """Writes what was changed to the file."""
        self._check()
        if self._fd != -1 and self._access == ACCESS_WRITE:
            _os.pwrite(self._fd, bytes(self), self._offset)

    def find(self, view, start=None, end=None):
        """The lowest index where the bytes are found, from the position on if no other start is given."""
        self._check()
        return super().find(view, self._position if start is None else start, len(self) if end is None else end)

    def rfind(self, view, start=None, end=None):
        """The highest index where the bytes are found, from the position on if no other start is given."""
        self._check()
        return super().rfind(view, self._position if start is None else start, len(self) if end is None else end)

    def read(self, n=None):
        """Bytes from the position on, to the end if there is no number."""
        end = len(self) if n is None or n < 0 else min(self._position + n, len(self))
        data = self[self._position : end]
        self._position = max(self._position, end)
        return data

    def read_byte(self):
        """The byte at the position, as a number."""
        if self._position >= len(self):
            raise ValueError("read byte out of range")
        self._position += 1
        return self[self._position - 1]

    def readline(self):
        """A line from the position on."""
        end = self.find(b"\n")
        return self.read() if end < 0 else self.read(end + 1 - self._position)

    def __iter__(self):
        self._check()
        return (bytes((byte,)) for byte in bytes(self))

    def seek(self, pos, whence=0):
        """Sets the position, and tells it."""
        self._check()
        if whence not in (0, 1, 2):
            raise ValueError("unknown seek type")
        target = pos + (0, self._position, len(self))[whence]
        if not 0 <= target <= len(self):
            raise ValueError("seek out of range")
        self._position = target
        return target

    def seekable(self):
        """Whether it can be sought in: yes."""
        return True

    def tell(self):
        """The position."""
        self._check()
        return self._position

    def write(self, data):
        """Writes bytes at the position."""
        self._check_writable()
        if self._position + len(data) > len(self):
            raise ValueError("data out of range")
        self[self._position : self._position + len(data)] = data
        self._position += len(data)
        return len(data)

    def write_byte(self, byte):
        """Writes a byte, which is a number, at the position."""
        self._check_writable()
        if self._position >= len(self):
            raise ValueError("write byte out of range")
        self[self._position] = byte
        self._position += 1

    def move(self, dest, src, count):
        """Copies bytes within the map."""
        self._check_writable()
        if dest < 0 or src < 0 or count < 0 or max(dest, src) + count > len(self):
            raise ValueError("source, destination, or count out of range")
        self[dest : dest + count] = self[src : src + count]

    def size(self):
        """The size of the file."""
        self._check()
        if self._fd == -1:
            raise OSError(9, "Bad file descriptor")
        return _os.fstat(self._fd).st_size

    def madvise(self, option, start=0, length=None):
        """Takes advice, which changes nothing."""
        self._check()


def _unresizable(self, *arguments):
    """What would change the length: a map has one."""
    raise TypeError("mmap can't resize a map")


for _name in ("append", "clear", "extend", "insert", "pop", "remove", "resize", "__iadd__", "__imul__"):
    setattr(mmap, _name, _unresizable)
