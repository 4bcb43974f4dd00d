"""The event loop of asyncio where there are no sockets and no processes.

It stands in for CPython's module of this name. What is open can always be read and written, so all that the loop ever waits for is time,
and another thread that calls `call_soon_threadsafe`.
"""

import errno
import math
import os
import selectors
import signal
import sys
import threading
import time

from . import coroutines
from . import events
from . import futures
from . import selector_events
from . import transports
from .log import logger

__all__ = (
    "SelectorEventLoop",
    "EventLoop",
)

# How long a wait without an end sleeps at once, in seconds.
_LONG = 86400.0


class _Waiter(selectors.SelectSelector):
    """A selector that a loop can be woken from."""

    def __init__(self):
        super().__init__()
        self._wake = threading.Event()

    def select(self, timeout=None):
        """What is registered, which is ready at once; if that is nothing, waits for `timeout` seconds or `wake`."""
        if self._fd_to_key:
            return super().select(0)
        if timeout is None or timeout > 0:
            # Whole milliseconds, as `epoll` waits: what is due at about the same time is done in one round.
            self._wait(_LONG if timeout is None else math.ceil(timeout * 1000) / 1000)
        self._wake.clear()
        return []

    def _wait(self, timeout):
        if threading.active_count() == 1:
            # Nobody is there to wake it.
            time.sleep(timeout)
        else:
            self._wake.wait(timeout)

    def wake(self):
        """Ends the wait, or the next one."""
        self._wake.set()


class _UnixSelectorEventLoop(selector_events.BaseSelectorEventLoop):
    """The loop that programs get."""

    def __init__(self, selector=None):
        self._signal_handlers = {}
        super().__init__(_Waiter() if selector is None else selector)

    def close(self):
        """Closes the loop, and gives signals back their handlers."""
        super().close()
        for sig in list(self._signal_handlers):
            self.remove_signal_handler(sig)

    # What CPython's loop uses a pair of sockets for.

    def _make_self_pipe(self):
        pass

    def _close_self_pipe(self):
        pass

    def _write_to_self(self):
        wake = getattr(self._selector, "wake", None)
        if wake is not None:
            wake()

    # Signals come from `signal.raise_signal` and `os.kill` alone.

    def add_signal_handler(self, sig, callback, *args):
        """Add a handler for a signal."""
        if coroutines.iscoroutine(callback) or coroutines._iscoroutinefunction(callback):
            raise TypeError("coroutines cannot be used with add_signal_handler()")
        self._check_signal(sig)
        self._check_closed()
        try:
            signal.signal(sig, self._on_signal)
        except OSError as error:
            if error.errno == errno.EINVAL:
                raise RuntimeError(f"sig {sig} cannot be caught")
            raise
        self._signal_handlers[sig] = events.Handle(callback, args, self, None)

    def _on_signal(self, sig, frame):
        handle = self._signal_handlers.get(sig)
        if handle is None:
            return
        if handle._cancelled:
            self.remove_signal_handler(sig)
        else:
            self._add_callback_signalsafe(handle)

    def remove_signal_handler(self, sig):
        """Remove a handler for a signal, and tell whether there was one."""
        self._check_signal(sig)
        if self._signal_handlers.pop(sig, None) is None:
            return False
        signal.signal(sig, signal.default_int_handler if sig == signal.SIGINT else signal.SIG_DFL)
        return True

    def _check_signal(self, sig):
        if not isinstance(sig, int):
            raise TypeError(f"sig must be an int, not {sig!r}")
        if sig not in signal.valid_signals():
            raise ValueError(f"invalid signal number {sig}")

    # Standard streams.

    def _make_read_pipe_transport(self, pipe, protocol, waiter=None, extra=None):
        return _UnixReadPipeTransport(self, pipe, protocol, waiter, extra)

    def _make_write_pipe_transport(self, pipe, protocol, waiter=None, extra=None):
        return _UnixWritePipeTransport(self, pipe, protocol, waiter, extra)

    # Processes and sockets.

    async def _make_subprocess_transport(self, protocol, args, shell, stdin, stdout, stderr, bufsize, extra=None, **kwargs):
        raise OSError(errno.ENOTSUP, f"{sys.platform} does not support processes.")

    async def create_unix_connection(self, protocol_factory, path=None, **options):
        """Refuses: there is nobody to connect to."""
        raise _no_network()

    async def create_unix_server(self, protocol_factory, path=None, **options):
        """Refuses: nobody could connect to it."""
        raise _no_network()


def _no_network():
    return OSError(errno.ENOTSUP, "Operation not supported: there is no network in this sandbox")


class _PipeMixin:
    """What a transport is, whichever way it goes: a file, and a protocol that hears of it."""

    def __repr__(self):
        state = "closed" if self._pipe is None else "closing" if self._closing else "open"
        return f"<{type(self).__name__} {state} fd={self._fileno}>"

    def set_protocol(self, protocol):
        """Set a new protocol."""
        self._protocol = protocol

    def get_protocol(self):
        """Return the current protocol."""
        return self._protocol

    def is_closing(self):
        """Return True if the transport is closing or closed."""
        return self._closing

    def close(self):
        """Close the transport."""
        if not self._closing:
            self._close(None)

    def _call_connection_lost(self, error):
        try:
            self._protocol.connection_lost(error)
        finally:
            self._pipe.close()
            self._pipe = self._protocol = self._loop = None


class _UnixReadPipeTransport(_PipeMixin, transports.ReadTransport):
    """Reads a file to its end, a piece in each turn of the loop."""

    _PIECE = 65536

    def __init__(self, loop, pipe, protocol, waiter=None, extra=None):
        super().__init__(extra)
        self._extra["pipe"] = pipe
        self._loop = loop
        self._pipe = pipe
        self._fileno = pipe.fileno()
        self._protocol = protocol
        self._closing = False
        self._paused = False
        loop.call_soon(protocol.connection_made, self)
        loop.call_soon(self._start)
        if waiter is not None:
            loop.call_soon(futures._set_result_unless_cancelled, waiter, None)

    def is_reading(self):
        """Return True if the transport is receiving."""
        return not self._paused and not self._closing

    def pause_reading(self):
        """Pause the receiving end."""
        if self.is_reading():
            self._paused = True
            self._loop._remove_reader(self._fileno)

    def resume_reading(self):
        """Resume the receiving end."""
        if self._paused and not self._closing:
            self._paused = False
            self._start()

    def _start(self):
        if self.is_reading():
            self._loop._add_reader(self._fileno, self._read_ready)

    def _read_ready(self):
        try:
            data = os.read(self._fileno, self._PIECE)
        except OSError as error:
            self._loop.call_exception_handler(
                {
                    "message": "Fatal read error on pipe transport",
                    "exception": error,
                    "transport": self,
                    "protocol": self._protocol,
                }
            )
            self._close(error)
            return
        if data:
            self._protocol.data_received(data)
        else:
            self._loop.call_soon(self._protocol.eof_received)
            self._close(None)

    def _close(self, error):
        self._closing = True
        self._loop._remove_reader(self._fileno)
        self._loop.call_soon(self._call_connection_lost, error)


class _UnixWritePipeTransport(_PipeMixin, transports._FlowControlMixin, transports.WriteTransport):
    """Writes to a file at once."""

    def __init__(self, loop, pipe, protocol, waiter=None, extra=None):
        super().__init__(extra, loop)
        self._extra["pipe"] = pipe
        self._pipe = pipe
        self._fileno = pipe.fileno()
        self._protocol = protocol
        self._closing = False
        loop.call_soon(protocol.connection_made, self)
        if waiter is not None:
            loop.call_soon(futures._set_result_unless_cancelled, waiter, None)

    def get_write_buffer_size(self):
        """Return the current size of the write buffer: nothing stays in it."""
        return 0

    def write(self, data):
        """Write some data bytes to the transport."""
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f"data argument must be a bytes-like object, not {type(data).__name__!r}")
        if self._closing:
            return
        left = memoryview(data).cast("B")
        try:
            while left:
                left = left[os.write(self._fileno, left) :]
        except OSError as error:
            logger.warning("pipe closed by peer or os.write(pipe, data) raised exception.")
            self._close(error)

    def can_write_eof(self):
        """Return True if this transport supports write_eof()."""
        return True

    def write_eof(self):
        """Close the write end of the transport."""
        self.close()

    def abort(self):
        """Close the transport immediately."""
        self.close()

    def _close(self, error):
        self._closing = True
        self._loop.call_soon(self._call_connection_lost, error)


class _UnixDefaultEventLoopPolicy(events._BaseDefaultEventLoopPolicy):
    """Event loop policy of this platform."""

    _loop_factory = _UnixSelectorEventLoop


SelectorEventLoop = _UnixSelectorEventLoop
_DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy
EventLoop = SelectorEventLoop
