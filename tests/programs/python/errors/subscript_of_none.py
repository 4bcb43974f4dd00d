# exit: 1
x = {'a': {'b': None}}
print(x['a']['b']['c'])
