"""Cancellation: messages, clean-up, refusal, and uncancel."""

import asyncio


async def sleeper():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print("cancelled with", error.args)
        raise
    finally:
        print("cleaned up")


async def stubborn():
    for _ in range(2):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print("not yet")
    return "finished anyway"


async def main():
    task = asyncio.create_task(sleeper())
    await asyncio.sleep(0)
    print(task.cancel("enough"), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as error:
        print("main sees", error.args)
    print(task.cancelled(), task.done(), task.cancel())
    try:
        task.result()
    except asyncio.CancelledError as error:
        print("result:", repr(error))

    early = asyncio.create_task(sleeper())
    early.cancel()
    try:
        await early
    except asyncio.CancelledError:
        print("it never began")

    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.sleep(0)
    task.cancel()
    print(task.cancelling())
    print(await task, task.cancelled(), task.cancelling(), task.uncancel())

    async def outer():
        try:
            await asyncio.gather(sleeper(), sleeper())
        except asyncio.CancelledError:
            print("outer cancelled")
            raise

    task = asyncio.create_task(outer())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))


asyncio.run(main())
