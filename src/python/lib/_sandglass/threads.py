"""Threads, one at a time.

There is one thread of execution, and no second stack. A thread that is started runs on the stack of the one that starts it, to its end: so it is
in CPython too, more often than not, with a thread that is short. What differs then is dealt with in three ways.

- A thread that sleeps puts its own clock forward. What it writes after that is kept until the clock of the program is there, and until then it is
  alive for others. So threads that sleep at once take as long as the longest of them, and their output comes in the order of time.
- A thread that is likely to wait for others (`_sandglass.prospects` tells) is put off until another one has to wait, for whatever it may be.
- A thread that has to wait for those below it on the stack is unwound by an exception, `Unwound`. One whose function is a loop without state of
  its own is begun again later, between two rounds of its loop; it does not notice. Of others a daemon is left, and what else there is gets a
  RuntimeError that tells of a deadlock.
"""

import heapq
import sys
import time

import _thread
import _turns
from _sandglass import prospects, report

# What this module needs must not depend on what a guest leaves of it.
_monotonic = time.monotonic
_exc_info = sys.exc_info
_frame = sys._getframe

# A daemon that gets this far ahead, in seconds, is taken for one that never ends, and left.
_DAEMON_AHEAD = 60

# A thread that gets this far ahead waits in real time from then on.
_MOST_AHEAD = 3600

# Moments that are no further apart, in seconds, are one.
_INSTANT = 1e-6

# How often others may ask whether a thread is over, or sleep, before those put off are run although nobody waits for them.
_POLLS = 20


class Unwound(BaseException):
    """Raised in a thread that waits for what only threads below it on the one stack can do, to give way to these.

    It is no error of the program and not to be caught: a thread that goes on after it gets it again when it waits again.
    """


class Turn:
    """A thread, as what is given turns."""

    __slots__ = (
        "again", "begin", "begun", "daemon", "due", "early", "ended", "function", "gone", "handle", "ident", "polls", "ready", "saved", "thread",
        "tried", "unwinding",
    )  # fmt: skip

    def __init__(self, ident, function, handle, daemon):
        self.ident, self.function, self.handle, self.daemon = ident, function, handle, daemon
        # The Thread whose function this is, if it was started by one, and what it forgets when it ends.
        self.thread = self.saved = None
        # Whether its function has been called, has come to its end, or will never be gone on with.
        self.begun = self.ended = self.gone = False
        # Whether it is being unwound, and whether it is to be begun again after that: when, if that is known.
        self.unwinding = self.again = False
        self.due = None
        # The round of waiting in which it was begun last; how often others have slept since it was put off.
        self.tried = self.polls = 0
        # Says whether what it waits for has happened; None while it runs or has started another.
        self.ready = None
        # Says whether it may be begun before it is due.
        self.early = None
        # What begins it, if it is a piece of work of a pool.
        self.begin = None


_main = Turn(_turns.MAIN, None, None, False)
_main.begun = True

# Those that have been called and not returned; the last of them runs.
_stack = [_main]

# Those that are to be begun when another one waits, in the order of start.
_put_off = []

# What happens when the clock of the program is there: (moment, number, function).
_events = []

# All that are not daemons and have not ended.
_joined = {}

_count = 0
_last_ident = _turns.MAIN
_number = 0

# Counts what the threads that wait do for each other: one that was begun in vain is begun again when it has changed.
_round = 1


def at(moment, action):
    """Has something happen when the clock of the program, as `time.monotonic()` tells it, is at `moment`."""
    global _number
    _number += 1
    heapq.heappush(_events, (moment, _number, action))


def now():
    """The clock of the running thread."""
    return _monotonic()


def running():
    """The identifier of the running thread."""
    return _stack[-1].ident


def new_ident():
    """An identifier for a thread. None is given twice."""
    global _last_ident
    _last_ident += 1
    return _last_ident


def put_off(turn):
    """Has a thread begun when another one waits."""
    _put_off.append(turn)


def run(turn, body, clock=None, muted=False):
    """Runs a piece of a thread, on top of the running one, at the time of that one or at `clock`.

    Returns the moment it came to an end, or None if it was unwound. What it writes before it takes a lock is dropped if it is `muted`.
    """
    now, ahead = _monotonic(), _turns.ahead()
    asyncio = sys.modules.get("asyncio.events")
    loop = asyncio._get_running_loop() if asyncio is not None else None
    if loop is not None:
        # A thread has a loop of its own, or none.
        asyncio._set_running_loop(None)
    turn.ready = None
    _stack.append(turn)
    _turns.enter(turn.ident, ahead if clock is None else ahead + clock - now)
    _turns.mute(muted)
    try:
        _turns.call(body)
        return _monotonic()
    except Unwound:
        return None
    finally:
        _stack.pop()
        _turns.enter(_stack[-1].ident, ahead)
        _turns.mute(False)
        turn.unwinding = False
        if loop is not None:
            asyncio._set_running_loop(loop)


def wait(ready, timeout=None, could=None):
    """Waits until `ready()` is true, for no more than `timeout` seconds, and returns whether it became so.

    Meanwhile other threads run. `could()` tells whether `ready()` would be true, and changes nothing; it is `ready` itself by default.
    """
    if ready():
        return True
    me = _stack[-1]
    if me.unwinding:
        raise Unwound
    end = None if timeout is None else _monotonic() + timeout
    if me.due is not None:
        # It waits again, or still.
        end, me.due = me.due, None
    me.ready = could or ready
    try:
        _next_round(me)
        while not ready():
            if end is not None and _monotonic() > end - _INSTANT:
                return ready()
            if _is_ready_below():
                _give_way(me, end)
            if _begin_next(_waiting):
                continue
            _give_way(me, end)
            if _may_pass() and _pass_to_event(end):
                continue
            if end is None:
                _give_up(me)
            _pass_to(end)
            return ready()
    finally:
        me.ready = None
    return True


def sleep(seconds):
    """`time.sleep()`, once there are threads."""
    me = _stack[-1]
    moment = _monotonic() + seconds
    if me is _main:
        _next_round(me)
        while _begin_next(_sleeping) or _pass_to_event(moment):
            pass
        _pass_to(moment)
        return
    if me.unwinding:
        raise Unwound
    if prospects.is_between_rounds(me, _frame(1), after=True):
        _unwind(me, moment, early=_never)
    me.polls += 1
    if me.polls > _POLLS:
        # It may wait for another thread in this way.
        while _begin_next(_sleeping) or _pass_to_event(moment):
            pass
    _pass_to(moment)
    if me.daemon and _turns.ahead() > _DAEMON_AHEAD:
        me.gone = True
        _unwind(me, None)


def reach(moment, timeout=None):
    """Brings the running thread's clock to `moment`, if it is not there, and returns whether that took no longer than `timeout`."""
    now = _monotonic()
    if moment <= now:
        return True
    in_time = timeout is None or moment <= now + timeout
    if not in_time:
        moment = now + timeout
    while _stack[-1] is _main and _pass_to_event(moment):
        pass
    _pass_to(moment)
    return in_time


def time_left(timeout):
    """How long the running thread may wait, which has perhaps waited before it was begun again."""
    me = _stack[-1]
    if me.due is None or timeout is None:
        return timeout
    left, me.due = me.due - _monotonic(), None
    return max(left, 0.0)


def run_another():
    """Runs a thread that was put off and can be unwound, and returns whether there was one."""
    return _begin_next(_sleeping)


def _next_round(me):
    global _round
    if me is _main:
        _round += 1


def _waiting(turn):
    return turn.early is None or turn.early()


def _sleeping(turn):
    """Whether a thread that was put off runs while another one sleeps: if it can be unwound, or many have slept since."""
    turn.polls += 1
    return _waiting(turn) and (turn.again or turn.early is not None or turn.polls > _POLLS)


def _begin_next(may):
    """Begins the first thread that was put off, and was not begun in vain in this round."""
    for index, turn in enumerate(_put_off):
        if turn.tried != _round and may(turn):
            del _put_off[index]
            begin(turn)
            return True
    return False


def _pass_to_event(end):
    """Lets the next event happen, if that is before `end`."""
    if not _events or end is not None and _events[0][0] > end:
        return False
    moment, _, action = heapq.heappop(_events)
    _pass_to(moment)
    action()
    return True


def _pass_to(moment):
    """Lets time pass for the running thread: for all, if it is the main thread."""
    left = moment - _monotonic()
    if _stack[-1] is _main or _turns.ahead() + left > _MOST_AHEAD:
        _turns.pass_(max(left, 0.0))
    elif left > 0:
        _turns.skip(left)


def _is_ready_below():
    """Whether a thread below the running one on the stack could go on."""
    return any(turn.ready is None or turn.ready() for turn in _stack[:-1])


def _may_pass():
    """Whether the running thread may bring its clock to what happens next: not far beyond those below it that could go on."""
    return _stack[-1] is _main or _turns.ahead() < _DAEMON_AHEAD or not _is_ready_below()


def _give_up(me):
    """There is nobody left to run for the running thread, and it cannot go on."""
    if me.daemon and _is_ready_below():
        me.gone = True
        _unwind(me, None)
    who = me.thread.name if me.thread is not None else "MainThread" if me is _main else f"thread {me.ident}"
    raise RuntimeError(
        f"deadlock: {who} waits in {_what()}, and no other thread can run that would end it "
        "(threads share one stack here: each runs until it ends or waits, and only the last that waits can go on)"
    )


def _give_way(me, due):
    """Unwinds the running thread if it can be begun again."""
    if me is not _main and prospects.is_between_rounds(me, _frame(2)):
        _unwind(me, due)


def _unwind(me, due, early=None):
    me.unwinding = True
    me.again = not me.gone
    me.due = due
    me.early = early or _always
    raise Unwound


def _what():
    """The function of the standard library that waits."""
    frame, what = _frame(2), "lock.acquire"
    while frame is not None and frame.f_code.co_filename.startswith("<frozen "):
        if not frame.f_code.co_filename.startswith("<frozen _sandglass"):
            what = frame.f_code.co_qualname
        frame = frame.f_back
    return what + "()"


def _wait_for_lock(lock, timeout):
    """Takes a lock that another thread holds, now or at the running thread's time."""
    if not lock.locked():
        moment = _turns.free(lock)
        if not reach(moment, timeout):
            return False
        if _turns.take(lock, moment):
            return True
    if not wait(lambda: _turns.take(lock), timeout, lambda: not lock.locked()):
        return False
    reach(_turns.released(lock))
    return True


def begin(turn, clock=None):
    """Runs a thread until it ends or is unwound."""
    global _round
    if turn.begin is not None:
        turn.begin()
        return
    if turn.ended or turn in _stack:
        return
    muted = turn.again and prospects.prints_first(turn)
    if turn.early is _never:
        # It has slept, and does not wait any longer.
        turn.due = None
    turn.begun, turn.again, turn.early = True, False, None
    turn.tried = _round
    if turn.saved is not None:
        vars(turn.thread).update(turn.saved)
    moment = run(turn, turn.function, clock, muted)
    if turn.again:
        if turn.due is not None:
            at(turn.due, lambda due=turn.due: _begin_due(turn, due))
        _put_off.append(turn)
    elif not turn.gone and not turn.ended:
        turn.ended = True
        _round += 1
        if moment is not None and moment > _monotonic():
            at(moment, lambda: _end(turn))
        else:
            _end(turn)


def _always():
    return True


def _never():
    return False


def _begin_due(turn, due):
    """Begins a thread whose wait has lasted as long as it may."""
    if turn in _put_off and turn.due == due:
        _put_off.remove(turn)
        begin(turn, due)


def _end(turn):
    """A thread is over."""
    global _count
    _count -= 1
    _joined.pop(turn.ident, None)
    if turn.thread is not None:
        threading = sys.modules["threading"]
        threading._active.pop(turn.ident, None)
    _turns.forget(turn.ident)
    turn.handle._set_done()


class _ThreadHandle:
    """A thread that can be joined."""

    def __init__(self):
        self._turn = None
        self._ident = 0
        self._done = False
        self._asked = 0

    @property
    def ident(self):
        return self._ident

    def _set_done(self):
        self._done = True

    def is_done(self):
        if not self._done and self._turn is not None:
            self._asked += 1
            if self._asked > _POLLS:
                self._asked = 0
                _begin_next(_waiting) or _pass_to_event(None)
        return self._done

    def join(self, timeout=None, /):
        if self._ident == 0:
            raise RuntimeError("thread not started")
        if self._ident == _stack[-1].ident:
            raise RuntimeError("Cannot join current thread")
        if timeout is not None and timeout < 0:
            timeout = None
        wait(lambda: self._done, timeout)

    def __repr__(self):
        return f"<_ThreadHandle object: ident={self._ident}>"


_ThreadHandle.__module__ = "_thread"


def _make_thread_handle(ident, /):
    handle = _ThreadHandle()
    handle._ident = ident
    return handle


def start_joinable_thread(function, /, handle=None, daemon=True):
    """`_thread.start_joinable_thread()`."""
    if not callable(function):
        raise TypeError("thread function must be callable")
    if handle is None:
        handle = _ThreadHandle()
    elif not isinstance(handle, _ThreadHandle):
        raise TypeError("'handle' must be a _ThreadHandle")
    if handle._ident != 0:
        raise RuntimeError("thread already started")
    turn = Turn(new_ident(), function, handle, daemon)
    _register(turn)
    thread = _thread_of(function)
    if thread is not None:
        adopt(turn, thread)
        turn.function = lambda: _body(thread)
        turn.saved = {name: vars(thread)[name] for name in ("_target", "_args", "_kwargs") if name in vars(thread)}
    try:
        _start(turn, thread)
    except BaseException:
        # There is too little stack or memory for it.
        turn.ended = True
        _end(turn)
        if thread is not None:
            # Who starts it takes it out again.
            sys.modules["threading"]._limbo[thread] = thread
        raise
    return handle


def _start(turn, thread):
    """Begins a thread, or puts it off."""
    if thread is not None and prospects.is_timer(thread):
        turn.function = lambda: _body(thread, thread.finished)
        turn.early = thread.finished.is_set
        turn.due = moment = _monotonic() + thread.interval
        at(moment, lambda: _begin_due(turn, moment))
        _put_off.append(turn)
    elif thread is not None and prospects.may_wait(thread):
        _put_off.append(turn)
    else:
        begin(turn)


def _register(turn):
    global _count
    _turns.set_sleeper(sleep)
    if "threading" in sys.modules:
        # Not before: it imports what the interpreter does without otherwise.
        from _sandglass import moments

        moments.install()
    _count += 1
    turn.handle._ident = turn.ident
    turn.handle._turn = turn
    if not turn.daemon:
        _joined[turn.ident] = turn


def adopt(turn, thread):
    """Makes a `threading.Thread` the one that a turn is of, and lets it count as started."""
    threading = sys.modules["threading"]
    turn.thread = thread
    thread._ident = thread._native_id = turn.ident
    thread._started.set()
    threading._active[turn.ident] = thread
    threading._limbo.pop(thread, None)


def new_worker(thread):
    """A thread whose pieces are run one by one, with `run()`. `end_worker()` ends it."""
    handle = thread._os_thread_handle
    turn = Turn(new_ident(), None, handle, False)
    _register(turn)
    _joined.pop(turn.ident, None)
    adopt(turn, thread)
    turn.begun = True
    return turn


def end_worker(turn):
    if not turn.ended:
        turn.ended = True
        _end(turn)


def _thread_of(function):
    """The Thread that starts itself with this function."""
    threading = sys.modules.get("threading")
    thread = getattr(function, "__self__", None)
    if threading is None or not isinstance(thread, threading.Thread):
        return None
    return thread if getattr(function, "__func__", None) is threading.Thread._bootstrap else None


def _body(thread, finished=None):
    """What a Thread does, from its first step to its last. `finished` is the event of a timer that has waited for it."""
    threading = sys.modules["threading"]
    trace, profile = threading._trace_hook, threading._profile_hook
    outside = sys.gettrace(), sys.getprofile()
    try:
        if trace:
            sys.settrace(trace)
        if profile:
            sys.setprofile(profile)
        if finished is None:
            thread._context.run(thread.run)
        elif not finished.is_set():
            thread._context.run(thread.function, *thread.args, **thread.kwargs)
            finished.set()
    except Unwound:
        raise
    except:
        thread._invoke_excepthook(thread)
    finally:
        if trace or profile:
            sys.settrace(outside[0])
            sys.setprofile(outside[1])


def start_new_thread(function, args, kwargs={}, /):
    """`_thread.start_new_thread()`."""
    if not callable(function):
        raise TypeError("first arg must be callable")
    if not isinstance(args, tuple):
        raise TypeError("2nd arg must be a tuple")
    if not isinstance(kwargs, dict):
        raise TypeError("optional 3rd arg must be a dictionary")

    def body():
        try:
            function(*args, **kwargs)
        except (SystemExit, Unwound) as end:
            if isinstance(end, Unwound):
                raise
        except BaseException as error:
            report.write(f"Exception ignored in thread started by {function!r}:\n" + report.guest_traceback(error))

    return start_joinable_thread(body).ident


def _excepthook(args, /):
    """`threading.excepthook()`: handles an exception that a thread has not caught."""
    if type(args) is not _ExceptHookArgs:
        raise TypeError("_thread.excepthook argument type must be ExceptHookArgs")
    if args.exc_type is SystemExit:
        return
    thread = args.thread
    name = thread.name if thread is not None else _thread.get_ident()
    stderr = sys.stderr
    if stderr is None:
        stderr = thread._stderr if thread is not None else None
    if stderr is None:
        return
    error = args.exc_value if args.exc_value is not None else args.exc_type()
    stderr.write(f"Exception in thread {name}:\n" + report.guest_traceback(error, args.exc_traceback))
    stderr.flush()


def _shutdown():
    """Waits for all threads that are no daemons and can come to an end, when the program has come to its own."""
    wait(lambda: not _joined or not (_put_off or _events))


class _ExceptHookArgs(tuple):
    """ExceptHookArgs

    Type used to pass arguments to threading.excepthook."""

    __slots__ = ()
    n_fields = n_sequence_fields = 4
    n_unnamed_fields = 0
    __match_args__ = ("exc_type", "exc_value", "exc_traceback", "thread")

    def __new__(cls, values, /):
        values = tuple(values)
        if len(values) != 4:
            raise TypeError(f"_thread.ExceptHookArgs() takes a 4-sequence ({len(values)}-sequence given)")
        return super().__new__(cls, values)

    exc_type = property(lambda self: self[0], doc="Exception type")
    exc_value = property(lambda self: self[1], doc="Exception value")
    exc_traceback = property(lambda self: self[2], doc="Exception traceback")
    thread = property(lambda self: self[3], doc="Thread")

    def __repr__(self):
        fields = ", ".join(f"{name}={value!r}" for name, value in zip(self.__match_args__, self))
        return f"_thread._ExceptHookArgs({fields})"


_ExceptHookArgs.__module__ = "_thread"


def _install():
    for function in (start_joinable_thread, start_new_thread, _excepthook, _shutdown, _make_thread_handle):
        function.__module__ = "_thread"
        setattr(_thread, function.__name__, function)
    _thread.start_new = start_new_thread
    _thread._ThreadHandle = _ThreadHandle
    _thread._ExceptHookArgs = _ExceptHookArgs
    _thread._count = lambda: _count
    _turns.set_waiter(_wait_for_lock)


_install()
