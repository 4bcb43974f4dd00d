"""A stock under a condition: one waits for goods that another brings."""

import threading


class Stock:
    def __init__(self):
        self.items = []
        self.condition = threading.Condition()

    def bring(self, item):
        with self.condition:
            self.items.append(item)
            self.condition.notify()

    def fetch(self):
        with self.condition:
            self.condition.wait_for(lambda: self.items)
            return self.items.pop(0)


def buyer():
    while (item := stock.fetch()) != "closed":
        bought.append(item)


stock, bought = Stock(), []
thread = threading.Thread(target=buyer)
thread.start()
for item in ("bread", "milk", "salt", "closed"):
    stock.bring(item)
thread.join()
print(bought, stock.items)
