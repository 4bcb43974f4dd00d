# Standard output is closed, and written to.
# expect: error
# error-starts: ValueError: I/O operation on closed file
# stdout: "begun\n"
import sys

print("begun")
sys.stdout.close()
print("nowhere")
