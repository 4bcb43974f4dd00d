import queue

fifo = queue.Queue(2)
fifo.put(1)
fifo.put(2)
print(fifo.full(), fifo.qsize(), fifo.get(), fifo.get(timeout=1))
for call in (fifo.get_nowait, lambda: fifo.get(timeout=0.001)):
    try:
        call()
    except queue.Empty as error:
        print(repr(error))
fifo.put(1)
fifo.put(2)
try:
    fifo.put_nowait(3)
except queue.Full as error:
    print(repr(error))
lifo, heap, simple = queue.LifoQueue(), queue.PriorityQueue(), queue.SimpleQueue()
for item in (2, 3, 1):
    lifo.put(item)
    heap.put(item)
    simple.put(item)
print([lifo.get() for _ in range(3)], [heap.get() for _ in range(3)], [simple.get() for _ in range(3)])
fifo.get()
fifo.get()
fifo.task_done()
try:
    for _ in range(5):
        fifo.task_done()
except ValueError as error:
    print(error)
fifo.shutdown()
try:
    fifo.put(1)
except queue.ShutDown as error:
    print(repr(error))
