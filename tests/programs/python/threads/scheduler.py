"""sched beside a thread."""

import sched
import threading
import time

order = []
scheduler = sched.scheduler(time.monotonic, time.sleep)
scheduler.enter(0.1, 1, order.append, ("second",))
scheduler.enter(0.05, 1, order.append, ("first",))
scheduler.enter(0.1, 0, order.append, ("before second",))
cancelled = scheduler.enter(0.2, 1, order.append, ("never",))
scheduler.cancel(cancelled)
thread = threading.Thread(target=scheduler.run)
thread.start()
thread.join()
print(order, scheduler.empty())
