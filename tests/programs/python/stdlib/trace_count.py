import trace


def work(n):
    total = 0
    for i in range(n):
        total += i
    return total


tracer = trace.Trace(count=1, trace=0)
print(tracer.runfunc(work, 3))
counts = sorted((line, count) for (name, line), count in tracer.results().counts.items() if name.endswith("main.py"))
print(counts)
called = trace.Trace(count=0, trace=0, countfuncs=1)
called.runfunc(work, 1)
print(sorted(name for _, _, name in called.results().calledfuncs if name == "work"))
