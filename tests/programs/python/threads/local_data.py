"""Data that each thread has for itself."""

import threading


class Context(threading.local):
    kind = "context"

    def __init__(self, start):
        self.stack = [start]
        made.append(threading.current_thread().name)

    @property
    def depth(self):
        return len(self.stack)


def work(name):
    plain.name = name
    context.stack.append(name)
    seen.append((plain.name, context.stack, context.depth, context.kind, sorted(vars(plain))))


made, seen = [], []
plain, context = threading.local(), Context("start")
plain.name = "main"
for name in ("one", "two"):
    thread = threading.Thread(target=work, args=(name,), name=name)
    thread.start()
    thread.join()
for entry in seen:
    print(entry)
print(made, plain.name, context.stack, context.depth)
del plain.name
for name in ("name", "other"):
    try:
        getattr(plain, name)
    except AttributeError as error:
        print(error)
print(hasattr(plain, "name"), plain.__dict__)
try:
    threading.local(1)
except TypeError as error:
    print(error)
