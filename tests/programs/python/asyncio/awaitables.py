# oracle: 3.14 whose errors have other words
"""What can be awaited: __await__, types.coroutine, coroutine objects and their states."""

import asyncio
import inspect
import types


class Ready:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield
        return self.value


@types.coroutine
def old(value):
    yield
    return value


async def coroutine():
    return await Ready(1) + await old(2)


class Bad:
    def __await__(self):
        return 3


async def main():
    print(await coroutine())
    print(await asyncio.gather(asyncio.ensure_future(Ready(5)), Ready(6)))
    for wrong in (3, "text", Bad(), coroutine):
        try:
            await wrong
        except TypeError as error:
            print(error)
    made = coroutine()
    print(inspect.getcoroutinestate(made), inspect.iscoroutine(made), inspect.isawaitable(made))
    await made
    print(inspect.getcoroutinestate(made))
    try:
        await made
    except RuntimeError as error:
        print(error)
    try:
        asyncio.ensure_future(7)
    except TypeError as error:
        print(error)
    print(asyncio.iscoroutine(made), inspect.iscoroutinefunction(main))

    async def yields_wrong():
        await wrong_thing()

    @types.coroutine
    def wrong_thing():
        yield 42

    try:
        await asyncio.create_task(yields_wrong())
    except RuntimeError as error:
        print(str(error).partition(" got ")[0].split(" ")[0], str(error).rpartition(" ")[2])


asyncio.run(main())
