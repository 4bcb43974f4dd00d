# exit: 1
import sys
def h(t,v,tb):
    raise ValueError('in hook')
sys.excepthook = h
1/0
