import sched

now = [0.0]
events = []
scheduler = sched.scheduler(lambda: now[0], lambda delay: now.__setitem__(0, now[0] + delay))
scheduler.enter(3, 1, events.append, ("three",))
scheduler.enter(1, 2, events.append, ("one, later",))
scheduler.enter(1, 1, events.append, ("one, first",))
cancelled = scheduler.enter(2, 1, events.append, ("never",))
scheduler.cancel(cancelled)
scheduler.enterabs(2, 1, lambda **words: events.append(words), kwargs={"key": "word"})
print(len(scheduler.queue), scheduler.queue[0].time, scheduler.empty())
scheduler.run()
print(events, now)
