# A thread, where there can be one, is the guest's own: the run ends with its program.
# expect: ok | error
# limits: {"timeoutMs": 5000}
# stdout-starts: "begun\n"
import _thread

print("begun", flush=True)
_thread.start_new_thread(lambda: None, ())
