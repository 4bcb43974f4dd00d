"""Producers and consumers over the three queues."""

import asyncio


async def producer(queue, name, count):
    for number in range(count):
        await queue.put((name, number))
        print("put", name, number, queue.qsize())


async def consumer(queue, results):
    while True:
        item = await queue.get()
        results.append(item)
        await asyncio.sleep(0)
        queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=2)
    results = []
    consumers = [asyncio.create_task(consumer(queue, results)) for _ in range(2)]
    await asyncio.gather(producer(queue, "a", 3), producer(queue, "b", 3))
    await queue.join()
    for task in consumers:
        task.cancel()
    print(await asyncio.gather(*consumers, return_exceptions=True))
    print(results)

    print(queue.empty(), queue.full(), queue.maxsize)
    for call in (queue.get_nowait, queue.task_done):
        try:
            call()
        except (asyncio.QueueEmpty, ValueError) as error:
            print(type(error).__name__, error)
    queue.put_nowait(1)
    queue.put_nowait(2)
    try:
        queue.put_nowait(3)
    except asyncio.QueueFull as error:
        print(repr(error))
    print(str(queue)[:6], str(queue)[-60:].split("maxsize")[1])

    stack = asyncio.LifoQueue()
    heap = asyncio.PriorityQueue()
    for number in (3, 1, 2):
        stack.put_nowait(number)
        heap.put_nowait((number, str(number)))
    print([await stack.get() for _ in range(3)], [await heap.get() for _ in range(3)])

    closing = asyncio.Queue()
    await closing.put("last")
    closing.shutdown()
    print(await closing.get())
    try:
        await closing.get()
    except asyncio.QueueShutDown as error:
        print(repr(error))
    try:
        await closing.put(1)
    except asyncio.QueueShutDown as error:
        print(repr(error))


asyncio.run(main())
