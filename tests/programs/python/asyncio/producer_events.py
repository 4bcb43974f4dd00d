"""A small simulation with events, conditions and timeouts."""

import asyncio
from dataclasses import dataclass, field


@dataclass(order=True)
class Job:
    priority: int
    name: str = field(compare=False)


class Pool:
    def __init__(self, size):
        self.queue = asyncio.PriorityQueue()
        self.log = []
        self.tasks = [asyncio.create_task(self.work(n)) for n in range(size)]
        self.stopped = asyncio.Event()

    async def work(self, number):
        while True:
            job = await self.queue.get()
            try:
                async with asyncio.timeout(0.05):
                    await asyncio.sleep(0.2 if job.name == "slow" else 0)
                self.log.append(job.name)
            except TimeoutError:
                self.log.append(f"{job.name} timed out")
            finally:
                self.queue.task_done()

    async def __aenter__(self):
        return self

    async def __aexit__(self, *error):
        await self.queue.join()
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        self.stopped.set()


async def main():
    async with Pool(1) as pool:
        for priority, name in ((3, "last"), (1, "first"), (2, "slow")):
            pool.queue.put_nowait(Job(priority, name))
    print(pool.log, pool.stopped.is_set())


asyncio.run(main())
