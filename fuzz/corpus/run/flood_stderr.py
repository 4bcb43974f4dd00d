# 2 a traceback that does not fit
import sys
sys.stderr.write("é" * 49)
raise ValueError("the limit is in the middle of this" * 10)
