"""Three stages, each a thread between two queues."""

import queue
import threading

END = object()


class Stage(threading.Thread):
    def __init__(self, function, source, target):
        super().__init__()
        self.function, self.source, self.target = function, source, target

    def run(self):
        while True:
            value = self.source.get()
            if value is END:
                self.target.put(END)
                return
            self.target.put(self.function(value))


functions = [str.strip, str.title, lambda text: text + "!"]
queues = [queue.Queue() for _ in range(len(functions) + 1)]
stages = [Stage(function, *queues[index : index + 2]) for index, function in enumerate(functions)]
for stage in reversed(stages):
    stage.start()
for text in ("  one ", "two", " three"):
    queues[0].put(text)
queues[0].put(END)
for stage in stages:
    stage.join()
results = []
while (value := queues[-1].get()) is not END:
    results.append(value)
print(results)
