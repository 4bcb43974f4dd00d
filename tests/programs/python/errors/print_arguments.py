print('a', file=None)
print('x', flush=True)
print('b', end='|', sep=None)
print()
