"""Logging from threads."""

import logging
import sys
import threading
import time

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(threadName)-10s %(levelname)s %(message)s")


def work(seconds):
    logging.info("begins")
    time.sleep(seconds)
    logging.warning("has slept %.1f", seconds)


threads = [threading.Thread(target=work, args=(0.1 * number,), name=f"worker-{number}") for number in (3, 1, 2)]
for thread in threads:
    thread.start()
    time.sleep(0.02)
logging.info("waits")
for thread in threads:
    thread.join()
logging.info("done")
