# Generators: send, throw, close, yield from, return values, pipelines, state.
import inspect
from contextlib import closing


def averager():
    total = count = 0
    average = None
    while True:
        try:
            value = yield average
        except ValueError as e:
            print("  reset:", e)
            total = count = 0
            average = None
            continue
        if value is None:
            return {"total": total, "count": count}
        total += value
        count += 1
        average = total / count


def delegate(results):
    while True:
        result = yield from averager()
        results.append(result)


g = averager()
print(inspect.getgeneratorstate(g), next(g), g.send(10), g.send(20), g.throw(ValueError("oops")), g.send(3), inspect.getgeneratorstate(g))
try:
    g.send(None)
except StopIteration as e:
    print("returned", e.value)
print(inspect.getgeneratorstate(g), g.gi_frame, g.gi_running)
results = []
d = delegate(results)
next(d)
for v in (1, 2, None, 5, None):
    d.send(v)
print(results, d.gi_yieldfrom.__name__)
d.close()


def guarded():
    try:
        for i in range(3):
            print("  yielding", i)
            yield i
    except GeneratorExit:
        print("  closing")
        raise
    finally:
        print("  finally")
    return "never"


with closing(guarded()) as it:
    print(next(it), next(it))
it = guarded()
next(it)
try:
    it.throw(KeyError, "k") if False else it.throw(KeyError("k"))
except KeyError as e:
    print("came back", repr(e))
print(next(it, "exhausted"))


def stubborn():
    for _ in range(2):
        try:
            yield 1
        except GeneratorExit:
            pass


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)


def bad():
    yield 1
    raise StopIteration("inside")


try:
    list(bad())
except RuntimeError as e:
    print(e, "|", repr(e.__cause__))
h = averager()
try:
    h.send(5)
except TypeError as e:
    print(e)


def me():
    try:
        next(gen)
    except ValueError as e:
        yield str(e)


gen = me()
print(next(gen))


def numbers(text):
    for word in text.split():
        yield int(word)


def squares(source):
    return (n * n for n in source)


def running(source):
    total = 0
    for n in source:
        total += n
        yield total


print(list(running(squares(numbers("1 2 3 4")))))


def flatten(x):
    if isinstance(x, (list, tuple)):
        for y in x:
            yield from flatten(y)
    else:
        yield x


print(list(flatten([1, [2, (3, [4, []]), 5], "six"])))


def permutations(items):
    if not items:
        yield []
    for i, first in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1 :]):
            yield [first, *rest]


print(["".join(p) for p in permutations(list("abc"))])
print(averager.__name__, type(averager()).__name__, inspect.isgeneratorfunction(averager), inspect.isgenerator(g), (x for x in []).__name__)
gen = (print("lazy", x) or x for x in range(2))
print("made")
print(next(gen), [*gen])
try:
    (yield_from for yield_from in 5)
except TypeError as e:
    print(e)
