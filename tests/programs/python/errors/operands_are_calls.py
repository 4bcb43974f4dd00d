# exit: 1
some_function_name = lambda arg1, arg2: arg1 / arg2
value = some_function_name(10, 5) + some_function_name(1, 0) * 3
