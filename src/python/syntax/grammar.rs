//! Python's grammar with its usual mistakes, for [`super::parser`].
//!
//! A rule is a name, `=`, and alternatives in the order they are tried. Of an alternative: `'if'` is a keyword or a mark,
//! capital letters are other tokens, `[x]` may be missing, `x*` and `x+` repeat, `,.x+` repeats with commas between,
//! `&x` and `!x` look ahead, `~` forbids the alternatives that follow, `a:x` names what was read, `^'x'` demands a token, `#x` reads
//! without looking for mistakes. `=> Kind` is what the alternative makes. Alternatives after `%` are mistakes:
//! they are tried when the source is read again because it could not be read. What they say follows in braces: how, of what, and a text.

pub const GRAMMAR: &str = r##"
file = [statements] END
eval = expressions NEWLINE* END
single = NEWLINE END | simples NEWLINE* END | compound NEWLINE* END
statements = statement+
statement = compound | simples
simples = simple !';' NEWLINE | simple (';' simple)* [';'] NEWLINE
simple = assignment | &'type' type_alias | star_expressions | return | import | raise | 'pass' | del | yield_expr | assert | 'break' | 'continue' | global
compound = &('def' | '@' | 'async') function | &'if' if | &('class' | '@') class | &('with' | 'async') with | &('for' | 'async') for | &'try' try | &'while' while | match

assignment = NAME ':' expression ['=' rhs] | ('(' single_target ')' | subscript_target) ':' expression ['=' rhs] | (star_targets '=')+ rhs !'=' | single_target augassign ~ rhs | % invalid_assignment
rhs = yield_expr | star_expressions
augassign = '+=' | '-=' | '*=' | '@=' | '/=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>=' | '**=' | '//='
invalid_assignment = a:invalid_ann_target ':' expression {at a "only single target (not {a}) can be annotated"}
 | a:star_named_expression ',' [star_named_expressions] ':' expression {at a "only single target (not tuple) can be annotated"}
 | a:expression ':' expression {at a "illegal target for annotation"}
 | (star_targets '=')* a:star_expressions '=' {target a "cannot assign to {a}"}
 | (star_targets '=')* a:yield_expr '=' {at a "assignment to yield expression not possible"}
 | a:star_expressions augassign rhs {at a "'{a}' is an illegal expression for augmented assignment"}
invalid_ann_target = list | tuple | '(' a:invalid_ann_target ')'

return = 'return' [star_expressions]
raise = 'raise' expression 'from' expression | 'raise' expression | 'raise'
global = ('global' | 'nonlocal') ,.NAME+
del = 'del' del_targets &(';' | NEWLINE) | % 'del' a:star_expressions {delete a "cannot delete {a}"}
assert = 'assert' expression [',' expression]
import = import_name | import_from
import_name = % invalid_import | 'import' ,.dotted_as_name+
invalid_import = a:'import' ,.dotted_name+ 'from' dotted_name {from a "Did you mean to use 'from ... import ...' instead?"}
 | 'import' a:NEWLINE {from a "Expected one or more names after 'import'"}
import_from = 'from' ('.' | '...')* dotted_name 'import' import_targets | 'from' ('.' | '...')+ 'import' import_targets
import_targets = '(' ,.import_as_name+ [','] ')' | ,.import_as_name+ !',' | '*' | % invalid_import_targets
invalid_import_targets = ,.import_as_name+ ',' NEWLINE {last "trailing comma not allowed without surrounding parentheses"}
 | a:NEWLINE {from a "Expected one or more names after 'import'"}
import_as_name = % NAME 'as' !(NAME (',' | ')' | NEWLINE)) a:expression {at a "cannot use {a} as import target"} | NAME ['as' NAME]
dotted_as_name = % dotted_name 'as' !(NAME (',' | NEWLINE)) a:expression {at a "cannot use {a} as import target"} | dotted_name ['as' NAME]
dotted_name = NAME ('.' NAME)*
type_alias = 'type' NAME [type_params] '=' expression
type_params = % '[' a:']' {from a "Type parameter list cannot be empty"} | '[' ,.type_param+ [','] ']'
type_param = NAME [':' expression] ['=' star_expression] | '*' NAME ['=' star_expression] | '**' NAME ['=' expression]

block = NEWLINE INDENT statements DEDENT | simples | % NEWLINE !INDENT {indent "expected an indented block"}
decorators = ('@' named_expression NEWLINE)+
class = [decorators] class_raw
class_raw = % invalid_class | 'class' NAME [type_params] ['(' [arguments] ')'] ':' block
invalid_class = 'class' NAME [type_params] ['(' [arguments] ')'] NEWLINE {last "expected ':'"}
 | a:'class' NAME [type_params] ['(' [arguments] ')'] ':' NEWLINE !INDENT {indent a "expected an indented block after class definition on line {line}"}
function = [decorators] function_raw
function_raw = % invalid_def | ['async'] 'def' NAME [type_params] ^'(' [params] ')' ['->' expression] ^':' block
invalid_def = ['async'] a:'def' NAME [type_params] '(' [params] ')' ['->' expression] ':' NEWLINE !INDENT {indent a "expected an indented block after function definition on line {line}"}
if = % invalid_if | 'if' named_expression ':' block (elif | [else])
elif = % invalid_elif | 'elif' named_expression ':' block (elif | [else])
invalid_if = 'if' named_expression NEWLINE {last "expected ':'"} | a:'if' named_expression ':' NEWLINE !INDENT {indent a "expected an indented block after 'if' statement on line {line}"}
invalid_elif = 'elif' named_expression NEWLINE {last "expected ':'"} | a:'elif' named_expression ':' NEWLINE !INDENT {indent a "expected an indented block after 'elif' statement on line {line}"}
else = % invalid_else | 'else' ^':' block
invalid_else = a:'else' ':' NEWLINE !INDENT {indent a "expected an indented block after 'else' statement on line {line}"} | 'else' ':' block 'elif' {last "'elif' block follows an 'else' block"}
while = % invalid_while | 'while' named_expression ':' block [else]
invalid_while = 'while' named_expression NEWLINE {last "expected ':'"} | a:'while' named_expression ':' NEWLINE !INDENT {indent a "expected an indented block after 'while' statement on line {line}"}
for = % invalid_for | ['async'] 'for' star_targets 'in' ~ star_expressions ':' block [else] | % invalid_for_target
invalid_for = ['async'] 'for' star_targets 'in' star_expressions NEWLINE {last "expected ':'"}
 | ['async'] a:'for' star_targets 'in' star_expressions ':' NEWLINE !INDENT {indent a "expected an indented block after 'for' statement on line {line}"}
invalid_for_target = ['async'] 'for' a:star_expressions {for a "cannot assign to {a}"}
with = % invalid_with_indent | ['async'] 'with' '(' ,.with_item+ [','] ')' ':' block | ['async'] 'with' ,.with_item+ ':' block | % invalid_with
with_item = expression 'as' star_target &(',' | ')' | ':') | % expression 'as' a:expression &(',' | ')' | ':') {target a "cannot assign to {a}"} | expression
invalid_with = ['async'] 'with' ,.with_part+ NEWLINE {last "expected ':'"} | ['async'] 'with' '(' ,.with_parts+ [','] ')' NEWLINE {last "expected ':'"}
with_part = expression ['as' star_target]
with_parts = expressions ['as' star_target]
invalid_with_indent = ['async'] a:'with' ,.with_part+ ':' NEWLINE !INDENT {indent a "expected an indented block after 'with' statement on line {line}"}
 | ['async'] a:'with' '(' ,.with_parts+ [','] ')' ':' NEWLINE !INDENT {indent a "expected an indented block after 'with' statement on line {line}"}
try = % invalid_try | 'try' ^':' block finally | 'try' ^':' block except+ [else] [finally] | 'try' ^':' block except_star+ [else] [finally]
invalid_try = a:'try' ':' NEWLINE !INDENT {indent a "expected an indented block after 'try' statement on line {line}"}
 | 'try' ':' block !('except' | 'finally') {last "expected 'except' or 'finally' block"}
 | 'try' ':' block* except+ a:'except' b:'*' expression ['as' NAME] ':' {range a b "cannot have both 'except' and 'except*' on the same 'try'"}
 | 'try' ':' block* except_star+ a:'except' [expression ['as' NAME]] ':' {at a "cannot have both 'except' and 'except*' on the same 'try'"}
except = % invalid_except_indent | 'except' expression 'as' NAME ':' block | 'except' expressions ':' block | 'except' ':' block | % invalid_except
except_star = % invalid_except_star_indent | 'except' '*' expression 'as' NAME ':' block | 'except' '*' expressions ':' block | % invalid_except
invalid_except = 'except' ['*'] a:expression ',' expressions 'as' NAME ':' {from a "multiple exception types must be parenthesized when using 'as'"}
 | 'except' ['*'] expression ['as' NAME] NEWLINE {last "expected ':'"}
 | 'except' NEWLINE {last "expected ':'"}
 | 'except' '*' (NEWLINE | ':') {last "expected one or more exception types"}
 | 'except' expression 'as' a:expression ':' block {at a "cannot use except statement with {a}"}
 | 'except' '*' expression 'as' a:expression ':' block {at a "cannot use except* statement with {a}"}
invalid_except_indent = a:'except' expression ['as' NAME] ':' NEWLINE !INDENT {indent a "expected an indented block after 'except' statement on line {line}"}
 | a:'except' ':' NEWLINE !INDENT {indent a "expected an indented block after 'except' statement on line {line}"}
invalid_except_star_indent = a:'except' '*' expression ['as' NAME] ':' NEWLINE !INDENT {indent a "expected an indented block after 'except*' statement on line {line}"}
finally = % a:'finally' ':' NEWLINE !INDENT {indent a "expected an indented block after 'finally' statement on line {line}"} | 'finally' ^':' block

match = 'match' subject ':' NEWLINE INDENT case+ DEDENT | % invalid_match
invalid_match = 'match' subject NEWLINE {last "expected ':'"} | a:'match' subject ':' NEWLINE !INDENT {indent a "expected an indented block after 'match' statement on line {line}"}
subject = star_named_expression ',' [star_named_expressions] | named_expression
case = % invalid_case | 'case' patterns [guard] ':' block
guard = 'if' named_expression
invalid_case = 'case' patterns [guard] NEWLINE {last "expected ':'"} | a:'case' patterns [guard] ':' NEWLINE !INDENT {indent a "expected an indented block after 'case' statement on line {line}"}
patterns = star_pattern ',' [,.star_pattern+ [',']] | pattern
pattern = as_pattern | or_pattern
as_pattern = or_pattern 'as' !'_' NAME !('.' | '(' | '=') | % invalid_as_pattern
invalid_as_pattern = or_pattern 'as' a:'_' {at a "cannot use '_' as a target"} | or_pattern 'as' a:expression {at a "cannot use {a} as pattern target"}
or_pattern = closed_pattern ('|' closed_pattern)*
closed_pattern = literal_pattern | !'_' NAME !('.' | '(' | '=') | '_' !('.' | '(' | '=') | attr !('.' | '(' | '=') | '(' pattern ')' | '[' [,.star_pattern+ [',']] ']' | '(' [star_pattern ',' [,.star_pattern+ [',']]] ')' | mapping_pattern | class_pattern
literal_pattern = signed !('+' | '-') | complex | strings | 'None' | 'True' | 'False'
signed = ['-'] NUMBER
complex = signed ('+' | '-') NUMBER {imaginary}
attr = NAME ('.' NAME)+
name_or_attr = NAME ('.' NAME)*
star_pattern = '*' NAME !('.' | '(' | '=') | pattern
mapping_pattern = '{' '}' | '{' '**' NAME [','] '}' | '{' ,.mapping_item+ ',' '**' NAME [','] '}' | '{' ,.mapping_item+ [','] '}'
mapping_item = (signed !('+' | '-') | complex | strings | 'None' | 'True' | 'False' | attr) ':' pattern
class_pattern = name_or_attr '(' ')' | name_or_attr '(' ,.positional+ [','] ')' | name_or_attr '(' ,.keyword_pattern+ [','] ')' | name_or_attr '(' ,.positional+ ',' ,.keyword_pattern+ [','] ')' | % name_or_attr '(' [,.positional+ ','] ,.keyword_pattern+ ',' a:positionals {at a "positional patterns follow keyword patterns"}
positionals = ,.positional+
positional = !(NAME '=') pattern
keyword_pattern = NAME '=' pattern

expressions = expression (',' expression)+ [','] => Tuple | expression ',' => Tuple | expression
expression = % invalid_expression | % invalid_legacy | disjunction 'if' disjunction 'else' expression => IfExp | disjunction | lambda
invalid_expression = STRING a:(!STRING #expression)+ STRING {at a "invalid syntax. Is this intended to be part of the string?"}
 | !(NAME STRING | NAME START | 'match' | 'case' | 'type' | '_') a:disjunction b:#expression {comma a b "invalid syntax. Perhaps you forgot a comma?"}
 | a:disjunction 'if' b:disjunction !('else' | ':') {range a b "expected 'else' after 'if' expression"}
 | a:disjunction 'if' b:disjunction 'else' !expression {next "expected expression after 'else', but statement is given"}
 | a:statement_word 'if' b:disjunction 'else' simple {range a b "expected expression before 'if', but statement is given"}
 | a:'lambda' [lambda_params] b:':' &MIDDLE {range a b "f-string: lambda expressions are not allowed without parentheses"}
statement_word = 'pass' | 'break' | 'continue'
invalid_legacy = a:NAME !'(' b:star_expressions {legacy a b "Missing parentheses in call to '{text}'. Did you mean {text}(...)?"}
yield_expr = 'yield' 'from' expression => Yield | 'yield' [star_expressions] => Yield
star_expressions = star_expression (',' star_expression)+ [','] => Tuple | star_expression ',' => Tuple | star_expression
star_expression = '*' arith => Starred | expression
star_named_expressions = ,.star_named_expression+ [',']
star_named_expression = '*' arith => Starred | named_expression
assignment_expression = NAME ':=' ~ expression => Named
named_expression = assignment_expression | % invalid_named | expression !':='
invalid_named = a:expression ':=' expression {at a "cannot use assignment expressions with {a}"}
 | a:NAME '=' b:arith !('=' | ':=') {range a b "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"}
 | !(list | tuple | genexp | 'True' | 'None' | 'False') a:arith '=' arith !('=' | ':=') {at a "cannot assign to {a} here. Maybe you meant '==' instead of '='?"}
disjunction = conjunction ('or' conjunction)+ => BoolOp | conjunction
conjunction = inversion ('and' inversion)+ => BoolOp | inversion
inversion = 'not' inversion => UnaryOp | comparison
comparison = arith 'in' arith (compop arith)* => CompareIn | arith (compop arith)+ => Compare | arith
compop = '==' | '!=' | '<=' | '<' | '>=' | '>' | 'not' 'in' | 'in' | 'is' 'not' | 'is'
arith = unary (binop unary)+ => BinOp | unary | % invalid_arith
binop = '|' | '^' | '&' | '<<' | '>>' | '+' | '-' | '*' | '//' | '/' | '%' | '@'
invalid_arith = unary (binop unary)* ('+' | '-' | '*' | '/' | '%' | '//' | '@') a:'not' b:inversion {range a b "'not' after an operator must be parenthesized"}
unary = ('+' | '-' | '~') unary => UnaryOp | power | % ('+' | '-' | '~') a:'not' b:unary {range a b "'not' after an operator must be parenthesized"}
power = await_primary '**' unary => BinOp | await_primary
await_primary = 'await' primary => Await | primary
primary = atom trailer* {primary}
trailer = '.' NAME => Attribute | genexp => Call | '(' [arguments] ')' => Call | '[' slices ']' => Subscript
slices = slice !',' | ,.(slice | starred_expression)+ [',']
slice = [expression] ':' [expression] [':' [expression]] | named_expression
atom = NAME => Name | 'True' => True | 'False' => False | 'None' => None | strings | NUMBER => Literal | &'(' (tuple | group | genexp) | &'[' (list | listcomp) | &'{' (dict | set | dictcomp | setcomp) | '...' => Ellipsis
strings = (STRING | fstring)+ {strings}
fstring = START fstring_part* FINISH => JoinedStr
fstring_part = field | MIDDLE
field = '{' rhs ['='] ['!' conversion] [':' fstring_part*] '}' | % invalid_field
conversion = a:NAME {conversion a}
invalid_field = '{' a:'=' {at a "f-string: valid expression required before '='"} | '{' a:'!' {at a "f-string: valid expression required before '!'"} | '{' a:':' {at a "f-string: valid expression required before ':'"} | '{' a:'}' {at a "f-string: valid expression required before '}'"}
 | '{' !rhs {next "f-string: expecting a valid expression after '{'"}
 | '{' rhs !('=' | '!' | ':' | '}') {next "f-string: expecting '=', or '!', or ':', or '}'"}
 | '{' rhs '=' !('!' | ':' | '}') {next "f-string: expecting '!', or ':', or '}'"}
 | '{' rhs ['='] '!' &(':' | '}') {next "f-string: missing conversion character"}
 | '{' rhs ['='] '!' !NAME {next "f-string: invalid conversion character"}
 | '{' rhs ['='] ['!' NAME] !(':' | '}') {next "f-string: expecting ':' or '}'"}
 | '{' rhs ['='] ['!' NAME] ':' fstring_part* !'}' {next "f-string: expecting '}', or format specs"}
 | '{' rhs ['='] ['!' NAME] !'}' {next "f-string: expecting '}'"}
group = '(' a:(yield_expr | named_expression) ')' {pass a} | % invalid_group
invalid_group = '(' a:starred_expression ')' {at a "cannot use starred expression here"} | '(' a:'**' expression ')' {at a "cannot use double starred expression here"}
tuple = '(' [star_named_expression ',' [star_named_expressions]] ')' => Tuple
genexp = '(' (assignment_expression | expression !':=') for_ifs ')' => GeneratorExp | % invalid_comprehension
list = '[' [star_named_expressions] ']' => List
listcomp = '[' named_expression for_ifs ']' => ListComp | % invalid_comprehension
dict = '{' [,.pair+ [',']] '}' => Dict | % '{' invalid_pairs '}'
pair = '**' arith | expression ':' expression
set = '{' star_named_expressions '}' => Set
dictcomp = '{' expression ':' expression for_ifs '}' => DictComp | % '{' a:'**' arith for_ifs '}' {at a "dict unpacking cannot be used in dict comprehension"}
setcomp = '{' named_expression for_ifs '}' => SetComp | % invalid_comprehension
invalid_pairs = ,.pair+ ',' invalid_pair
 | expression ':' a:'*' arith {from a "cannot use a starred expression in a dictionary value"}
 | expression a:':' &('}' | ',') {at a "expression expected after dictionary key and ':'"}
invalid_pair = a:expression !':' {pair a "':' expected after dictionary key"}
 | expression ':' a:'*' arith {from a "cannot use a starred expression in a dictionary value"}
 | expression a:':' &('}' | ',') {at a "expression expected after dictionary key and ':'"}
for_ifs = for_if+
for_if = ['async'] 'for' star_targets 'in' ~ disjunction ('if' disjunction)* | % invalid_for_if | % invalid_for_target
invalid_for_if = ['async'] 'for' arith (',' arith)* [','] !'in' {last "'in' expected after for-loop variables"}
invalid_comprehension = ('[' | '(' | '{') a:starred_expression for_ifs {at a "iterable unpacking cannot be used in comprehension"}
 | ('[' | '{') a:star_named_expression ',' b:star_named_expressions for_ifs {range a b "did you forget parentheses around the comprehension target?"}
 | ('[' | '{') a:star_named_expression b:',' for_ifs {range a b "did you forget parentheses around the comprehension target?"}

arguments = args [','] &')' | % invalid_arguments
args = ,.argument+ [',' kwargs] => Args | kwargs => Args
argument = starred_expression | (assignment_expression | expression !':=') !'='
kwargs = ,.kwarg_or_starred+ ',' ,.kwarg_or_double+ | ,.kwarg_or_starred+ | ,.kwarg_or_double+
starred_expression = % a:'*' expression '=' b:expression {range a b "cannot assign to iterable argument unpacking"} | '*' expression => Starred | % '*' {last "Invalid star expression"}
kwarg_or_starred = % invalid_kwarg | NAME '=' expression => Keyword | starred_expression
kwarg_or_double = % invalid_kwarg | NAME '=' expression => Keyword | '**' expression => Double
invalid_arguments = (,.argument+ ',' kwargs | kwargs) a:',' ,.star_argument+ {from a "iterable argument unpacking follows keyword argument unpacking"}
 | a:expression b:for_ifs ',' [args | expression for_ifs] {range a b "Generator expression must be parenthesized"}
 | a:NAME b:'=' expression for_ifs {range a b "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"}
 | [args ','] a:NAME b:'=' &(',' | ')') {range a b "expected argument value expression"}
 | a:args b:for_ifs {generator a b "Generator expression must be parenthesized"}
 | args ',' a:expression b:for_ifs {range a b "Generator expression must be parenthesized"}
 | a:args ',' args {order a}
star_argument = starred_expression !'='
invalid_kwarg = a:('True' | 'False' | 'None') b:'=' {range a b "cannot assign to {text}"}
 | a:NAME b:'=' expression for_ifs {range a b "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"}
 | !(NAME '=') a:expression b:'=' {range a b "expression cannot contain assignment, perhaps you meant \"==\"?"}
 | a:'**' expression '=' b:expression {range a b "cannot assign to keyword argument unpacking"}

star_targets = star_target !',' | star_target (',' star_target)* [','] => Tuple
star_target = '*' !'*' star_target => Starred | target_atom
target_atom = a:primary {reference a} | NAME | '(' target_atom ')' | '(' [,.star_target+ [',']] ')' | '[' [,.star_target+ [',']] ']'
single_target = subscript_target | NAME | '(' single_target ')'
subscript_target = a:primary {reference a}
del_targets = ,.del_target+ [',']
del_target = a:primary {reference a} | NAME | '(' del_target ')' | '(' [del_targets] ')' | '[' [del_targets] ']'

lambda = 'lambda' [lambda_params] ':' expression => Lambda
"##;

/// The parameters of functions; those of lambdas are the same but for what ends them and for annotations.
pub const PARAMETERS: &str = r##"
params = % invalid_parameters | parameters
parameters = slash_plain plain* given* [star_etc] | slash_given given* [star_etc] | plain+ given* [star_etc] | given+ [star_etc] | star_etc
slash_plain = plain+ '/' (',' | &')')
slash_given = plain* given+ '/' (',' | &')')
plain = param (',' | &')')
given = param default (',' | &')')
maybe = param [default] (',' | &')')
param = NAME [':' expression]
star_param = NAME [':' star_expression]
default = '=' expression | % a:'=' &(')' | ',') {at a "expected default value expression"}
star_etc = % invalid_star_etc | '*' star_param (',' | &')') maybe* [kwds] | '*' ',' maybe+ [kwds] | kwds
kwds = % invalid_kwds | '**' plain
invalid_parameters = a:'/' ',' {at a "at least one argument must precede /"}
 | (slash_plain | slash_given) maybe* a:'/' {at a "/ may appear only once"}
 | [slash_plain] plain* (slash_given | given+) a:param (',' | &')') {at a "parameter without a default follows parameter with a default"}
 | plain* a:'(' param_name+ [','] b:')' {range a b "Function parameters cannot be parenthesized"}
 | [slash_plain | slash_given] maybe* '*' (',' | plain) maybe* a:'/' {at a "/ must be ahead of *"}
 | maybe+ '/' a:'*' {at a "expected comma between / and *"}
param_name = plain
invalid_star_etc = a:'*' (')' | ',' (')' | '**')) {at a "named arguments must follow bare *"}
 | '*' param a:'=' {at a "var-positional argument cannot have default value"}
 | '*' (plain | ',') maybe* a:'*' (plain | ',') {at a "* argument may appear only once"}
invalid_kwds = '**' param a:'=' {at a "var-keyword argument cannot have default value"}
 | '**' param ',' a:param {at a "arguments cannot follow var-keyword argument"}
 | '**' param ',' a:('*' | '**' | '/') {at a "arguments cannot follow var-keyword argument"}
"##;
