"""xml.dom.minidom and pulldom."""
from xml.dom import minidom, Node
from xml.parsers.expat import ExpatError
doc = minidom.parseString("""<slideshow><title>Demo</title><slide n="1" id='s1'><point>This is a demo</point><point/>text<!-- c --><?p d?><![CDATA[<raw>]]></slide></slideshow>""")
print(doc.documentElement.tagName, [n.nodeName for n in doc.getElementsByTagName("slide")[0].childNodes])
print(doc.toxml()); print(doc.toprettyxml(indent="  ")); print(doc.documentElement.toprettyxml(newl="|", indent="\t"), doc.toxml("utf-8"))
s = doc.getElementsByTagName("slide")[0]; print(s.getAttribute("n"), s.attributes.items(), s.hasAttribute("q"), s.getAttribute("q") == "", s.firstChild.firstChild.data, s.parentNode.nodeName, s.nextSibling, s.childNodes.length)
s.setAttribute("new", 'a"b<c'); e = doc.createElement("extra"); e.appendChild(doc.createTextNode("x & y")); s.insertBefore(e, s.firstChild); s.removeChild(s.lastChild); print(s.toxml())
impl = minidom.getDOMImplementation(); d = impl.createDocument(None, "root", None); d.documentElement.appendChild(d.createComment("hi")); d.documentElement.appendChild(d.createCDATASection("a<b")); print(d.toprettyxml(encoding="utf-8").decode())
c = s.cloneNode(True); print(c.toxml() == s.toxml(), c.isSameNode(s))
for bad in ("<a><b></a>", "", "<a", "<a/>x", "<a b='1' b='2'/>"):
    try: minidom.parseString(bad)
    except ExpatError as e: print(e, e.code, e.lineno, e.offset)
d = minidom.parseString('<!DOCTYPE r SYSTEM "r.dtd" [<!ENTITY e "v">]><r xmlns:a="u" a:x="1">&e;<a:b/></r>'); print(d.doctype.name, d.doctype.systemId, d.documentElement.getAttributeNS("u", "x"), d.getElementsByTagNameNS("u", "b")[0].localName, d.toxml())
d.normalize(); print(d.documentElement.namespaceURI, d.documentElement.lastChild.prefix, Node.ELEMENT_NODE == d.documentElement.nodeType); d.unlink()
def text(n): return "".join(c.data for c in n.childNodes if c.nodeType == c.TEXT_NODE)
for p in doc.getElementsByTagName("point"): print(repr(text(p)))
from xml.dom import pulldom
for ev, node in pulldom.parseString("<a><b x='1'>t</b><c/></a>"):
    print(ev, node.nodeName)
    if ev == pulldom.START_ELEMENT and node.tagName == "b": pass
ds = pulldom.parseString("<a><b x='1'>t<i/></b><c/></a>")
for ev, node in ds:
    if ev == "START_ELEMENT" and node.tagName == "b": ds.expandNode(node); print(node.toxml())
