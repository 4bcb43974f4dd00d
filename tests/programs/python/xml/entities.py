"""Entities and document types, as ElementTree tells of them."""
import xml.etree.ElementTree as ET
import io

XHTML = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html><p>a&nbsp;b &lt; &copy;</p>\n</html>'
for text in (XHTML, "<a>&nbsp;</a>", '<!DOCTYPE a SYSTEM "a.dtd"><a b="&nbsp;"/>', XHTML.replace("nbsp", "n" * 120)):
    try: print(ET.tostring(ET.fromstring(text)))
    except ET.ParseError as error: print(error, error.code, error.position)
parser = ET.XMLParser(); parser.entity["nbsp"] = "\u00a0"; parser.entity.update(copy="(c)")
print(ET.tostring(ET.fromstring(XHTML, parser)), parser.entity, parser.version)
class Target(ET.TreeBuilder):
    def doctype(self, name, public, system): print("doctype", name, public, system)
print(ET.fromstring(XHTML.replace("&nbsp;", " ").replace("&copy;", ""), ET.XMLParser(target=Target())).tag)
class Events:
    def start(self, tag, attributes): print("start", tag, attributes)
    def data(self, text): print("data", repr(text))
    def end(self, tag): print("end", tag)
    def pi(self, target, text): print("pi", target, text)
    def start_ns(self, prefix, uri): print("start-ns", prefix, uri)
    def end_ns(self, prefix): print("end-ns", prefix)
    def close(self): return "closed"
parser = ET.XMLParser(target=Events()); parser.entity["e"] = "entity"
parser.feed('<!DOCTYPE a SYSTEM "x"><a xmlns="u" xmlns:p="v" p:q="1">&e;<?pi data?><![CDATA[<&>]]></a>'); print(parser.close())
for bomb in ('<!DOCTYPE a [<!ENTITY x "12345678">' + "".join(f'<!ENTITY {chr(97 + i)} "{("&" + (chr(96 + i) if i else "x") + ";") * 12}">' for i in range(9)) + "]><a>&i;</a>",):
    try: ET.fromstring(bomb)
    except ET.ParseError as error: print(str(error).split(":")[0], error.code)
deep = "<a>" * 5000 + "</a>" * 5000
root = ET.fromstring(deep); depth = 0
while len(root): root = root[0]; depth += 1
print(depth)
pull = ET.XMLPullParser(("start", "end", "comment", "pi", "start-ns", "end-ns"))
for piece in ("<?xml version='1.0'?><r xm", "lns='u'><!-- c --", "><?p i?><x/>", "text</r>"):
    pull.feed(piece); print([(event, node if not ET.iselement(node) else (node.tag if isinstance(node.tag, str) else node.tag.__name__, node.text)) for event, node in pull.read_events()])
pull.close()
try: pull.feed("<more/>")
except ValueError as error: print(error)
pull = ET.XMLPullParser(); pull.feed("<a><b></a>")
try: print(list(pull.read_events()))
except ET.ParseError as error: print(error, error.position)
for source in (io.StringIO("<a><b>1</b><b>2</b></a>"), io.BytesIO("<?xml version='1.0' encoding='latin-1'?><a><b>é</b></a>".encode("latin-1"))):
    print([(event, element.tag, element.text) for event, element in ET.iterparse(source)])
try: list(ET.iterparse(io.StringIO("<a><b></b>")))
except ET.ParseError as error: print(error)
try: ET.parse("nothing.xml")
except FileNotFoundError as error: print(error)
try: ET.fromstring(b"<?xml version='1.0' encoding='nonsense'?><a/>")
except (LookupError, ET.ParseError) as error: print(type(error).__name__, error)
for text in (b"\xef\xbb\xbf<a>\xc3\xa9</a>", "<a>é</a>".encode("utf-16"), "\ufeff<a/>", b"<a>\xff</a>"):
    try: print(ET.fromstring(text).text)
    except ET.ParseError as error: print(error, error.code)
