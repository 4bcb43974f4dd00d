"""Five philosophers who take the lower fork first."""

import threading


def dine(number):
    low, high = sorted((number, (number + 1) % COUNT))
    for _ in range(MEALS):
        with forks[low]:
            with forks[high]:
                meals[number] += 1


COUNT, MEALS = 5, 100
forks = [threading.Lock() for _ in range(COUNT)]
meals = [0] * COUNT
threads = [threading.Thread(target=dine, args=(number,), name=f"philosopher {number}") for number in range(COUNT)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
    print(thread.name, "has had", meals[threads.index(thread)], "meals")
