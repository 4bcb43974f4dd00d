# oracle: 3.14 of a sandbox without a network and processes
"""Connections and processes are refused with errors that programs catch."""

import asyncio
import socket
import subprocess


async def main():
    for attempt in (
        asyncio.open_connection("example.com", 80),
        asyncio.open_connection("127.0.0.1", 80),
        asyncio.start_server(print, "127.0.0.1", 8080),
        asyncio.create_subprocess_exec("ls"),
        asyncio.create_subprocess_shell("ls"),
    ):
        try:
            await attempt
        except OSError as error:
            print(type(error).__name__, error)
    try:
        subprocess.run(["ls"])
    except OSError as error:
        print(error)
    try:
        socket.create_connection(("example.com", 80), timeout=1)
    except OSError as error:
        print(error)


asyncio.run(main())
