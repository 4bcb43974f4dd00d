# oracle: 3.14 without the frames of the standard library
# exit: 1
"""An exception that leaves asyncio.run."""

import asyncio


async def inner(number):
    await asyncio.sleep(0)
    return 1 / number


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(inner(1))
        await inner(0)


async def outer():
    try:
        await main()
    except* ZeroDivisionError:
        raise RuntimeError("outer") from None


asyncio.run(outer())
