import atexit
atexit.register(print, 'a')
atexit.register(print, 'b')
@atexit.register
def f(): print('c')
print('end')
