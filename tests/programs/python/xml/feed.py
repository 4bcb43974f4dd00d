"""Reads a feed from standard input and writes a drawing."""
import sys, xml.etree.ElementTree as ET
from email.utils import parsedate_to_datetime
root = ET.parse(sys.stdin).getroot()
ns = {"dc": "http://purl.org/dc/elements/1.1/", "atom": "http://www.w3.org/2005/Atom"}
print(root.get("version"), root.findtext("channel/title"))
for item in sorted(root.iterfind("./channel/item"), key=lambda i: parsedate_to_datetime(i.findtext("pubDate")), reverse=True):
    print(f"- {item.findtext('title'):<20} {parsedate_to_datetime(item.findtext('pubDate')):%Y-%m-%d} by {item.findtext('dc:creator', 'anon', ns)} [{', '.join(c.text for c in item.findall('category'))}] {item.findtext('description')!r}")
print(root.find("channel/atom:link", ns).attrib)
svg = ET.Element("svg", xmlns="http://www.w3.org/2000/svg", width="100", height="50")
for i, v in enumerate([3, 7, 5]): ET.SubElement(svg, "rect", {"x": str(i * 10), "y": f"{50 - v * 5}", "height": f"{v * 5}"}).text = None
ET.SubElement(svg, "text", x="1").text = "A & B <ok>"
ET.indent(svg); print(ET.tostring(svg, encoding="unicode")); ET.ElementTree(svg).write(sys.stdout, encoding="unicode", xml_declaration=True); print()
