"""Threads that count what each of them found, joined in order."""

import threading


def count_primes(low, high, results):
    found = 0
    for number in range(max(low, 2), high):
        if all(number % divisor for divisor in range(2, int(number**0.5) + 1)):
            found += 1
    results[low] = found


results = {}
threads = [threading.Thread(target=count_primes, args=(low, low + 100, results)) for low in range(0, 500, 100)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
for low in sorted(results):
    print(f"{low:>3} to {low + 99:>3}: {results[low]}")
print("in all:", sum(results.values()))
print([thread.is_alive() for thread in threads], threading.active_count())
