# 0 coroutines, and a loop of one's own for them
class Wait:
    def __init__(self, value):
        self.value = value
    def __await__(self):
        received = yield self.value
        return received or self.value

class Resource:
    async def __aenter__(self):
        return await Wait("entered")
    async def __aexit__(self, kind, value, trace):
        print("left", kind, await Wait(0))
        return kind is KeyError

async def items(n):
    try:
        for i in range(n):
            await Wait(i)
            yield i
    finally:
        print("no more")

def run(coroutine, sent=None):
    try:
        while True:
            sent = coroutine.send(sent)
    except StopIteration as stop:
        return stop.value

async def main():
    print([i async for i in items(3) if i], {i: i async for i in items(2)})
    async with Resource() as name:
        raise KeyError(name)
    async for i in items(9):
        if i > 1:
            break
    never = items(1)
    await never.asend(None)
    await never.athrow(ValueError("thrown in"))

try:
    run(main())
except ValueError as error:
    print(error)
coroutine = Wait(1).__await__()
print(next(coroutine), coroutine.close())
main()
run(Resource().__aexit__(None, None, None).__await__())
import asyncio
