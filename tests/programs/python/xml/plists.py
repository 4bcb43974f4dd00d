"""plistlib: both formats, and what is no property list."""
import plistlib, datetime, io
d = {"s": "Doodah", "l": ["A", "B", 12, 32.1, [1, 2, 3]], "f": 0.1, "i": 728, "d": {"u": "M\xe4ssig, Ma\xdf", "t": True, "f": False}, "data": b"<binary gunk>", "date": datetime.datetime(2020, 1, 2, 3, 4, 5)}
x = plistlib.dumps(d); print(x.decode()); print(plistlib.loads(x) == d, plistlib.loads(plistlib.dumps(d, fmt=plistlib.FMT_BINARY)) == d)
for bad in (b"<plist><dict><key>a</key></dict></plist>", b"<plist><array><x/></array></plist>", b"<plist>", b"junk", b"<plist><dict><string>a</string></dict></plist>", b"<plist><integer>x</integer></plist>"):
    try: print(plistlib.loads(bad))
    except Exception as e: print(type(e).__name__, e)
print(plistlib.loads(b"<?xml version='1.0'?><!DOCTYPE plist PUBLIC '-//Apple//DTD PLIST 1.0//EN' 'http://www.apple.com/DTDs/PropertyList-1.0.dtd'><plist version='1.0'><array><integer>0x1F</integer><real>1.5</real><data>AAEC</data><date>2001-02-03T04:05:06Z</date><true/><string/></array></plist>"))
try: plistlib.loads(b"<!DOCTYPE plist [<!ENTITY e 'x'>]><plist><string>&e;</string></plist>", fmt=plistlib.FMT_XML)
except plistlib.InvalidFileException as e: print(e)
