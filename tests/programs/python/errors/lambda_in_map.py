# exit: 1
result = map(lambda x: 1/x, [1, 0])
print(list(result))
