"""What Expat makes of well-formed and malformed documents: events, and errors with their codes and places."""
from xml.parsers import expat

HANDLERS = [
    "StartElement", "EndElement", "CharacterData", "ProcessingInstruction", "Comment", "StartCdataSection",
    "EndCdataSection", "StartNamespaceDecl", "EndNamespaceDecl", "StartDoctypeDecl", "EndDoctypeDecl", "EntityDecl",
    "UnparsedEntityDecl", "NotationDecl", "ElementDecl", "AttlistDecl", "XmlDecl", "SkippedEntity",
]

ENTITIES = '<!DOCTYPE a [<!ENTITY e "x&#38;y"><!ENTITY f "<b>&e;</b>"><!ENTITY r "&s;"><!ENTITY s "&r;">%s]>'

DOCUMENTS = [
    "<a/>", "<a></a>", "<a>text</a>", "<a b='1' c=\"2\"/>", "<a>\n  <b>x</b>\r\n  <c/>\r</a>\n", "<a>&lt;&amp;&gt;&quot;&apos;</a>",
    "<a>&#65;&#x42;&#x1F600;</a>", "<a b='&#10;&#9;x  y\n z'/>", "<a><!-- note --><?pi some data?></a>", "<a><![CDATA[<x>&]]]]><![CDATA[>]]></a>",
    "<?xml version='1.0'?><a/>", "<?xml version='1.0' encoding='utf-8' standalone='yes'?>\n<a/>", "<?xml version=\"1.1\"?><a/>",
    "<!-- before --><a/><!-- after --><?after?>\n", "<a xmlns='u'><b xmlns:p='v' p:c='1'/></a>", "<p:a xmlns:p='u'><p:b/></p:a>",
    "<a xmlns='u'><b xmlns=''/></a>", "<a xml:lang='en'/>", "<é ü='ö'>ñ€😀</é>", "<a\n  b='1'\n  c='2'\n/>", "<a >x</a >",
    "<!DOCTYPE a><a/>", "<!DOCTYPE a SYSTEM 'a.dtd'><a/>", "<!DOCTYPE a PUBLIC '-//X//Y' 'a.dtd'><a/>", "<!DOCTYPE a []><a/>",
    ENTITIES % "" + "<a>&e;</a>", ENTITIES % "" + "<a>&f;</a>", ENTITIES % "" + "<a b='[&e;]'/>", ENTITIES % "" + "<a>&r;</a>",
    ENTITIES % "" + "<a b='&r;'/>", ENTITIES % "" + "<a>&none;</a>", ENTITIES % "" + "<a b='&none;'/>", ENTITIES % "" + "<a b='&f;'/>",
    "<!DOCTYPE a [<!ELEMENT a (b, (c|d)*, e?)><!ELEMENT b (#PCDATA)><!ELEMENT c EMPTY><!ELEMENT d ANY><!ELEMENT e (#PCDATA|b)*>]><a/>",
    "<!DOCTYPE a [<!ELEMENT a (b)+><!ELEMENT b (c?, d*, e+)>]><a/>",
    "<!DOCTYPE a [<!ATTLIST a b CDATA 'x' c (p|q) 'p' d ID #REQUIRED e NMTOKENS #IMPLIED f CDATA #FIXED '1'>]><a d=' z ' e='  m   n '/>",
    "<!DOCTYPE a [<!NOTATION n SYSTEM 'v'><!NOTATION m PUBLIC 'w'><!ENTITY u SYSTEM 'u.gif' NDATA n>]><a/>",
    "<!DOCTYPE a [<!ENTITY x SYSTEM 'x.xml'>]><a>&x;</a>", "<!DOCTYPE a [<!ENTITY x SYSTEM 'x.xml'>]><a b='&x;'/>",
    "<!DOCTYPE a [<!ENTITY % p '<!ELEMENT a EMPTY>'>%p;]><a/>", "<!DOCTYPE a SYSTEM 'd'><a>&unknown;</a>",
    "<!DOCTYPE a [<!ENTITY e '1'><!ENTITY e '2'>]><a>&e;</a>", "<!DOCTYPE a [<!-- c --><?p i?>]><a/>",
    "<!DOCTYPE a [<!ATTLIST a xmlns CDATA 'u' xmlns:q CDATA 'w'>]><a q:x='1'/>", "<a>]] ></a>", "<a>x]y</a>", "<a b=''/>", "<a b='>'/>",
    # Malformed.
    "", " ", "\n\n", "text", "<", "<a", "<a>", "<a><b></a>", "<a></b>", "<a></a></a>", "</a>", "<a/><b/>", "<a/>text", "<a/>&amp;",
    "<a b=1/>", "<a b/>", "<a b='1' b='2'/>", "<a b='1'c='2'/>", "<a b='<'/>", "<a b='1>", "<a>&</a>", "<a>& b</a>", "<a>&lt</a>",
    "<a>&none;</a>", "<a b='&none;'/>", "<a>&#0;</a>", "<a>&#xFFFF;</a>", "<a>&#xD800;</a>", "<a>&#x110000;</a>", "<a b='&#1;'/>", "<a>&#;</a>",
    "<a>&#x;</a>", "<a>&#12a;</a>", "<a><1/></a>", "<1/>", "<a><!-- -- --></a>", "<a><!- x --></a>", "<a><!-- x", "<a><![CDATA[x", "<a><![CDAT[x]]></a>",
    "<a>]]></a>", "<a>x]]></a>", "<a>\x01</a>", "<a>\x00</a>", "<a>\ufffe</a>", "<a><?xml version='1.0'?></a>", " <?xml version='1.0'?><a/>",
    "\n<?xml version='1.0'?>\n<a/>", "<?xml?><a/>", "<?xml version='1.0' ?><a/>", "<?xml version=1.0?><a/>", "<?xml encoding='utf-8'?><a/>",
    "<?xml version='1.0' standalone='maybe'?><a/>", "<?xml version='1.0' encoding='1x'?><a/>", "<?xml version='1.0' foo='bar'?><a/>", "<?XML version='1.0'?><a/>",
    "<a><?xMl x?></a>", "<a><?pi", "<a><??></a>", "<? pi?><a/>", "<a></a b='1'>", "<a></ a>", "< a/>", "<a/ >", "<a><b/></a><!-- x", "<a><b></b",
    "<a>\n<b>\n</c>\n</a>", "<a>\n  <b x='1'\n     x='2'/>\n</a>", "<a\n><b\n></a\n>", "<!DOCTYPE>", "<!DOCTYPE a", "<!DOCTYPE a [", "<!DOCTYPE a []",
    "<!DOCTYPE a []>", "<!DOCTYPE a b><a/>", "<!DOCTYPE a><!DOCTYPE a><a/>", "<a/><!DOCTYPE a>", "<!doctype a><a/>", "<!DOCTYPE a [<!ELEMENT a>]><a/>",
    "<!DOCTYPE a [<!ELEMENT a (b,c|d)>]><a/>", "<!DOCTYPE a [<!ENTITY e>]><a/>", "<!DOCTYPE a [<!ENTITY e 'x%p;'>]><a/>", "<!DOCTYPE a [<!ENTITY e '&'>]><a/>",
    "<!DOCTYPE a [<!ENTITY e '&#0;'>]><a/>", "<!DOCTYPE a [<!ENTITY e '<b>'>]><a>&e;</a>", "<!DOCTYPE a [<!ENTITY e '</a>'>]><a>&e;</a>",
    "<!DOCTYPE a [<!ENTITY e '&'>]>", "<!DOCTYPE a [<!ENTITY e '<b'>]><a>&e;</a>", "<!DOCTYPE a [<!FOO a>]><a/>", "<!DOCTYPE a [x]><a/>", "<!DOCTYPE a [<!ATTLIST a b FOO #IMPLIED>]><a/>",
    "<!DOCTYPE a [<!ATTLIST a b CDATA>]><a/>", "<!DOCTYPE a PUBLIC 'a{' 'b'><a/>", "<!DOCTYPE a [<![INCLUDE[]]>]><a/>", "<!DOCTYPE a [<!ENTITY n SYSTEM 'u' NDATA g>]><a>&n;</a>",
    "<p:a/>", "<a p:b='1'/>", "<a xmlns:p=''/>", "<a xmlns:xml='u'/>", "<a xmlns:xmlns='u'/>", "<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>",
    "<a xmlns='http://www.w3.org/2000/xmlns/'/>", "<a xmlns:p='u' xmlns:q='u' p:x='1' q:x='2'/>", "<a:b:c/>", "<:a/>", "<a :b='1'/>", "<a: b='1'/>", "<a xmlns:p='u'/><p:b/>",
    "%PDF", "{\"json\": 1}", "<html><br><p>x</p></html>", "<a>&nbsp;</a>", "<a b=\"x\"\"/>", "<a><b attr></b></a>", "<a>é&é;</a>", "<a>\u00a0<b></a>", "a<b/>", "'a'", "[x]", "(a)", "<!x", "<!", "<?", "<a/>\x0c", "\ufeff<a/>", "\ufeff<a><b></a>",
]

BYTES = [
    b"\xef\xbb\xbf<a>x</a>", b"\xef\xbb\xbf\n<a><b></a>", "<a>é</a>".encode("utf-16"), "<a>é😀\n<b></a>".encode("utf-16"), "<?xml version='1.0' encoding='utf-16'?><a>é</a>".encode("utf-16"),
    "<?xml version='1.0' encoding='iso-8859-1'?><a>é<b></a>".encode("latin-1"), b"<?xml version='1.0' encoding='us-ascii'?><a>\xe9</a>", b"<?xml version='1.0' encoding='utf-16'?><a/>",
    b"<?xml version='1.0' encoding='utf-8'?><a>\xe9</a>", b"<a>\xc3</a>", b"<a>\xff</a>", b"<a>\xc3", b"<\xe9/>", b"<a \xff='1'/>", b"<a>\xed\xa0\x80</a>", b"<a>\xc0\x80</a>", b"\xff\xfe", b"\xfe\xff\x00<\x00a",
    "<?xml version='1.0' encoding='windows-1252'?><a>é€\x81<b></a>".encode("cp1252", "replace"), b"<?xml version='1.0' encoding='koi8-r'?><a>\xc1\xc2</a>",
    "<?xml version='1.0' encoding='utf-16le'?><a/>".encode("utf-16-le"), "<?xml version='1.0' encoding='utf-8'?><a/>".encode("utf-16"), b"<?xml version='1.0' encoding='nonsense'?><a/>", b"<?xml version='1.0' encoding='shift_jis'?><a/>",
]


def show(document, separator, chunk=None):
    events = []
    parser = expat.ParserCreate(None, separator)
    parser.buffer_text = True
    parser.ordered_attributes = True

    def place():
        return f"{parser.CurrentLineNumber}:{parser.CurrentColumnNumber}:{parser.CurrentByteIndex}"

    for name in HANDLERS:
        def handler(*arguments, name=name):
            where = "" if name == "CharacterData" else place() + " "
            events.append(f"{where}{name}{arguments}")
        setattr(parser, name + "Handler", handler)
    try:
        if chunk:
            for start in range(0, len(document), chunk):
                parser.Parse(document[start:start + chunk], False)
            parser.Parse(document[:0], True)
        else:
            parser.Parse(document, True)
        events.append("done at " + place())
    except expat.ExpatError as error:
        events.append(f"{error} | code {error.code}, {error.lineno}:{error.offset} | {place()} {parser.ErrorCode}")
    except (LookupError, ValueError) as error:
        events.append(f"{type(error).__name__}: {error}")
    return events


for document in DOCUMENTS + BYTES:
    print(ascii(document))
    plain, spaced = show(document, None), show(document, " ")
    for event in plain:
        print("   ", ascii(event))
    if spaced != plain:
        print("    with namespaces:")
        for event in spaced:
            print("       ", ascii(event))
    pieces = show(document, None, 1)
    if pieces != plain:
        print("    byte by byte:", ascii(pieces[-1]))
