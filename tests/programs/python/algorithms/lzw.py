"""Compresses by Lempel, Ziv and Welch."""


def compress(uncompressed):
    d = {chr(i): i for i in range(256)}
    w, result = "", []
    for c in uncompressed:
        wc = w + c
        if wc in d:
            w = wc
        else:
            result.append(d[w])
            d[wc] = len(d)
            w = c
    if w:
        result.append(d[w])
    return result


def decompress(compressed):
    from io import StringIO

    d = {i: chr(i) for i in range(256)}
    out = StringIO()
    w = chr(compressed.pop(0))
    out.write(w)
    for k in compressed:
        if k in d:
            entry = d[k]
        elif k == len(d):
            entry = w + w[0]
        else:
            raise ValueError("Bad compressed k: %s" % k)
        out.write(entry)
        d[len(d)] = w + entry[0]
        w = entry
    return out.getvalue()


c = compress("TOBEORNOTTOBEORTOBEORNOT")
print(c)
print(decompress(c))
try:
    decompress([65, 999])
except ValueError as e:
    print(repr(e))
