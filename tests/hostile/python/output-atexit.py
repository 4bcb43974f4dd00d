# The flood begins when the program is over.
# expect: output-limit
# limits: {"maxOutputSize": 1024}
# stdout-bytes: 1024
import atexit

@atexit.register
def flood():
    while True:
        print("x" * 10)
