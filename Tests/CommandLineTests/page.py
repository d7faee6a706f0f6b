"""Judges a catalogue page with a real HTML parser: only the elements and attributes that the writer
means, balanced, nothing that loads or runs, and a policy that allows the style sheet alone."""

import base64
import hashlib
import sys
from html.parser import HTMLParser

ELEMENTS = set(
    "html head meta title style body header nav section h1 h2 h3 p a ul li dl dt dd div table tr th"
    " td br pre code strong em svg rect path text math mrow mi mn mo mtext mfrac msup mtable mtr mtd"
    .split())
ATTRIBUTES = set(
    "lang charset http-equiv content name class href rel id aria-label role viewbox width height x y"
    " rx d fill text-anchor display displaystyle scriptlevel".split())
VOID = {"meta", "br"}


class Page(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.faults, self.text, self.style, self.policy = [], [], [], "", ""
        self.ids, self.links = set(), set()

    def handle_starttag(self, tag, attributes):
        if tag not in ELEMENTS:
            self.faults.append(f"element {tag}")
        for name, value in attributes:
            if name not in ATTRIBUTES:
                self.faults.append(f"attribute {name} of {tag}")
            if name == "href" and not value.startswith(("#", "http://", "https://")):
                self.faults.append(f"address {value}")
            if name == "href" and value.startswith("#"):
                self.links.add(value[1:])
            if name == "id":
                self.ids.add(value)
        values = dict(attributes)
        if values.get("http-equiv") == "Content-Security-Policy":
            self.policy = values["content"]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"end of {tag}")

    def handle_data(self, data):
        if self.open and self.open[-1] == "style":
            self.style += data
        else:
            self.text.append(data)

    def handle_comment(self, data):
        self.faults.append(f"comment {data}")


page = Page()
page.feed(open(sys.argv[1], encoding="utf-8").read())
page.close()
if page.open:
    page.faults.append(f"never closed: {page.open}")
digest = base64.b64encode(hashlib.sha256(page.style.encode()).digest()).decode()
if page.policy != (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"):
    page.faults.append(f"policy {page.policy}, the style sheet's digest being {digest}")
for link in page.links - page.ids:
    page.faults.append(f"no place called {link}")
text = "".join(page.text)
for label in sys.argv[2:]:
    if label not in text:
        page.faults.append(f"not shown as text: {label}")
print("\n".join(page.faults))
sys.exit(1 if page.faults else 0)
