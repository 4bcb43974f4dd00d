# 0 what a program should leave alone
import builtins, sys
builtins.print = lambda *a: None
builtins.str = int
builtins.len = None
sys.modules.clear()
sys.setrecursionlimit(50)
raise KeyError(1)
