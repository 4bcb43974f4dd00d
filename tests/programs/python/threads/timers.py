"""Timers that fire, and one that is cancelled."""

import threading
import time


def ring(name):
    print(name, threading.current_thread().__class__.__name__)


late = threading.Timer(0.2, ring, args=("late",))
early = threading.Timer(0.05, ring, kwargs={"name": "early"})
never = threading.Timer(0.1, ring, ["never"])
for timer in (late, early, never):
    timer.start()
never.cancel()
print("started")
time.sleep(0.12)
print("half")
late.join()
print(late.is_alive(), early.is_alive(), never.finished.is_set())


class Repeat(threading.Timer):
    def run(self):
        while not self.finished.wait(self.interval):
            self.function(*self.args, **self.kwargs)


beats = []
repeat = Repeat(0.1, lambda: beats.append(len(beats)))
repeat.start()
time.sleep(0.45)
repeat.cancel()
repeat.join()
print(beats)
