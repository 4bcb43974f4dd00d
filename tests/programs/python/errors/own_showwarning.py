import warnings
warnings.showwarning = lambda m,c,f,l,file=None,line=None: print('SW', m, c.__name__, l)
warnings.warn('z')
