# exit: 1
import sys
try: 1/0
except: sys.exit('in except')
