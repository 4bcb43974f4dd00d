"""call_soon, call_later, call_at, stop, and loops without run()."""

import asyncio


def say(*words):
    print(*words)


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
now = loop.time()
loop.call_at(now + 0.03, say, "third")
loop.call_later(0.02, say, "second")
loop.call_soon(say, "first", 1, 2)
cancelled = loop.call_later(0.01, say, "never")
cancelled.cancel()
print(cancelled.cancelled(), cancelled.when() > now)
loop.call_later(0.04, loop.stop)
loop.run_forever()
print(loop.is_running(), loop.is_closed(), loop.get_debug())


async def answer():
    await asyncio.sleep(0)
    return 42


print(loop.run_until_complete(answer()))
future = loop.create_future()
loop.call_soon(future.set_result, "set")
print(loop.run_until_complete(future))
loop.run_until_complete(loop.shutdown_asyncgens())
loop.close()
print(loop)
try:
    loop.call_soon(say, "closed")
except RuntimeError as error:
    print(error)
pending = answer()
try:
    loop.run_until_complete(pending)
except RuntimeError as error:
    print(error)
pending.close()
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)


async def nested():
    coroutine = answer()
    try:
        asyncio.run(coroutine)
    except RuntimeError as error:
        print(error)
    coroutine.close()


asyncio.run(nested())
try:
    asyncio.run(3)
except (TypeError, ValueError):
    print("no coroutine")
