# 0 hooks of the guest, and streams that are not there
import sys
sys.excepthook = lambda kind, value, trace: 1 / 0
class Stream:
    def write(self, text): raise OSError(text)
    def flush(self): raise KeyboardInterrupt
sys.stdout = Stream()
sys.stderr = None
raise ValueError("hooked")
