"""A thread class with a result."""

import threading


class Summing(threading.Thread):
    def __init__(self, numbers):
        super().__init__(name=f"sum-{len(numbers)}")
        self.numbers = numbers
        self.result = None

    def run(self):
        total = 0
        for number in self.numbers:
            total += number
        self.result = total

    def join(self, timeout=None):
        super().join(timeout)
        return self.result


jobs = [Summing(list(range(n))) for n in (10, 100, 1000)]
for job in jobs:
    job.start()
for job in jobs:
    print(job.name, job.join())
