"""Attributes and methods of a parser of Expat."""
from xml.parsers import expat
import io

print(expat.EXPAT_VERSION.startswith("expat_2."), expat.native_encoding, expat.ErrorString(7), expat.ErrorString(0), expat.ErrorString(999))
print(expat.errors.XML_ERROR_TAG_MISMATCH, expat.errors.codes[expat.errors.XML_ERROR_SYNTAX], expat.errors.messages[3], expat.model.XML_CTYPE_SEQ, expat.errors.__name__)
print(expat.ExpatError is expat.error, expat.ExpatError.__module__, expat.ExpatError.__mro__[1].__name__, type(expat.ParserCreate()), expat.XMLParserType is type(expat.ParserCreate()))

p = expat.ParserCreate()
print(p.buffer_text, p.buffer_size, p.buffer_used, p.ordered_attributes, p.specified_attributes, p.namespace_prefixes, p.intern, p.StartElementHandler, p.CurrentLineNumber, p.CurrentColumnNumber, p.CurrentByteIndex, p.ErrorCode)
for wrong in (0, -1, "x"):
    try: p.buffer_size = wrong
    except (ValueError, TypeError) as error: print(type(error).__name__, error)
try: expat.ParserCreate(namespace_separator="too long")
except ValueError as error: print(error)
try: expat.ParserCreate(intern=5)
except TypeError as error: print(error)
try: p.Parse(5)
except TypeError as error: print(error)
try: p.ParseFile(object())
except TypeError as error: print(error)
try: del p.StartElementHandler
except Exception as error: print(type(error).__name__)

# Text in pieces, and in one.
for buffered in (False, True):
    p = expat.ParserCreate()
    p.buffer_text = buffered
    got = []
    p.CharacterDataHandler = got.append
    p.Parse("<a>one\ntwo &amp; three<b/>four</a>", True)
    print(buffered, got)
p = expat.ParserCreate(); p.buffer_text = True; p.buffer_size = 4; got = []; p.CharacterDataHandler = got.append
p.Parse("<a>abc\nde\nfghijklm\nn</a>", 1); print(got)

# Attributes.
DOCUMENT = '<!DOCTYPE a [<!ATTLIST a d CDATA "default">]><a x="1" y="2"/>'
for ordered in (False, True):
    for specified in (False, True):
        p = expat.ParserCreate(); p.ordered_attributes = ordered; p.specified_attributes = specified
        p.StartElementHandler = lambda name, attributes: print(name, attributes)
        p.Parse(DOCUMENT, True)

# Namespaces.
for separator in (None, " ", "", "!"):
    for prefixes in (False, True):
        p = expat.ParserCreate(namespace_separator=separator); p.namespace_prefixes = prefixes
        names = []
        p.StartElementHandler = lambda name, attributes: names.append((name, attributes))
        p.StartNamespaceDeclHandler = lambda *a: names.append(a)
        p.Parse('<p:a xmlns:p="u" xmlns="v" p:x="1" y="2"><b/></p:a>', True); print(separator, prefixes, names)

# Default handlers get what nobody else does.
for name in ("DefaultHandler", "DefaultHandlerExpand"):
    p = expat.ParserCreate(); rest = []
    setattr(p, name, rest.append)
    p.StartElementHandler = lambda *a: None
    p.Parse('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY e "v">]>\n<a b="1">t&e;&lt;<!-- c --><?p d?><![CDATA[x]]></a>\n', True); print(name, rest)

# A handler that raises ends the parse.
p = expat.ParserCreate()
def fail(*arguments): raise RuntimeError("no more")
p.StartElementHandler = fail
try: p.Parse("<a><b/></a>", True)
except RuntimeError as error: print(error, p.StartElementHandler)

# After an error, and after the end.
p = expat.ParserCreate()
try: p.Parse("<a></b>", True)
except expat.ExpatError as error: print(error, error.code, error.lineno, error.offset, p.ErrorLineNumber, p.ErrorColumnNumber, p.ErrorByteIndex)
p = expat.ParserCreate(); p.Parse("<a/>", True)
try: p.Parse("<b/>", True)
except expat.ExpatError as error: print(error, error.code)

# Files, and external entities.
p = expat.ParserCreate(); seen = []
p.StartElementHandler = lambda *a: seen.append((a, p.CurrentLineNumber, p.CurrentColumnNumber, p.CurrentByteIndex))
print(p.ParseFile(io.BytesIO(b"<a>" + b"<b/>\n" * 3 + b"</a>")), seen)
p = expat.ParserCreate(); p.SetBase("base"); print(p.GetBase())
def external(context, base, system, public):
    print("external", context, base, system, public)
    q = p.ExternalEntityParserCreate(context)
    q.Parse("<?xml version='1.0' encoding='utf-8'?><inner>text</inner>", True)
    return 1
p.ExternalEntityRefHandler = external
p.StartElementHandler = lambda *a: print("start", a); p.CharacterDataHandler = lambda t: print("text", t)
p.Parse('<!DOCTYPE a [<!ENTITY x SYSTEM "x.xml">]><a>&x;</a>', True)
p = expat.ParserCreate(); p.ExternalEntityRefHandler = lambda *a: 0
try: p.Parse('<!DOCTYPE a [<!ENTITY x SYSTEM "x.xml">]><a>&x;</a>', True)
except expat.ExpatError as error: print(error)
p = expat.ParserCreate(); p.NotStandaloneHandler = lambda: 0
try: p.Parse('<!DOCTYPE a SYSTEM "x.dtd"><a/>', True)
except expat.ExpatError as error: print(error)
for flag in range(3):
    p = expat.ParserCreate(); print(p.SetParamEntityParsing(flag))
    p.ExternalEntityRefHandler = lambda *a: print("asked for", a) or 1
    p.SkippedEntityHandler = lambda *a: print("skipped", a); p.StartElementHandler = lambda *a: print(a)
    p.ElementDeclHandler = lambda *a: print("element", a)
    p.Parse('<!DOCTYPE a SYSTEM "x.dtd" [<!ENTITY % p "<!ELEMENT a (b)>">%p;<!ENTITY e "v">]><a x="&unknown;">&e;&other;</a>', True)

# Entities that would fill the memory.
bomb = '<!DOCTYPE a [<!ENTITY e0 "lollollollollollollol">' + "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 12)) + "]>"
for document in (bomb + "<a>&e11;</a>", bomb + "<a b='&e11;'/>"):
    p = expat.ParserCreate()
    try: p.Parse(document, True)
    except expat.ExpatError as error: print(str(error).split(":")[0], error.code)
p = expat.ParserCreate(); count = 0
def add(text):
    global count
    count += len(text)
p.CharacterDataHandler = add
p.Parse(bomb + "<a>&e4;</a>", True)
print(count)
