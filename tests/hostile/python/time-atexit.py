# What is registered for the end of the program registers itself again: it is not called again.
# expect: ok
# stdout: "end\nagain\n"
import atexit

def again():
    print("again")
    atexit.register(again)

atexit.register(again)
print("end")
