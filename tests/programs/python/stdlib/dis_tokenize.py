import io
import keyword
import token
import tokenize

for item in tokenize.generate_tokens(io.StringIO("def f(x):\n    return x + 1.5  # add\n").readline):
    print(token.tok_name[item.type], repr(item.string), item.start, item.end)
tokens = list(tokenize.tokenize(io.BytesIO(b"a = 'b'\n").readline))
print(tokens[0].string, tokenize.untokenize(tokens))
try:
    list(tokenize.generate_tokens(io.StringIO("(a").readline))
except tokenize.TokenError as error:
    print(type(error).__name__)
print(keyword.iskeyword("class"), keyword.issoftkeyword("match"), keyword.kwlist[:4], token.ISEOF(0))
