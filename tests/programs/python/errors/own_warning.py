import warnings
warnings.warn(UserWarning('inst'))
class MyW(UserWarning): pass
warnings.warn('mine', MyW)
