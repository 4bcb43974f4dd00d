import codecs
import encodings.idna
import stringprep
import unicodedata

print(stringprep.in_table_a1("\u0221"), stringprep.map_table_b2("ß"), stringprep.in_table_d1("\u05be"))
print("bücher.example".encode("idna"), b"xn--bcher-kva.example".decode("idna"), "ü".encode("punycode"))
print(unicodedata.name("é"), unicodedata.category("A"), unicodedata.normalize("NFD", "é") == "e\u0301", unicodedata.lookup("EURO SIGN"))
print(codecs.encode("hello", "rot13"), codecs.decode(b"6869", "hex"), codecs.lookup("latin-1").name, codecs.BOM_UTF8)
print("ä".encode("utf-16-le"), b"\xff".decode("latin-1"), "€".encode("cp1252"), "x".encode("utf-32-be"))
for codec in ("ascii", "utf-8"):
    try:
        b"\xff".decode(codec)
    except UnicodeDecodeError as error:
        print(error)
print(b"a\xffb".decode("utf-8", "replace"), b"\xff".decode("utf-8", "surrogateescape").encode("utf-8", "surrogateescape"))
print("ü☃".encode("ascii", "xmlcharrefreplace"), "ü".encode("ascii", "namereplace"), codecs.iterdecode([b"\xc3", b"\xbc"], "utf-8").__next__())
