# Bytes between text, with everything flushed where it must be.
import os
import sys

print("text", flush=True)
print(sys.stdout.buffer.write(b"bytes\n"), file=sys.stderr)
sys.stdout.buffer.writelines([b"more ", b"bytes\n"])
sys.stdout.buffer.flush()
print("text again", flush=True)
os.write(1, b"straight\n")
os.write(2, b"to stderr\n")
sys.stdout.buffer.raw.write(b"raw\n")
with open(1, "w", closefd=False) as file:
    file.write("by number\n")
with open("/dev/stdout", "w") as file:
    file.write("by name\n")
with os.fdopen(os.dup(1), "wb") as file:
    file.write(b"by a copy\n")
try:
    sys.stdout.buffer.write("text")
except TypeError as error:
    print(error)
sys.stdout.flush()
