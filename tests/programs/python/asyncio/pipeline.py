"""A pipeline of workers, with a sentinel, as in many tutorials."""

import asyncio
import random


async def fetch(session, url):
    await asyncio.sleep(random.Random(url).random() / 100)
    return f"<html>{url}</html>"


async def worker(name, urls, pages):
    while (url := await urls.get()) is not None:
        pages[url] = await fetch(name, url)
        urls.task_done()
    urls.task_done()


async def main():
    urls = asyncio.Queue()
    pages = {}
    for number in range(20):
        urls.put_nowait(f"page{number}")
    workers = [asyncio.create_task(worker(f"w{n}", urls, pages)) for n in range(4)]
    await urls.join()
    for _ in workers:
        urls.put_nowait(None)
    await asyncio.gather(*workers)
    print(len(pages), sorted(pages)[:3], pages["page7"])


asyncio.run(main())
