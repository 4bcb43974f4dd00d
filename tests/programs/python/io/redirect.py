# Streams that are put in the place of others.
import contextlib
import io
import sys

caught = io.StringIO()
with contextlib.redirect_stdout(caught):
    print("into the string")
    sys.stdout.write("directly\n")
    with contextlib.redirect_stdout(sys.stderr):
        print("to stderr")
print(repr(caught.getvalue()))
errors = io.StringIO()
with contextlib.redirect_stderr(errors):
    print("oops", file=sys.stderr)
print(repr(errors.getvalue()))
with open("log", "w") as file, contextlib.redirect_stdout(file):
    print("logged")
print(open("log").read(), end="")


class Tee:
    def __init__(self, *files):
        self.files = files

    def write(self, text):
        for file in self.files:
            file.write(text)

    def flush(self):
        pass


copy = io.StringIO()
sys.stdout = Tee(sys.__stdout__, copy)
print("twice")
sys.stdout = sys.__stdout__
print(repr(copy.getvalue()))
