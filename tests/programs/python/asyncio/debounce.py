"""Debounce, throttle and retry with backoff: what programs build on timers."""

import asyncio
import functools


def retry(times, delay):
    def decorate(function):
        @functools.wraps(function)
        async def wrapper(*args):
            pause = delay
            for attempt in range(1, times + 1):
                try:
                    return await function(*args)
                except ConnectionError as error:
                    print(f"attempt {attempt}: {error}")
                    if attempt == times:
                        raise
                    await asyncio.sleep(pause)
                    pause *= 2

        return wrapper

    return decorate


calls = 0


@retry(3, 0.001)
async def flaky(until):
    global calls
    calls += 1
    if calls < until:
        raise ConnectionError(f"call {calls}")
    return f"worked at {calls}"


class Debouncer:
    def __init__(self, delay, function):
        self.delay, self.function, self.handle = delay, function, None

    def __call__(self, *args):
        if self.handle:
            self.handle.cancel()
        self.handle = asyncio.get_running_loop().call_later(self.delay, self.function, *args)


async def main():
    global calls
    print(await flaky(3))
    calls = 0
    try:
        await flaky(10)
    except ConnectionError as error:
        print("gave up:", error)
    debounced = Debouncer(0.02, lambda value: print("debounced", value))
    for number in range(5):
        debounced(number)
        await asyncio.sleep(0.001)
    await asyncio.sleep(0.05)


asyncio.run(main())
