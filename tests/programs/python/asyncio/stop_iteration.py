"""Odd values: StopIteration, None results, tasks that await themselves."""

import asyncio


async def stops():
    raise StopIteration(3)


async def main():
    try:
        await stops()
    except RuntimeError as error:
        print(error, repr(error.__cause__))

    async def itself():
        await holder[0]

    holder = []
    holder.append(asyncio.create_task(itself()))
    try:
        await holder[0]
    except RuntimeError as error:
        print(str(error)[:5], "await" in str(error))
    print(await asyncio.gather(asyncio.sleep(0), asyncio.sleep(0, [])))
    task = asyncio.current_task()
    print(task.get_stack() != [], task.get_coro().__qualname__)
    other = asyncio.create_task(asyncio.sleep(0.01))
    print(len(asyncio.all_tasks()), other in asyncio.all_tasks())
    await other
    print(len(asyncio.all_tasks()), asyncio.all_tasks() == {task})


asyncio.run(main())
