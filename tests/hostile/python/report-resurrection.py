# An object that saves itself whenever it is freed.
# expect: ok
# stdout: "freed\nalive\nend\n"
class Phoenix:
    def __del__(self):
        global saved
        saved = self
        print("freed")

Phoenix()
print("alive" if saved else "dead")
print("end")
saved.__class__ = object if False else Phoenix
import os

os._exit(0)
