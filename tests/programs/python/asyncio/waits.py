"""wait, wait_for, timeout and as_completed."""

import asyncio


async def after(delay, value):
    await asyncio.sleep(delay)
    if isinstance(value, Exception):
        raise value
    return value


async def main():
    tasks = {asyncio.create_task(after(0.01 * n, n), name=f"t{n}") for n in (1, 2, 8)}
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    done, pending = await asyncio.wait(pending, timeout=0.03)
    print(sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for task in pending:
        task.cancel()
    done, pending = await asyncio.wait(tasks)
    print(len(done), len(pending), sorted(t.cancelled() for t in done))

    tasks = [asyncio.create_task(after(0.01, ValueError("x"))), asyncio.create_task(after(5, 1))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print([repr(t.exception()) for t in done], len(pending))
    pending.pop().cancel()

    print(await asyncio.wait_for(after(0.001, "in time"), 1))
    try:
        await asyncio.wait_for(after(1, "late"), 0.01)
    except TimeoutError as error:
        print("timeout", repr(error), type(error.__cause__).__name__)
    try:
        await asyncio.wait_for(after(1, "late"), 0)
    except asyncio.TimeoutError:
        print("no time at all")
    print(await asyncio.wait_for(after(0, None), None))

    try:
        async with asyncio.timeout(0.01) as scope:
            await asyncio.sleep(1)
    except TimeoutError:
        print("timeout()", scope.expired())
    async with asyncio.timeout(None) as scope:
        print(scope.when())
        scope.reschedule(asyncio.get_running_loop().time() + 10)
        await asyncio.sleep(0)
    print(scope.expired(), repr(scope)[:18])
    async with asyncio.timeout_at(asyncio.get_running_loop().time() + 5):
        print("enough time")

    for earliest in asyncio.as_completed([after(0.03, 3), after(0.01, 1), after(0.02, 2)]):
        print(await earliest)
    tasks = [asyncio.create_task(after(0.01 * n, n)) for n in (2, 1)]
    async for task in asyncio.as_completed(tasks):
        print(task in tasks, await task)
    try:
        for earliest in asyncio.as_completed([after(1, 1)], timeout=0.01):
            await earliest
    except TimeoutError as error:
        print("as_completed", repr(error))
    coroutine = after(0, 0)
    for wrong in ([], [coroutine], coroutine):
        try:
            await asyncio.wait(wrong)
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)
    coroutine.close()


asyncio.run(main())
