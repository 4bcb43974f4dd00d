"""The keyword that may have been meant, where a function got one that it does not take."""

import builtins
import types
from traceback import _levenshtein_distance, _MOVE_COST

_Function, _Class = types.FunctionType, type
# These as they are, whatever a metaclass of the guest has for them.
_mro, _name = type.__dict__["__mro__"].__get__, type.__dict__["__name__"].__get__

# As long as these are what CPython compares.
_LONGEST = 40
_MOST = 750


def suggest(frame, qualname, keyword):
    """The parameter's name that comes near a keyword, or None: of the function of this name, as it can be seen from the frame that called it."""
    function = _find(frame, qualname)
    code = _code(frame, qualname) if function is None else function.__code__
    if code is None:
        return None
    # Those that can be given by position only are none.
    names = code.co_varnames[code.co_posonlyargcount : code.co_argcount + code.co_kwonlyargcount]
    return None if keyword in names else nearest(keyword, names)


def _find(frame, qualname):
    # What stands in a function is known by its own name there.
    path = qualname.rpartition("<locals>.")[2].split(".")
    while frame is not None:
        local, outer = frame.f_locals, frame.f_globals
        for names in (local, outer, vars(builtins)):
            if path[0] in names and (found := _follow(names[path[0]], path[1:], qualname)):
                return found
        if len(path) > 1:
            # A method of an object whose class has no name here.
            for value in [*local.values(), *outer.values()]:
                for owner in _mro(type(value)):
                    if _name(owner) == path[-2] and (found := _follow(owner, path[-1:], qualname)):
                        return found
        frame = frame.f_back
    return None


def _follow(value, path, qualname):
    """The function at the end of a path of attributes of classes. Nothing of the guest's is called."""
    for name in path:
        if not issubclass(type(value), _Class):
            return None
        value = next((vars(owner)[name] for owner in _mro(value) if name in vars(owner)), None)
    value = getattr(value, "__func__", value) if type(value) in (staticmethod, classmethod, types.MethodType) else value
    return value if type(value) is _Function and value.__qualname__ == qualname else None


def _code(frame, qualname):
    """The code of a function that has no name any more, among what the calling functions were made of."""
    while frame is not None:
        codes = [frame.f_code]
        while codes:
            code = codes.pop()
            if code.co_qualname == qualname and code is not frame.f_code:
                return code
            codes += [const for const in code.co_consts if type(const) is types.CodeType]
        frame = frame.f_back
    return None


def nearest(wrong, names):
    """The one of these names that comes nearest to a wrong one, or None."""
    if len(wrong) > _LONGEST or len(names) > _MOST:
        return None
    best, meant = None, None
    for name in names:
        if len(name) > _LONGEST:
            continue
        # No more than a third of the characters may differ.
        limit = (len(name) + len(wrong) + 3) * _MOVE_COST // 6
        if best is not None:
            limit = min(limit, best - 1)
        distance = _levenshtein_distance(wrong, name, limit)
        if distance <= limit and (best is None or distance < best):
            best, meant = distance, name
    return meant
