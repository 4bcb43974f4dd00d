# A round-robin scheduler of generators, with messages between tasks.
from collections import deque
from dataclasses import dataclass


@dataclass(frozen=True)
class Sleep:
    ticks: int


@dataclass(frozen=True)
class Send:
    to: str
    message: object


class Receive: ...


class Spawn:
    def __init__(self, name, task):
        self.name, self.task = name, task


class Scheduler:
    def __init__(self):
        self.ready, self.sleeping, self.waiting, self.mail = deque(), [], {}, {}
        self.time = 0

    def spawn(self, name, task):
        self.mail[name] = deque()
        self.ready.append((name, task, None))

    def run(self):
        while self.ready or self.sleeping:
            if not self.ready:
                self.sleeping.sort(key=lambda s: s[0])
                self.time, name, task = self.sleeping.pop(0)
                self.ready.append((name, task, None))
            name, task, value = self.ready.popleft()
            try:
                request = task.send(value)
            except StopIteration as stop:
                print(f"[{self.time:>2}] {name} finished with {stop.value!r}")
                continue
            except Exception as e:
                print(f"[{self.time:>2}] {name} crashed: {e!r}")
                continue
            match request:
                case None:
                    self.ready.append((name, task, None))
                case Sleep(ticks):
                    self.sleeping.append((self.time + ticks, name, task))
                case Send(to, message):
                    if to in self.waiting:
                        self.ready.append((to, self.waiting.pop(to), message))
                    else:
                        self.mail[to].append(message)
                    self.ready.append((name, task, None))
                case Receive():
                    if self.mail[name]:
                        self.ready.append((name, task, self.mail[name].popleft()))
                    else:
                        self.waiting[name] = task
                case Spawn(name=child, task=generator):
                    self.spawn(child, generator)
                    self.ready.append((name, task, child))
                case other:
                    task.close()
                    print(f"{name} asked for {other!r}")
        print("deadlocked:", sorted(self.waiting) or "nobody")


def producer(n):
    for i in range(n):
        yield Sleep(2)
        yield Send("consumer", i * i)
    yield Send("consumer", None)
    return n


def consumer():
    total = 0
    while (item := (yield Receive())) is not None:
        total += item
        print(f"     got {item}, total {total}")
        child = yield Spawn(f"child{item}", worker(item))
        print("     spawned", child)
    return total


def worker(n):
    yield
    if n == 4:
        raise ValueError("four")
    return -n


def strange():
    yield 42


def forever():
    yield Receive()


s = Scheduler()
s.spawn("producer", producer(4))
s.spawn("consumer", consumer())
s.spawn("strange", strange())
s.spawn("lonely", forever())
s.run()
