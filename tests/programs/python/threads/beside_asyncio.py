"""Threads of an event loop, and an event loop of a thread."""

import asyncio
import threading
import time


def slow(number):
    time.sleep(0.1 * number)
    return number * number


async def tick():
    for number in range(3):
        print("tick", number)
        await asyncio.sleep(0.1)


async def main():
    started = time.monotonic()
    print(await asyncio.gather(*[asyncio.to_thread(slow, number) for number in (3, 1, 2)]))
    print(f"{time.monotonic() - started:.1f}")
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, lambda: threading.current_thread().name.startswith("asyncio_")))
    ticking = asyncio.create_task(tick())
    await asyncio.sleep(0)
    print(await asyncio.to_thread(slow, 1.5))
    await ticking
    try:
        await asyncio.wait_for(asyncio.to_thread(slow, 3), 0.1)
    except TimeoutError:
        print("timeout")


asyncio.run(main())


def of_its_own():
    asyncio.run(asyncio.sleep(0.05))
    print("loop in a thread")


thread = threading.Thread(target=of_its_own)
thread.start()
thread.join()
