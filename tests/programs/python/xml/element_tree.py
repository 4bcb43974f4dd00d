"""ElementTree: searching, changing, writing, reading in pieces, and what is not well-formed."""
import xml.etree.ElementTree as ET, io
data = """<?xml version="1.0"?>
<data xmlns:x="http://x.org">
    <country name="Liechtenstein"><rank>1</rank><year>2008</year><neighbor name="Austria" direction="E"/><neighbor name="Switzerland" direction="W"/></country>
    <country name="Singapore"><rank>4</rank><year>2011</year><neighbor name="Malaysia" direction="N"/></country>
    <!-- comment --><x:country name="Panama">tail<rank>68</rank>more</x:country>
</data>"""
root = ET.fromstring(data)
print(root.tag, root.attrib, [c.tag for c in root], root[0][1].text, len(root))
for n in root.iter('neighbor'): print(n.attrib, n.get("zip", "none"))
for c in root.findall('country'): print(c.find('rank').text, c.get('name'), c.findtext("nope", "default"))
for p in (".", "./country/neighbor", ".//year/..[@name='Singapore']", ".//*[@name='Singapore']/year", ".//neighbor[2]", "country[rank='4']", "country[last()]", "{http://x.org}country", "x:country", ".//neighbor[@direction!='E']", "country[year]", "*"):
    print(p, [(e.tag, e.get("name")) for e in root.findall(p, {"x": "http://x.org"})])
for rank in root.iter('rank'):
    rank.text = str(int(rank.text) + 1); rank.set('updated', 'yes')
for c in root.findall('country'):
    if int(c.find('rank').text) > 4: root.remove(c)
print(ET.tostring(root, encoding="unicode"))
ET.register_namespace("q", "http://x.org"); ET.indent(root, "  "); ET.dump(root)
a = ET.Element('a', {"k": 'v"<&>'}); b = ET.SubElement(a, 'b', x="1"); b.text = "é<&>\n"; b.tail = "t"; a.append(ET.Comment(" c -- ")); a.append(ET.ProcessingInstruction("pi", "d")); a.insert(0, ET.Element("z"))
print(ET.tostring(a), ET.tostring(a, "utf-8"), ET.tostring(a, "us-ascii", xml_declaration=True, short_empty_elements=False), ET.tostring(a, method="html"))
f = io.BytesIO(); ET.ElementTree(a).write(f, encoding="utf-8", xml_declaration=True); print(f.getvalue())
for ev, el in ET.iterparse(io.StringIO(data), events=("start", "end", "start-ns", "end-ns", "comment")): print(ev, el if isinstance(el, (tuple, type(None))) else el.tag if isinstance(el.tag, str) else "comment")
p = ET.XMLPullParser(["start", "end"])
for chunk in ("<ro", "ot><ch", "ild>te", "xt</child", "></root>"):
    p.feed(chunk); print([(e, x.tag, x.text) for e, x in p.read_events()])
p.close()
for bad in ("<a><b></a>", "", "<a>", "<a/><b/>", "<a b=1/>", "<a>&nope;</a>", "text", "<a><b></a></b>", "<p:a/>", "<a\n\n x='1' x='2'/>", "<a>\x00</a>"):
    try: print(ET.fromstring(bad))
    except ET.ParseError as e: print(repr(bad), "->", e, e.code, e.position, e.msg, e.lineno, e.offset)
t = ET.parse(io.StringIO("<r><i>1</i><i>2</i></r>")); print(t.getroot().tag, [e.text for e in t.iter("i")], t.find("i").text, ET.iselement(a), "".join(root.itertext())[:20])
print(ET.canonicalize("<a z='1' b='2'><!-- x --></a>"), ET.fromstringlist(["<a>", "<b/></a>"])[0].tag, ET.XML("<a/>"), ET.XMLID("<a><b id='q'/></a>")[1].keys()) if False else print(ET.canonicalize("<a z='1' b='2'><!-- x --></a>"))
try: ET.tostring(ET.Element(5))
except TypeError as e: print(e)
try: ET.fromstring("<a>&undef;</a>")
except ET.ParseError as e: print(e)
e = ET.fromstring('<!DOCTYPE a [<!ENTITY c "text"><!ATTLIST a d CDATA "def">]><a>&c;</a>'); print(e.text, e.attrib)
class T:
    def start(self, tag, attrib): print("start", tag, attrib)
    def end(self, tag): print("end", tag)
    def data(self, d): print("data", repr(d))
    def comment(self, d): print("comment", d)
    def close(self): return "closed"
x = ET.XMLParser(target=T()); x.feed("<a b='1'>t<!--c--><d/></a>"); print(x.close())
