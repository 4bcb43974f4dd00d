"""A producer and a consumer, with a sentinel at the end."""

import queue
import threading
import time


def produce(numbers):
    for number in numbers:
        print("put", number)
        pipe.put(number)
        time.sleep(0.05)
    pipe.put(None)


def consume(results):
    while True:
        number = pipe.get()
        if number is None:
            print("no more")
            break
        time.sleep(0.01)
        results.append(number**2)
        print("got", number)


pipe = queue.Queue()
results = []
consumer = threading.Thread(target=consume, args=(results,))
producer = threading.Thread(target=produce, args=([1, 2, 3, 4],))
consumer.start()
producer.start()
producer.join()
consumer.join()
print(results, pipe.empty())
