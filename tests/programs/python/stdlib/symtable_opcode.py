import symtable

table = symtable.symtable("x = 1\ndef f(a):\n    global x\n    y = a\n    def g():\n        return y\n    return g\n", "<s>", "exec")
print(table.get_type(), table.get_name(), table.get_identifiers(), table.has_children())
function = table.get_children()[-1]
print(function.get_name(), function.get_parameters(), function.get_locals(), function.get_globals(), function.get_frees())
print(function.lookup("y").is_local(), function.lookup("x").is_global(), function.get_children()[-1].lookup("y").is_free())
print(function.lookup("a").is_parameter(), function.lookup("y").is_assigned(), function.is_nested(), function.is_optimized())
