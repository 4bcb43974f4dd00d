# exit: 1
x = 007
