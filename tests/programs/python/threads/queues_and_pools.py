"""Queues, pools, conditions and timers."""

import threading, queue, time, concurrent.futures as cf

q = queue.Queue()
out = []


def prod(n):
    for i in range(n):
        q.put((i, f"item{i}"))
    q.put(None)


def cons():
    while (x := q.get()) is not None:
        out.append(x)
        q.task_done()
    q.task_done()


ts = [threading.Thread(target=prod, args=(5,)), threading.Thread(target=cons)]
[t.start() for t in ts]
[t.join() for t in ts]
q.join()
print(out)
pq = queue.PriorityQueue()
[pq.put(x) for x in ((3, "c"), (1, "a"), (2, "b"))]
print([pq.get() for _ in range(3)], pq.empty())
lq = queue.LifoQueue(2)
lq.put(1)
lq.put(2)
print(lq.full(), lq.get(), lq.qsize())
for f in (lambda: queue.Queue(1).get_nowait(), lambda: queue.Queue().get(timeout=0.01), lambda: lq.put_nowait(1) or lq.put_nowait(1)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, repr(e))
with cf.ThreadPoolExecutor(3) as ex:
    print(list(ex.map(lambda x: x * x, range(6))))
    fs = {ex.submit(pow, 2, i): i for i in range(4)}
    print(sorted(f.result() for f in cf.as_completed(fs)))
    bad = ex.submit(lambda: 1 / 0)
    try:
        bad.result()
    except ZeroDivisionError as e:
        print("future:", e, bad.exception(), bad.done())
    done, nd = cf.wait([ex.submit(time.sleep, 0.01)], return_when=cf.FIRST_COMPLETED)
    print(len(done), len(nd))
loc = threading.local()
loc.x = 1


def f():
    print(hasattr(loc, "x"), threading.current_thread().name, threading.active_count() >= 1)


t = threading.Thread(target=f, name="worker-x", daemon=True)
print(t.is_alive(), t.daemon)
t.start()
t.join()
print(t.is_alive())
lock = threading.RLock()
cnt = 0


def inc():
    global cnt
    for _ in range(100):
        with lock:
            with lock:
                cnt += 1


ts = [threading.Thread(target=inc) for _ in range(4)]
[t.start() for t in ts]
[t.join() for t in ts]
print(cnt)
tm = threading.Timer(0.01, print, ("timer",))
tm.start()
tm.join()
ev = threading.Event()
threading.Thread(target=lambda: (time.sleep(0.01), ev.set())).start()
print(ev.wait(1), ev.is_set())
s = threading.Semaphore(2)
print(s.acquire(), s.acquire(), s.acquire(blocking=False))
b = threading.Barrier(1)
print(b.wait())
cond = threading.Condition()
items = []


def waiter():
    with cond:
        cond.wait_for(lambda: items, timeout=1)
        print("got", items.pop())


w = threading.Thread(target=waiter)
w.start()
with cond:
    items.append("thing")
    cond.notify()
w.join()


def boom():
    raise ValueError("in thread")


threading.excepthook = lambda a: print("hook", a.exc_type.__name__, a.exc_value, a.thread.name)
t = threading.Thread(target=boom, name="B")
t.start()
t.join()
