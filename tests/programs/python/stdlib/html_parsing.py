import html
from html.parser import HTMLParser
from html.entities import name2codepoint


class Links(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print("start", tag, attrs)

    def handle_endtag(self, tag):
        print("end", tag)

    def handle_data(self, data):
        if data.strip():
            print("data", data.strip())

    def handle_comment(self, data):
        print("comment", data)

    def handle_decl(self, decl):
        print("decl", decl)


parser = Links()
parser.feed("<!DOCTYPE html><p class=x>Hi &amp; <a href='/y'>there<br></a><!-- note --></p>")
parser.close()
print(parser.getpos(), html.escape("<a href=\"x\">'&'</a>"), html.unescape("&lt;&eacute;&#8364;&notit;"))
print(name2codepoint["euro"], len(html.entities.html5) > 2000)
