# A finalizer that never ends, of an object that is dropped.
# expect: timeout
# limits: {"timeoutMs": 500}
# stdout: "begun\n"
class Sleeper:
    def __del__(self):
        while True:
            pass

print("begun")
Sleeper()
print("never")
