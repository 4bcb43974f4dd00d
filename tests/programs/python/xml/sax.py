"""xml.sax with its handlers, filters and writers."""
import xml.sax, io
from xml.sax.handler import ContentHandler, feature_namespaces, property_lexical_handler
from xml.sax.saxutils import escape, unescape, quoteattr, XMLGenerator
class H(ContentHandler):
    def __init__(self): super().__init__(); self.depth = 0
    def setDocumentLocator(self, l): self.l = l
    def startDocument(self): print("start doc")
    def startElement(self, name, attrs): print("  " * self.depth + f"<{name}>", dict(attrs), self.l.getLineNumber(), self.l.getColumnNumber()); self.depth += 1
    def endElement(self, name): self.depth -= 1; print("  " * self.depth + f"</{name}>")
    def characters(self, c): print("  " * self.depth + repr(c))
    def processingInstruction(self, t, d): print("pi", t, d)
    def ignorableWhitespace(self, w): print("ws")
    def endDocument(self): print("end doc")
xml.sax.parseString(b"<?xml version='1.0'?><a x='1' y='2'>\n  <b>t&amp;u</b><?p q?>\n</a>", H())
for bad in ("<a><b></a>", "<a>", "<a/><b/>", ""):
    try: xml.sax.parseString(bad, ContentHandler())
    except xml.sax.SAXParseException as e: print(e, "|", e.getLineNumber(), e.getColumnNumber(), e.getMessage(), repr(e.getSystemId()))
class N(ContentHandler):
    def startElementNS(self, n, q, a): print("ns", n, q, list(a.items()), a.getQNames())
    def startPrefixMapping(self, p, u): print("map", p, u)
    def endPrefixMapping(self, p): print("unmap", p)
p = xml.sax.make_parser(); p.setFeature(feature_namespaces, True); p.setContentHandler(N()); p.parse(io.StringIO("<a xmlns='u' xmlns:p='v' p:x='1'><p:b/></a>"))
print(escape("<a & 'b'>"), unescape("&lt;&amp;&gt;"), quoteattr('a"b'), quoteattr("a'b\"c\n"), escape("é", {"é": "&eacute;"}))
out = io.StringIO(); g = XMLGenerator(out, "utf-8", short_empty_elements=True); g.startDocument(); g.startElement("r", {"a": "1<"}); g.startElement("e", {}); g.endElement("e"); g.characters("x<y"); g.endElement("r"); g.endDocument(); print(out.getvalue())
class Up(xml.sax.saxutils.XMLFilterBase):
    def startElement(self, n, a): super().startElement(n.upper(), a)
    def endElement(self, n): super().endElement(n.upper())
o = io.StringIO(); f = Up(xml.sax.make_parser()); f.setContentHandler(XMLGenerator(o)); f.parse(io.StringIO("<a><b c='1'/></a>")); print(o.getvalue())
class Err(xml.sax.ErrorHandler):
    def fatalError(self, e): print("fatal:", e); raise e
try: xml.sax.parse(io.StringIO("<a>\n</b>"), ContentHandler(), Err())
except xml.sax.SAXException as e: print(type(e).__name__)
class Pieces(ContentHandler):
    def startElement(self, name, attrs): print("start", name)
    def endElement(self, name): print("end", name)
p = xml.sax.make_parser(); p.setContentHandler(Pieces())
for piece in ("<a>", "<b", "/>", "</a>"): print(repr(piece)); p.feed(piece)
p.close()
