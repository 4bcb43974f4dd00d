# What is registered for the end survives a program that leaves without an end.
# expect: ok
# exit: 3
# stdout: "leaving\n"
import atexit
import os
import sys

atexit.register(lambda: print("leaked"))
sys.stdout.reconfigure(errors="ignore")
print("leaving")
os._exit(3)
