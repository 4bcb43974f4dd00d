"""shield: the inner task goes on when the outer is cancelled."""

import asyncio


async def inner():
    await asyncio.sleep(0.02)
    print("inner done")
    return 42


async def main():
    task = asyncio.create_task(inner())
    try:
        await asyncio.wait_for(asyncio.shield(task), 0.005)
    except TimeoutError:
        print("timeout", task.done(), task.cancelled())
    print(await task)

    shielded = asyncio.shield(inner())
    shielded.cancel()
    try:
        await shielded
    except asyncio.CancelledError:
        print("cancelled")
    await asyncio.sleep(0.03)


asyncio.run(main())
