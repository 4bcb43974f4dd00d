"""Tasks: names, states, results, callbacks, and how they show themselves."""

import asyncio


async def work(number):
    await asyncio.sleep(0)
    return number * 2


async def fail():
    raise KeyError("no")


def done(task):
    print("done:", task.get_name(), task.cancelled())


async def main():
    task = asyncio.create_task(work(4), name="doubler")
    print(task.get_name(), task.done(), task.cancelled(), task.get_coro().__name__)
    try:
        task.result()
    except asyncio.InvalidStateError as error:
        print("InvalidStateError:", error)
    try:
        task.exception()
    except asyncio.InvalidStateError as error:
        print("InvalidStateError:", error)
    task.add_done_callback(done)
    print(repr(task).split(" at ")[0].replace("main.py", ""))
    print(await task, task.done(), task.result(), task.exception())
    print(asyncio.current_task().get_name(), len(asyncio.all_tasks()))

    other = asyncio.create_task(fail())
    print(other.get_name().startswith("Task-"))
    await asyncio.wait([other])
    print(repr(other.exception()))
    try:
        await other
    except KeyError as error:
        print("KeyError", error)
    other.set_name("renamed")
    print(other.get_name())
    try:
        other.set_result(1)
    except RuntimeError as error:
        print(error)
    try:
        other.set_exception(ValueError())
    except RuntimeError as error:
        print(error)
    print(other.remove_done_callback(done), other.cancel())
    names = [asyncio.create_task(work(n)) for n in range(3)]
    numbers = [int(task.get_name().removeprefix("Task-")) for task in names]
    print(numbers[1] - numbers[0], numbers[2] - numbers[1])
    print([await task for task in names])
    try:
        asyncio.create_task(work)
    except TypeError as error:
        print(str(error).partition("<")[0])


asyncio.run(main())
