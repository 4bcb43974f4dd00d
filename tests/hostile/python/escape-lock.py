# A lock that is never released is waited for: where there are no threads, nothing will release it.
# expect: timeout | error | ok
# limits: {"timeoutMs": 500}
# stdout-starts: "begun\n"
import _thread

print("begun")
lock = _thread.allocate_lock()
lock.acquire()
lock.acquire()
