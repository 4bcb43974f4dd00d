# The importer's own loaders read no files either, found through the subclasses of object.
# expect: ok
# stdout: "nothing read\n"
def subclasses(kind, seen):
    for sub in type.__subclasses__(kind):
        if sub not in seen:
            seen.add(sub)
            subclasses(sub, seen)
    return seen

read = []
for kind in sorted(subclasses(object, set()), key=lambda kind: kind.__name__):
    for name in ("get_data", "open_resource"):
        if not hasattr(kind, name):
            continue
        for arguments in (("/etc/passwd",), (None, "/etc/passwd")):
            try:
                read.append(getattr(kind, name)(*arguments))
            except Exception:
                pass
print(read or "nothing read")
