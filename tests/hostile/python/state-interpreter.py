# Every setting of the interpreter that a program can change.
# expect: ok
# stdout: "done\n"
import codecs
import copyreg
import gc
import sys
import warnings

sys.setrecursionlimit(77)
sys.set_int_max_str_digits(5000)
sys.settrace(lambda *_: None)
sys.setprofile(lambda *_: None)
sys.excepthook = sys.displayhook = None
sys.ps1 = "leak"
gc.disable()
gc.set_threshold(1)
warnings.filters.clear()
codecs.register(lambda name: None)
copyreg.dispatch_table[int] = None
sys.settrace(None)
sys.setprofile(None)
print("done")
