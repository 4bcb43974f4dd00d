# 0 a string without an end
x = """abc

"
