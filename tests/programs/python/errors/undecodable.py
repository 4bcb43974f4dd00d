# exit: 1
b'\xff'.decode()
