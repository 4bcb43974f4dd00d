# 0 halves of characters, and bytes that are no text
import sys
s = "\udc80\ud800 \N{GREEK SMALL LETTER ALPHA} \x00"
print(ascii(s), s.encode("utf-8", "surrogatepass"), len(s))
sys.stdout.buffer.write(b"\xff\xfe\n")
sys.stdout.flush()
try:
    print(s)
except UnicodeEncodeError as error:
    print(error)
print("ß".upper(), "İ".lower().encode(), "ﬁ".casefold(), "e\u0301".isidentifier())
raise ValueError(s)
