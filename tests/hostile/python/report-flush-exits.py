# A stream whose flush exits, asked when the program is over.
# expect: ok
# exit: 0 | 120 | 9
# stdout: ""
import sys

class Sly:
    def write(self, text):
        return len(text)

    def flush(self):
        raise SystemExit(9)

sys.stdout = Sly()
print("nowhere")
