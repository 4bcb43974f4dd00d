# exit: 1
def f():
    raise ValueError(1)
def g():
    raise TypeError('t')
es=[]
for h in (f,g):
    try: h()
    except Exception as e: es.append(e)
raise ExceptionGroup('group', es)
