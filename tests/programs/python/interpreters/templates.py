# Templates that are compiled to functions.
# exit: 1
import string, re, sys


class Tmpl(string.Template):
    delimiter = "%"
    idpattern = r"[a-z]+(?:\.[a-z]+)*"


print(Tmpl("Hi %name.first, 100%% %{x}").substitute({"name.first": "A", "x": 1}))
TOK = re.compile(r"{{\s*(.+?)\s*}}|{%\s*(.+?)\s*%}")


def render(t, ctx):
    out, pos, stack = [], 0, [[]]
    src = ["def _r(ctx):", "  o = []"]
    ind = 1
    for m in TOK.finditer(t):
        if t[pos : m.start()]:
            src.append("  " * ind + f"o.append({t[pos : m.start()]!r})")
        pos = m.end()
        if m[1]:
            e, *fs = m[1].split("|")
            c = f"eval({e!r}, {{}}, ctx)"
            for f in fs:
                c = f"FILTERS[{f!r}]({c})"
            src.append("  " * ind + f"o.append(str({c}))")
        else:
            w = m[2].split()
            if w[0] == "for":
                src.append("  " * ind + f"for ctx[{w[1]!r}] in eval({' '.join(w[3:])!r}, {{}}, ctx):")
                ind += 1
            elif w[0] == "if":
                src.append("  " * ind + f"if eval({' '.join(w[1:])!r}, {{}}, ctx):")
                ind += 1
            elif w[0] == "else":
                src.append("  " * (ind - 1) + "else:")
            elif w[0].startswith("end"):
                ind -= 1
            else:
                raise SyntaxError(f"unknown tag {w[0]!r}")
    src += ["  " * ind + f"o.append({t[pos:]!r})", "  return ''.join(o)"]
    ns = {"FILTERS": {"upper": str.upper, "money": "${:,.2f}".format, "len": len}}
    exec(compile("\n".join(src), "<template>", "exec"), ns)
    return ns["_r"](dict(ctx))


print(
    render(
        "Hello {{ user.upper() }}!\n{% for i in items %}- {{ i|upper }}{% if i == 'b' %} (!){% else %}.{% endif %}\n{% endfor %}Total: {{ total|money }}",
        {"user": "bob", "items": "abc", "total": 1234.5},
    )
)
for t in (
    "{{ nope }}",
    "{% zap %}",
    "{{ 1/0 }}",
    "{{ x|foo }}",
    "{{ 'a' + 1 }}",
    "{% for x in 5 %}{% end %}",
    "{{ ( }}",
    "{{ 5|upper }}",
    "{{ 'x'|money }}",
    "{{ 5|len }}",
):
    try:
        print(render(t, {"x": 1}))
    except Exception as e:
        print(type(e).__name__, e)
render("{{ a.b }}", {"a": None})
