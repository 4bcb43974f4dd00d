# exit: 1
len("a") = 5
