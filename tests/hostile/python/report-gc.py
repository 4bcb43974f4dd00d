# Finalizers in cycles, which collect and print while they are collected.
# expect: ok
# stdout-starts: "begun\n"
import gc

class Cell:
    def __init__(self):
        self.self = self

    def __del__(self):
        gc.collect()
        gc.get_objects()

print("begun")
for _ in range(20):
    Cell()
gc.collect()
gc.disable()
gc.freeze()
