"""Eager tasks begin before create_task returns."""

import asyncio


async def quick():
    print("quick")
    return 1


async def slow():
    print("slow begins")
    await asyncio.sleep(0)
    print("slow ends", asyncio.current_task().get_name())
    return 2


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    first = asyncio.create_task(quick(), name="first")
    print("created", first.done())
    second = asyncio.create_task(slow(), name="second")
    print("created", second.done(), asyncio.current_task().get_name().startswith("Task-"))
    print(await asyncio.gather(first, second))
    loop.set_task_factory(None)
    third = asyncio.create_task(quick())
    print("created", third.done())
    await third


asyncio.run(main())
