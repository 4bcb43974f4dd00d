"""Many tasks, and a deep chain of awaits."""

import asyncio


async def depth(number):
    if number == 0:
        await asyncio.sleep(0)
        return 0
    return 1 + await depth(number - 1)


async def count(counter):
    for _ in range(5):
        counter[0] += 1
        await asyncio.sleep(0)


async def main():
    print(await depth(60))
    counter = [0]
    await asyncio.gather(*(count(counter) for _ in range(200)))
    print(counter)

    async def ring(before, after):
        after.set_result(await before + 1)

    loop = asyncio.get_running_loop()
    first = last = loop.create_future()
    tasks = []
    for _ in range(100):
        following = loop.create_future()
        tasks.append(asyncio.create_task(ring(last, following)))
        last = following
    first.set_result(0)
    print(await last)
    await asyncio.gather(*tasks)


asyncio.run(main())
