# What is registered for the end of the program does not end.
# expect: timeout
# limits: {"timeoutMs": 500}
# stdout: "end\n"
import atexit

@atexit.register
def loop():
    while True:
        pass

print("end")
