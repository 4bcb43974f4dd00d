# A loop that catches everything, exits included, in a function that never returns from its finally.
# expect: timeout
# limits: {"timeoutMs": 500}
# stdout: "begun\n"
import sys

print("begun")
while True:
    try:
        sys.exit(0)
    except BaseException:
        continue
    finally:
        try:
            raise KeyboardInterrupt
        except BaseException:
            pass
