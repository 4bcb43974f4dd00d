# 0 a token that is none, after characters of several bytes
é = "ü😀" ; $ = 1
