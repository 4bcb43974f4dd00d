# exit: 1
import atexit
atexit.register(print, 'handler')
1/0
