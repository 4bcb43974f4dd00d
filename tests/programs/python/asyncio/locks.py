"""Lock, Event, Condition, Semaphore, Barrier."""

import asyncio


async def locked(lock, name):
    async with lock:
        print(name, "in")
        await asyncio.sleep(0)
        print(name, "out")


async def waiter(event, name):
    await event.wait()
    print(name, "woken")


async def main():
    lock = asyncio.Lock()
    print(repr(lock)[-11:], lock.locked())
    await asyncio.gather(*(locked(lock, n) for n in "abc"))
    await lock.acquire()
    print(repr(lock)[-9:])
    lock.release()
    try:
        lock.release()
    except RuntimeError as error:
        print(error)

    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(event, n)) for n in "xy"]
    await asyncio.sleep(0)
    print(repr(event)[-18:])
    event.set()
    await asyncio.gather(*tasks)
    print(event.is_set(), repr(event)[-5:])
    event.clear()
    print(event.is_set())

    semaphore = asyncio.Semaphore(2)
    running = peak = 0

    async def limited():
        nonlocal running, peak
        async with semaphore:
            running += 1
            peak = max(peak, running)
            await asyncio.sleep(0.001)
            running -= 1

    await asyncio.gather(*(limited() for _ in range(6)))
    print(peak, semaphore.locked(), repr(semaphore)[-20:])
    bounded = asyncio.BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)

    condition = asyncio.Condition()
    items = []

    async def take():
        async with condition:
            await condition.wait_for(lambda: items)
            return items.pop(0)

    takers = [asyncio.create_task(take()) for _ in range(3)]
    await asyncio.sleep(0)
    for item in "abc":
        async with condition:
            items.append(item)
            condition.notify()
    print(await asyncio.gather(*takers))
    try:
        condition.notify_all()
    except RuntimeError as error:
        print(error)

    barrier = asyncio.Barrier(3)

    async def meet(name):
        index = await barrier.wait()
        return name, index

    print(await asyncio.gather(*(meet(n) for n in "pqr")))
    print(barrier.parties, barrier.n_waiting, barrier.broken)
    task = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    await barrier.abort()
    print(repr((await asyncio.gather(task, return_exceptions=True))[0]), barrier.broken)


asyncio.run(main())
