"""Timers fire in the order of their times, and those of one time in the order they were made."""

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    seen = []
    start = loop.time()
    for number in (30, 10, 20, 10, 0):
        loop.call_at(start + number / 1000, seen.append, number)
    await asyncio.sleep(0.05)
    print(seen)
    print(await asyncio.sleep(0, "value"), await asyncio.sleep(-1, "negative"))
    try:
        await asyncio.sleep(float("nan"))
    except ValueError as error:
        print(error)
    order = []

    async def step(name):
        for number in range(3):
            order.append(f"{name}{number}")
            await asyncio.sleep(0)

    await asyncio.gather(step("a"), step("b"))
    print(order)
    print(loop.time() - start >= 0.05)


asyncio.run(main())
