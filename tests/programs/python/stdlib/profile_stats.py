import cProfile
import io
import profile
import pstats


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


for kind in (profile, cProfile):
    profiler = kind.Profile()
    print(profiler.runcall(fib, 6))
    out = io.StringIO()
    stats = pstats.Stats(profiler, stream=out)
    stats.strip_dirs().sort_stats("cumulative").print_stats("fib")
    text = out.getvalue()
    print([line.split()[0] for line in text.splitlines() if "(fib)" in line], "function calls" in text)
    stats.print_callers()
with cProfile.Profile() as profiler:
    fib(3)
print(sum(entry.callcount for entry in profiler.getstats() if getattr(entry.code, "co_name", "") == "fib"))
