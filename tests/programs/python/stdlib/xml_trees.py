import io
import xml.dom.minidom
import xml.etree.ElementTree as ET
import xml.sax
from xml.sax.saxutils import escape, quoteattr

root = ET.fromstring("<shop><item id='1' price='2.5'>Tea &amp; milk</item><item id='2'/><!-- c --></shop>")
print(root.tag, [child.attrib for child in root], root[0].text, root.find("item[@id='2']").attrib)
ET.SubElement(root, "item", id="3").text = "ü < x"
ET.indent(root)
print(ET.tostring(root, encoding="unicode"))
print(ET.tostring(root)[:40], [e.tag for e in root.iter()], root.findtext("item"))
for event, element in ET.iterparse(io.StringIO("<a><b/></a>"), events=("start", "end")):
    print(event, element.tag)
document = xml.dom.minidom.parseString("<r a='1'><c>text</c></r>")
print(document.documentElement.getAttribute("a"), document.getElementsByTagName("c")[0].firstChild.data)
print(document.toprettyxml(indent="  "))


class Handler(xml.sax.ContentHandler):
    def startElement(self, name, attrs):
        print("start", name, dict(attrs))

    def characters(self, content):
        print("text", repr(content))


xml.sax.parseString(b"<x y='z'>hello</x>", Handler())
print(escape("<&>"), quoteattr('a "b"'))
namespaces = ET.fromstring("<n:a xmlns:n='urn:x'><n:b/></n:a>")
print(namespaces.tag, namespaces.find("n:b", {"n": "urn:x"}).tag, ET.canonicalize("<a  b='1' a='2'/>"))
