"""Asynchronous generators, comprehensions, iterators and context managers."""

import asyncio
import contextlib


async def countdown(start):
    try:
        while start:
            yield start
            start -= 1
            await asyncio.sleep(0)
    finally:
        print("generator closed")


class Range:
    def __init__(self, stop):
        self.number, self.stop = 0, stop

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.number == self.stop:
            raise StopAsyncIteration
        self.number += 1
        await asyncio.sleep(0)
        return self.number


class Resource:
    async def __aenter__(self):
        print("open")
        return self

    async def __aexit__(self, kind, error, traceback):
        print("close", kind and kind.__name__)
        return kind is ValueError


@contextlib.asynccontextmanager
async def managed(name):
    print("enter", name)
    try:
        yield name * 2
    finally:
        print("exit", name)


async def double(number):
    await asyncio.sleep(0)
    return number * 2


async def main():
    print([number async for number in countdown(3)])
    print({n: n * n async for n in Range(3) if n != 2})
    print({n async for n in Range(2)}, [await double(n) for n in range(3)])
    print([x async for x in (await double(n) for n in range(3))])
    async for number in countdown(5):
        if number == 4:
            break
    else:
        print("not here")
    generator = countdown(2)
    print(await anext(generator), await generator.asend(None))
    try:
        await anext(generator)
    except StopAsyncIteration:
        print("exhausted")
    print(await anext(generator, "default"))
    generator = countdown(2)
    await anext(generator)
    await generator.aclose()
    generator = countdown(2)
    await anext(generator)
    try:
        await generator.athrow(KeyError("thrown"))
    except KeyError as error:
        print("KeyError", error)
    async with Resource() as resource, managed("m") as value:
        print(type(resource).__name__, value)
        raise ValueError
    async with contextlib.AsyncExitStack() as stack:
        await stack.enter_async_context(managed("s"))
        stack.push_async_callback(double, 1)
    async with contextlib.aclosing(countdown(2)) as closing:
        async for number in closing:
            print(number)
            break


asyncio.run(main())
