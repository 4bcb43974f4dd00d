# exit: 2
import sys
class A:
    def __del__(self): print('del at exit')
a = A()
sys.exit(2)
