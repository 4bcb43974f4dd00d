"""All have done the first half before anybody begins the second."""

import threading

COUNT = 4


def work(number):
    log.append(("first", number))
    places.append(barrier.wait())
    log.append(("second", number))


log, places = [], []
barrier = threading.Barrier(COUNT, action=lambda: log.append(("all", COUNT)))
threads = [threading.Thread(target=work, args=(number,)) for number in range(COUNT)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print([phase for phase, _ in log])
print(sorted(number for phase, number in log if phase == "second"), sorted(places))
print(barrier.parties, barrier.n_waiting, barrier.broken)
try:
    barrier.wait(timeout=0.01)
except threading.BrokenBarrierError as error:
    print(type(error).__name__, barrier.broken)
barrier.reset()
print(barrier.broken)
barrier.abort()
try:
    barrier.wait()
except threading.BrokenBarrierError:
    print("aborted")
