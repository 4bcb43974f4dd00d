# A subclass of int that writes itself in Roman numerals.
class Roman(int):
    NUMS = dict(M=1000, CM=900, D=500, CD=400, C=100, XC=90, L=50, XL=40, X=10, IX=9, V=5, IV=4, I=1)

    def __new__(cls, v):
        if isinstance(v, str):
            s, n = v, 0
            for k, x in cls.NUMS.items():
                while s.startswith(k):
                    n += x
                    s = s[len(k) :]
            if s or not v:
                raise ValueError(f"invalid roman numeral: {v!r}")
            v = n
        if not 0 < v < 4000:
            raise ValueError("out of range (must be 1..3999)")
        return super().__new__(cls, v)

    def __str__(self):
        n, out = int(self), []
        for k, x in self.NUMS.items():
            q, n = divmod(n, x)
            out.append(k * q)
        return "".join(out)

    def __repr__(self):
        return f"Roman({str(self)!r})"

    def __add__(self, o):
        return Roman(int(self) + o)

    def __format__(self, spec):
        return format(str(self), spec)


a = Roman("XIV")
print(
    a,
    repr(a),
    a + 5,
    a * 2,
    a == 14,
    hash(a) == hash(14),
    f"{a:>8}|{a:<6}|",
    sum([a, a]),
    sorted([Roman(9), a, Roman(1)]),
    [10, 20][Roman(1)],
    "%d %s" % (a, a),
    int(a),
    float(a),
    a / 3,
    -a,
    a.bit_length(),
    {14: "x"}[a],
    range(Roman(3)),
    bool(a),
    divmod(a, 4),
    a.to_bytes(2, "big"),
    round(a),
    isinstance(a, int),
)
for bad in ("", "ABC", 0, 5000, None, [1], 1.5, "IIX"):
    try:
        print(repr(Roman(bad)))
    except Exception as e:
        print(type(e).__name__, e)
