"""Blocking functions beside the loop."""

import asyncio
import concurrent.futures
import contextvars

variable = contextvars.ContextVar("variable", default="unset")


def blocking(number):
    return number * number


def failing():
    raise ValueError("in the executor")


async def main():
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, blocking, 3))
    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        print(await asyncio.gather(*(loop.run_in_executor(pool, blocking, n) for n in range(4))))
        try:
            await loop.run_in_executor(pool, failing)
        except ValueError as error:
            print(error)
    variable.set("set")
    print(await asyncio.to_thread(variable.get))
    try:
        await asyncio.to_thread(failing)
    except ValueError as error:
        print(error)


asyncio.run(main())
