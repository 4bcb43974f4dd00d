"""A StreamReader that is fed by hand."""

import asyncio


async def main():
    reader = asyncio.StreamReader()
    reader.feed_data(b"first line\nsecond")
    print(await reader.readline())
    print(await reader.read(3))

    async def feed():
        await asyncio.sleep(0.01)
        reader.feed_data(b" line\n0123456789rest: of; it")
        reader.feed_eof()

    task = asyncio.create_task(feed())
    print(await reader.readuntil(b"\n"))
    print(await reader.readexactly(10), reader.at_eof())
    print(await reader.readuntil(b":"))
    try:
        await reader.readexactly(100)
    except asyncio.IncompleteReadError as error:
        print(error, error.partial, error.expected)
    print(await reader.read(), await reader.readline(), reader.at_eof())
    await task
    short = asyncio.StreamReader(limit=4)
    short.feed_data(b"123456789\n")
    try:
        await short.readline()
    except ValueError as error:
        print(error)
    lines = asyncio.StreamReader()
    lines.feed_data(b"a\nb\nc")
    lines.feed_eof()
    print([line async for line in lines])
    broken = asyncio.StreamReader()
    broken.set_exception(OSError("gone"))
    try:
        await broken.read()
    except OSError as error:
        print(error)


asyncio.run(main())
