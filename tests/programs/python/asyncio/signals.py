"""Signal handlers of the loop, and KeyboardInterrupt out of run()."""

import asyncio
import signal


async def main():
    loop = asyncio.get_running_loop()
    got = loop.create_future()
    loop.add_signal_handler(signal.SIGUSR1, got.set_result, "usr1")
    signal.raise_signal(signal.SIGUSR1)
    print(await got)
    print(loop.remove_signal_handler(signal.SIGUSR1), loop.remove_signal_handler(signal.SIGUSR1))
    for wrong in (signal.SIGKILL, 0, "x"):
        try:
            loop.add_signal_handler(wrong, print)
        except (RuntimeError, ValueError, TypeError) as error:
            print(type(error).__name__, error)


async def interrupted():
    try:
        signal.raise_signal(signal.SIGINT)
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled by the interrupt")
        raise


asyncio.run(main())
try:
    asyncio.run(interrupted())
except KeyboardInterrupt as error:
    print(repr(error))
