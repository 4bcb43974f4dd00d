"""asyncio.Runner: several calls over one loop."""

import asyncio
import contextvars

variable = contextvars.ContextVar("variable", default=0)


async def bump():
    variable.set(variable.get() + 1)
    return variable.get()


async def forever():
    try:
        await asyncio.sleep(100)
    finally:
        print("forever is cancelled")


async def leave_behind():
    asyncio.create_task(forever())
    await asyncio.sleep(0)
    return "left"


with asyncio.Runner() as runner:
    print(runner.run(bump()), runner.run(bump()))
    print(runner.run(leave_behind()))
    print(runner.get_loop().is_closed())
late = bump()
try:
    runner.run(late)
except RuntimeError as error:
    print(error)
late.close()
print(asyncio.run(leave_behind(), debug=False))
with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
    print(type(runner.get_loop()).__name__)
    print(runner.run(asyncio.sleep(0, "result")))
