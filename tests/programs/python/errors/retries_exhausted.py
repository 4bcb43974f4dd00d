# A decorator that tries again, until it gives up with a group of causes.
# exit: 1
import functools, time, random


class RetryError(Exception):
    pass


def retry(times=3, exceptions=(Exception,), delay=0):
    def deco(fn):
        @functools.wraps(fn)
        def inner(*args, **kwargs):
            errors = []
            for attempt in range(1, times + 1):
                try:
                    return fn(*args, **kwargs)
                except exceptions as e:
                    errors.append(e)
                    print(f"  attempt {attempt}/{times} failed: {e!r}")
                    time.sleep(delay)
            raise RetryError(f"{fn.__name__} failed after {times} tries") from ExceptionGroup("attempts", errors)

        return inner

    return deco


calls = 0


@retry(times=3, exceptions=(ValueError, ZeroDivisionError))
def flaky(x):
    global calls
    calls += 1
    if calls == 1:
        return int("no")
    if calls == 2:
        return x / 0
    return x * 2


print(flaky(21))


@retry(2, exceptions=KeyError)
def always(d):
    return d["missing"]


always({})
