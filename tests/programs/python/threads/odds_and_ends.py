"""What else programs ask of threads."""

import threading, pickle, copy, weakref, queue, functools, time
for o in (threading.Lock(), threading.RLock(), threading.local()):
    for f in (pickle.dumps, copy.deepcopy):
        try:
            f(o)
        except Exception as e:
            print(type(e).__name__, e)
try:

    class L(type(threading.Lock())):
        pass
except TypeError as e:
    print(e)
print(isinstance(threading.Lock(), threading.Lock), weakref.ref(threading.Lock())())
print(threading.stack_size(), threading.get_native_id() > 0, threading.get_ident() > 0)
try:
    threading.stack_size(1)
except ValueError as e:
    print(e)
print(threading.Thread(target=print, name="x"))

class P(threading.Thread):

    def __init__(self, n):
        threading.Thread.__init__(self)
        self.n = n

    def run(self):
        print("run", self.n, self.name)
for i in range(2):
    p = P(i)
    p.start()
    p.join()
t = threading.Thread(target=functools.partial(print, "partial"), args=(1,))
t.start()
t.join()
print(t.name)

class C:

    def __call__(self):
        print("callable")
t = threading.Thread(target=C())
t.start()
t.join()
print(t.name.startswith("Thread-"))
print([t.name for t in threading.enumerate()])

def gen():
    for i in range(3):
        yield i
lk = threading.Lock()
g = gen()
out = []

def nx():
    while True:
        with lk:
            try:
                out.append(next(g))
            except StopIteration:
                return
ts = [threading.Thread(target=nx) for _ in range(3)]
[t.start() for t in ts]
[t.join() for t in ts]
print(out)
c = threading.Condition()
ready = False
res = []

def cons():
    with c:
        while not ready:
            c.wait()
        res.append("consumed")

def prod():
    global ready
    time.sleep(0.1)
    with c:
        ready = True
        c.notify_all()
a = [threading.Thread(target=cons) for _ in range(2)] + [threading.Thread(target=prod)]
[t.start() for t in a]
[t.join() for t in a]
print(res)
e = threading.Event()

def setter():
    time.sleep(0.1)
    print("setting")
    e.set()
threading.Thread(target=setter).start()
print("waiting")
e.wait()
print("go")
print(e.wait(timeout=1))
q = queue.Queue()

def slowput():
    for i in range(3):
        time.sleep(0.05)
        q.put(i)
threading.Thread(target=slowput).start()
for _ in range(3):
    print(q.get())
try:
    q.get(timeout=0.05)
except queue.Empty:
    print("Empty")
q.put(1)
q.shutdown()
try:
    q.put(2)
except queue.ShutDown:
    print("shutdown", q.get())

def deep(n):
    if n == 0:
        return 0
    r = []
    t = threading.Thread(target=lambda: r.append(deep(n - 1)))
    t.start()
    t.join()
    return r[0] + 1
print(deep(5))
