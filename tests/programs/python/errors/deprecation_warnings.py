import warnings
def f():
    warnings.warn('old', DeprecationWarning, stacklevel=2)
f()
f()
