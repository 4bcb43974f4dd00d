"""Concurrent coroutines, their results in order, and exceptions as results."""

import asyncio


async def work(name, delay):
    print(f"{name} starts")
    await asyncio.sleep(delay)
    print(f"{name} ends")
    return name.upper()


async def fail(delay):
    await asyncio.sleep(delay)
    raise ValueError(f"after {delay}")


async def main():
    print(await asyncio.gather(work("a", 0.03), work("b", 0.01), work("c", 0.02)))
    print(await asyncio.gather(work("d", 0), fail(0.01), return_exceptions=True))
    try:
        await asyncio.gather(work("e", 0.02), fail(0.01))
    except ValueError as error:
        print("caught", error)
    await asyncio.sleep(0.02)
    print(await asyncio.gather())
    same = work("f", 0)
    print(await asyncio.gather(same, same))


asyncio.run(main())
