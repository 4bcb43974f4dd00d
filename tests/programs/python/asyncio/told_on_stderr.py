# oracle: 3.14 without the frames of the standard library
"""What CPython says on stderr of lost exceptions, callbacks that fail, and tasks that are left."""

import asyncio


async def fail():
    raise ValueError("lost")


async def never():
    pass


def callback():
    raise KeyError("in a callback")


async def main():
    task = asyncio.create_task(fail(), name="failing")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
    asyncio.get_running_loop().call_soon(callback)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    future = asyncio.get_running_loop().create_future()
    future.set_exception(OSError("of a future"))
    del future
    never()
    print("done")


asyncio.run(main())
