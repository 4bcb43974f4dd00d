# codecs.open and its readers.
import codecs
import io
import warnings

warnings.simplefilter("ignore")
with codecs.open("a", "w", encoding="utf-16") as file:
    file.write("zwölf\nBoxkämpfer\n")
with codecs.open("a", encoding="utf-16") as file:
    print(file.readline(), file.read(), file.encoding)
with codecs.open("a", "r", "utf-16") as file:
    print(list(file))
reader = codecs.getreader("latin-1")(io.BytesIO(b"caf\xe9\nol\xe9"))
print(reader.read(3), reader.readline(), reader.readlines())
raw = io.BytesIO()
writer = codecs.getwriter("cp1252")(raw, errors="replace")
writer.write("€ → x")
print(raw.getvalue())
decoder = codecs.getincrementaldecoder("utf-8")()
print([decoder.decode(bytes([byte])) for byte in "é€😀".encode()])
print(codecs.BOM_UTF8, list(codecs.iterdecode([b"\xc3", b"\xa9"], "utf-8")))
with open("b", "wb") as file:
    recoder = codecs.EncodedFile(file, "utf-8", "latin-1")
    recoder.write("é".encode())
print(open("b", "rb").read())
