"""Exceptions out of tasks: chains, groups, and BaseExceptions."""

import asyncio


async def first():
    raise ValueError("first")


async def second():
    try:
        await first()
    except ValueError as error:
        raise TypeError("second") from error


async def third():
    try:
        await second()
    finally:
        {}["missing"]


async def leave():
    raise SystemExit(7)


async def main():
    for function in (second, third):
        try:
            await asyncio.create_task(function())
        except Exception as error:
            chain = []
            while error:
                chain.append(repr(error))
                error = error.__cause__ or error.__context__
            print(chain)
    try:
        async with asyncio.timeout(0.001):
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError as error:
                print("inside", error.args)
                raise
    except TimeoutError as error:
        print(repr(error), repr(error.__cause__))
    try:
        raise asyncio.CancelledError
    except Exception:
        print("wrong")
    except BaseException as error:
        print(repr(error), isinstance(error, Exception))
    print(asyncio.TimeoutError is TimeoutError)
    print(asyncio.InvalidStateError.__mro__[1].__name__, asyncio.IncompleteReadError(b"ab", None))
    print(asyncio.LimitOverrunError("over", 3).consumed)


asyncio.run(main())
try:
    asyncio.run(leave())
except SystemExit as error:
    print("exit", error.code)
