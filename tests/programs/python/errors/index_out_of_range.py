# exit: 1
lst = [1, 2, 3]
for i in range(5):
    lst[i] = lst[i] + lst[i+1]
