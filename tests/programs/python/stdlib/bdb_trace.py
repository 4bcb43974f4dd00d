import bdb
import sys


class Tracer(bdb.Bdb):
    def user_line(self, frame):
        if frame.f_code.co_name == "work":
            print("line", frame.f_lineno - frame.f_code.co_firstlineno)
        self.set_step()

    def user_return(self, frame, value):
        if frame.f_code.co_name == "work":
            print("returns", value)


def work(n):
    total = 0
    for i in range(n):
        total += i
    return total


print(Tracer().runcall(work, 2))
lines = []


def local(frame, event, arg):
    lines.append(event)
    return local


sys.settrace(lambda frame, event, arg: local if frame.f_code.co_name == "work" else None)
work(1)
sys.settrace(None)
print(lines)
