import io
import pstats
import timeit

print(timeit.timeit("x = 1", number=1000) >= 0, len(timeit.repeat("pass", number=10, repeat=3)))
timer = timeit.Timer("work()", setup="def work(): return sum(range(10))")
number, taken = timer.autorange()
print(number > 0, taken >= 0.2)
print(timeit.default_timer() > 0)
