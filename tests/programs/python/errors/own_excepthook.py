# exit: 1
import sys
def h(t,v,tb):
    print('hook', t.__name__, v)
sys.excepthook = h
1/0
