import signal

print(signal.SIGINT, repr(signal.SIGTERM), signal.Signals(9).name, signal.SIG_DFL)
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler, repr(signal.getsignal(signal.SIGTERM)))
print(repr(signal.getsignal(signal.SIGPIPE)))


def handler(number, frame):
    print("got", signal.Signals(number).name, frame.f_code.co_name)


print(repr(signal.signal(signal.SIGUSR1, handler)))
signal.raise_signal(signal.SIGUSR1)
print(signal.signal(signal.SIGUSR1, signal.SIG_IGN) is handler)
signal.raise_signal(signal.SIGUSR1)
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt as error:
    print(repr(error))
for number, action in ((0, handler), (65, handler), (signal.SIGKILL, handler), (signal.SIGTERM, 5)):
    try:
        signal.signal(number, action)
    except (ValueError, OSError, TypeError) as error:
        print(type(error).__name__, error)
print(signal.strsignal(signal.SIGSEGV), signal.strsignal(signal.SIGINT), signal.SIGHUP in signal.valid_signals())
signal.signal(signal.SIGUSR2, handler)
previous = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR2})
signal.raise_signal(signal.SIGUSR2)
print("blocked", previous, signal.sigpending())
signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGUSR2})
print(signal.sigpending(), signal.set_wakeup_fd(-1))
print([s.name for s in signal.Signals][:5], isinstance(signal.SIGINT, int))
