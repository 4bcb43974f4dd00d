import sched
import time

now = 0
log = []


def clock():
    return now


def wait(delay):
    global now
    now += delay


scheduler = sched.scheduler(clock, wait)


def work(name, again=0):
    log.append((now, name))
    if again:
        scheduler.enter(10, 1, work, (name, again - 1))


scheduler.enter(5, 2, work, ("low",))
scheduler.enter(5, 1, work, kwargs={"name": "high"})
doomed = scheduler.enter(7, 1, work, ("never",))
scheduler.enterabs(3, 1, work, ("repeat", 2))
print([(event.time, event.priority, event.argument, event.kwargs) for event in scheduler.queue], scheduler.empty())
scheduler.cancel(doomed)
print(scheduler.run(blocking=False))
scheduler.run()
print(log, scheduler.empty(), now)
try:
    scheduler.cancel(doomed)
except ValueError as error:
    print("ValueError")
