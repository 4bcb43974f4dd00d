"""TaskGroup: success, failure, nesting and exception groups."""

import asyncio


async def work(name, delay, error=None):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    if error:
        raise error
    print(name, "done")
    return name


async def main():
    async with asyncio.TaskGroup() as group:
        first = group.create_task(work("a", 0.02))
        second = group.create_task(work("b", 0.01), name="second")
        print(repr(group))
    print(first.result(), second.result(), repr(group))

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work("c", 1))
            group.create_task(work("d", 0.01, ValueError("d")))
            group.create_task(work("e", 0.01, TypeError("e")))
    except* ValueError as errors:
        print("values", errors.exceptions)
    except* TypeError as errors:
        print("types", errors.exceptions)

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work("f", 1))
            raise KeyError("body")
    except ExceptionGroup as errors:
        print(errors, errors.exceptions)

    try:
        async with asyncio.TaskGroup() as outer:
            async with asyncio.TaskGroup() as inner:
                inner.create_task(work("g", 0, OSError("deep")))
    except ExceptionGroup as errors:
        print(repr(errors))

    try:
        group.create_task(work("h", 0))
    except RuntimeError as error:
        print(str(error).split(" ", 1)[1])


asyncio.run(main())
