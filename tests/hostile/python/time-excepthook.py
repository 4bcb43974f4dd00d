# A hook for uncaught exceptions that never returns.
# expect: timeout
# limits: {"timeoutMs": 500}
# stdout: "begun\n"
import sys

def hook(*_):
    while True:
        pass

sys.excepthook = hook
print("begun")
1 / 0
