# Natives that pull from each other without end.
# expect: timeout
# limits: {"timeoutMs": 500}
# stdout: "begun\n"
import collections
import itertools

print("begun")
collections.deque(zip(itertools.count(), itertools.cycle("ab")), maxlen=0)
