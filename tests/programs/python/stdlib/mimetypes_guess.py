import mimetypes
import quopri
import uuid

print(mimetypes.guess_type("a.html"), mimetypes.guess_type("b.tar.gz"), mimetypes.guess_type("c.unknownext"))
print(mimetypes.guess_extension("image/png"))
types = mimetypes.MimeTypes()
types.add_type("x-test/y", ".tst")
print(types.guess_type("f.tst"), quopri.encodestring(b"caf\xc3\xa9 ="), quopri.decodestring(b"a=3Db"))
print(uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.UUID("12345678123456781234567812345678").version)
made = uuid.uuid4()
print(made.version, made.variant, len(str(made)), uuid.UUID(bytes=made.bytes) == made)
