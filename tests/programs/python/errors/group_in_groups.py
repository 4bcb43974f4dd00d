# exit: 1
e = ExceptionGroup('lvl', [ValueError(0)])
for i in range(12): e = ExceptionGroup('lvl%d'%i, [e])
raise e
