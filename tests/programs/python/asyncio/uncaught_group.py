# oracle: 3.14 without the frames of the standard library
# exit: 1
"""An exception group that leaves asyncio.run."""

import asyncio


async def fail(error):
    raise error


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail(ValueError("one")))
        group.create_task(fail(TypeError("two")))


asyncio.run(main())
