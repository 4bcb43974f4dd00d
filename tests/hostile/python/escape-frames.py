# Above the program's frame there is none.
# expect: ok
# stdout: "<module> None\n"
import sys

frame = sys._getframe()
while frame.f_back is not None:
    frame = frame.f_back
print(frame.f_code.co_name, frame.f_back)
