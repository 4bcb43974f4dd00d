"""What the clocks promise, whatever time it is."""
import time

for name in ("time", "monotonic", "perf_counter", "process_time", "thread_time"):
    clock, in_nanoseconds = getattr(time, name), getattr(time, name + "_ns")
    first, second = clock(), clock()
    info = time.get_clock_info(name)
    print(name, type(first).__name__, first <= second, type(in_nanoseconds()).__name__, abs(in_nanoseconds() / 1e9 - clock()) < 5)
    print("  ", info.implementation, info.monotonic, info.adjustable)
for name in sorted(name for name in dir(time) if name.startswith("CLOCK_")):
    number = getattr(time, name)
    print(name, number, time.clock_getres(number) <= 0.01, time.clock_gettime(number) >= 0, time.clock_gettime_ns(number) >= 0)
for wrong in (lambda: time.clock_gettime(99), lambda: time.get_clock_info("sundial")):
    try:
        wrong()
    except (OSError, ValueError) as error:
        print(type(error).__name__, error)
start = time.monotonic()
time.sleep(0.02)
print(time.monotonic() - start >= 0.02)
