import time
import timeit


class Stopwatch:
    def __init__(self):
        self.laps, self.start = [], time.perf_counter()

    def lap(self):
        now = time.perf_counter()
        self.laps.append(now - self.start)
        self.start = now

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.lap()


with Stopwatch() as watch:
    for _ in range(3):
        time.sleep(0.01)
        watch.lap()
print(len(watch.laps), all(lap >= 0.0099 for lap in watch.laps[:3]), watch.laps[3] >= 0)
print(timeit.timeit("x += 1", setup="x = 0", number=100) > 0, len(timeit.repeat("pass", number=10, repeat=4)))
timer = timeit.Timer(lambda: sum(range(10)))
count, taken = timer.autorange()
print(count >= 1, taken > 0, timeit.default_timer is time.perf_counter)
