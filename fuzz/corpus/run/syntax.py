# 0 what is no program
def f(:
    return 1 +
    "unfinished
