"""Context variables: each task has a copy."""

import asyncio
import contextvars

request = contextvars.ContextVar("request", default="none")


async def handle(name):
    token = request.set(name)
    await asyncio.sleep(0)
    print(name, request.get())
    if name == "b":
        request.reset(token)
        print("reset", request.get())


async def main():
    request.set("main")
    await asyncio.gather(handle("a"), handle("b"))
    print(request.get())
    context = contextvars.copy_context()
    context.run(request.set, "in context")
    task = asyncio.create_task(show(), context=context)
    await task
    print(request.get(), context[request])
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print("callback", request.get()))
    loop.call_soon(lambda: print("callback", request.get()), context=context)
    await asyncio.sleep(0)
    async with asyncio.timeout(1):
        print(request.get())
    print(task.get_context() is context)


async def show():
    print("task", request.get())
    request.set("changed")


asyncio.run(main())
