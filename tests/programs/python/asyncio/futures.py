"""Futures by hand."""

import asyncio


def callback(label):
    return lambda future: print(label, future.done())


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future, future.get_loop() is loop)
    future.add_done_callback(callback("first"))
    future.add_done_callback(callback("second"))
    loop.call_later(0.01, future.set_result, "value")
    print(await future, future)
    try:
        future.set_result(1)
    except asyncio.InvalidStateError as error:
        print("InvalidStateError:", error)

    future = loop.create_future()
    future.set_exception(ValueError("bad"))
    print(future)
    try:
        await future
    except ValueError as error:
        print(error)
    future = loop.create_future()
    future.set_exception(StopIteration(1))
    print(repr(future.exception()), repr(future.exception().__cause__))
    future = loop.create_future()
    future.set_exception(KeyError)
    print(repr(future.exception()))

    future = loop.create_future()
    print(future.cancel("message"), future.cancelled(), future)
    try:
        await future
    except asyncio.CancelledError as error:
        print(repr(error))
    print(future.cancel())
    try:
        future.exception()
    except asyncio.CancelledError as error:
        print("exception:", repr(error))

    future = loop.create_future()
    try:
        future.result()
    except asyncio.InvalidStateError as error:
        print(error)
    try:
        for _ in future:
            print("iterated")
            break
    except RuntimeError as error:
        print(error)
    print(asyncio.isfuture(future), asyncio.isfuture(3))
    print(asyncio.ensure_future(future) is future)
    wrapped = asyncio.wrap_future(future)
    print(wrapped is future)
    future.set_result(None)


asyncio.run(main())
