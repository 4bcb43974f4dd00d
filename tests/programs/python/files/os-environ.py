import os
os.environ["ONE"] = "1"; print(os.environ["ONE"], os.getenv("ONE"), os.environb[b"ONE"], "ONE" in os.environ, os.environ.get("NONE", 5))
for f in (lambda: os.environ["NONE"], lambda: os.environ.__setitem__("A", 1), lambda: os.environ.__setitem__("A=B", "x"), lambda: os.environ.__setitem__("A", "x\0y"), lambda: os.environ.__delitem__("NONE"), lambda: os.environ.__setitem__(3, "x")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
os.environ.update(TWO="2", THREE="drei"); print(os.path.expandvars("$ONE-${TWO}-$NONE-${THREE}")); del os.environ["ONE"]; print(os.getenv("ONE"), os.environ.pop("TWO"), os.environ.setdefault("FOUR", "4"))
os.environ["ÄÖ"] = "ü"; print(os.environb["ÄÖ".encode()], os.getenvb(b"FOUR")); os.environ |= {"FIVE": "5"}; print(os.environ["FIVE"], type(os.environ | {}).__name__)
os.environ["HOME"] = "/somewhere"; print(os.path.expanduser("~/x"), os.path.expanduser("~nobodyatall/x"))
