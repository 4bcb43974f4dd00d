# exit: 3
import atexit, sys
atexit.register(print, 'handler')
sys.exit(3)
