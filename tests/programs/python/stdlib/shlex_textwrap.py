import shlex
import textwrap

print(shlex.split("a 'b c' d\\ e \"f g\" # no"), shlex.quote("it's"), shlex.join(["a b", "c"]))
print(list(shlex.shlex("x = 'y' + z;", punctuation_chars=True)))
try:
    shlex.split("'open")
except ValueError as error:
    print(error)
text = "The quick brown fox jumped over the lazy dog and ran away into the deep dark forest."
print(textwrap.fill(text, 30, initial_indent="* ", subsequent_indent="  "))
print(textwrap.shorten(text, 40), textwrap.dedent("\n    a\n      b\n    c\n"))
print(textwrap.indent("a\n\nb", "> "), textwrap.wrap("x" * 25, 10))
