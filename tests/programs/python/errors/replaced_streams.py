# exit: 1
import sys
class W:
    def write(self, s): sys.__stdout__.write('<'+s+'>')
    def flush(self): pass
sys.stdout = W()
print('a', 'b')
sys.stderr = W()
1/0
