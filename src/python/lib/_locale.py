"""Locales of a system that has C, POSIX and C.UTF-8."""

LC_CTYPE = 0
LC_NUMERIC = 1
LC_TIME = 2
LC_COLLATE = 3
LC_MONETARY = 4
LC_MESSAGES = 5
LC_ALL = 6

CHAR_MAX = 127

# The items of nl_langinfo, by the numbers of the GNU C library.
CODESET = 14
RADIXCHAR = 65536
THOUSEP = 65537
ABDAY_1, ABDAY_2, ABDAY_3, ABDAY_4, ABDAY_5, ABDAY_6, ABDAY_7 = range(131072, 131079)
DAY_1, DAY_2, DAY_3, DAY_4, DAY_5, DAY_6, DAY_7 = range(131079, 131086)
ABMON_1, ABMON_2, ABMON_3, ABMON_4, ABMON_5, ABMON_6 = range(131086, 131092)
ABMON_7, ABMON_8, ABMON_9, ABMON_10, ABMON_11, ABMON_12 = range(131092, 131098)
MON_1, MON_2, MON_3, MON_4, MON_5, MON_6 = range(131098, 131104)
MON_7, MON_8, MON_9, MON_10, MON_11, MON_12 = range(131104, 131110)
AM_STR, PM_STR, D_T_FMT, D_FMT, T_FMT, T_FMT_AMPM, ERA = range(131110, 131117)
ERA_D_FMT, ALT_DIGITS, ERA_D_T_FMT, ERA_T_FMT = range(131118, 131122)
CRNCYSTR = 262159
YESEXPR = 327680
NOEXPR = 327681

_DAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

_LANGINFO = {
    CODESET: "UTF-8",
    RADIXCHAR: ".",
    THOUSEP: "",
    **{ABDAY_1 + index: day[:3] for index, day in enumerate(_DAYS)},
    **{DAY_1 + index: day for index, day in enumerate(_DAYS)},
    **{ABMON_1 + index: month[:3] for index, month in enumerate(_MONTHS)},
    **{MON_1 + index: month for index, month in enumerate(_MONTHS)},
    AM_STR: "AM",
    PM_STR: "PM",
    D_T_FMT: "%a %b %e %H:%M:%S %Y",
    D_FMT: "%m/%d/%y",
    T_FMT: "%H:%M:%S",
    T_FMT_AMPM: "%I:%M:%S %p",
    ERA: "",
    ERA_D_FMT: "",
    ALT_DIGITS: "",
    ERA_D_T_FMT: "",
    ERA_T_FMT: "",
    CRNCYSTR: "-",
    YESEXPR: "^[yY]",
    NOEXPR: "^[nN]",
}

# Categories in the order that `setlocale(LC_ALL)` tells them in. The last six can be set by LC_ALL alone.
_CATEGORIES = (
    "LC_CTYPE",
    "LC_NUMERIC",
    "LC_TIME",
    "LC_COLLATE",
    "LC_MONETARY",
    "LC_MESSAGES",
    "LC_PAPER",
    "LC_NAME",
    "LC_ADDRESS",
    "LC_TELEPHONE",
    "LC_MEASUREMENT",
    "LC_IDENTIFICATION",
)

# As Python starts: it sets LC_CTYPE, so that text is UTF-8.
_current = ["C.UTF-8"] + ["C"] * (len(_CATEGORIES) - 1)


class Error(Exception):
    __module__ = "locale"


def _normalize(name):
    """The name that the system has for a locale, or None."""
    if name == "":
        return "C.UTF-8"
    if name in ("C", "POSIX"):
        return "C"
    language, dot, encoding = name.partition(".")
    if language == "C" and dot and encoding.lower().replace("-", "") == "utf8":
        return name
    return None


def setlocale(category, locale=None, /):
    """Activates/queries locale processing."""
    if not isinstance(category, int):
        raise TypeError(f"'{type(category).__name__}' object cannot be interpreted as an integer")
    known = 0 <= category <= LC_ALL or 7 <= category <= 12
    if locale is None:
        if not known:
            raise Error("locale query failed")
        return _query(category)
    if not isinstance(locale, str):
        raise TypeError(f"setlocale() argument 2 must be str or None, not {type(locale).__name__}")
    if not known:
        raise Error("unsupported locale setting")
    if category != LC_ALL:
        name = _normalize(locale)
        if name is None:
            raise Error("unsupported locale setting")
        _current[category - (category > LC_ALL)] = name
        return name
    _current[:] = _all(locale)
    return _query(LC_ALL)


def _query(category):
    if category != LC_ALL:
        return _current[category - (category > LC_ALL)]
    if len(set(_current)) == 1:
        return _current[0]
    return ";".join(map("=".join, zip(_CATEGORIES, _current)))


def _all(locale):
    """What all categories become by setting them to one name, or to what a query told."""
    if ";" not in locale:
        name = _normalize(locale)
        names = [name] * len(_CATEGORIES)
    else:
        given = dict(part.partition("=")[::2] for part in locale.split(";"))
        names = [_normalize(given.get(category, "?")) for category in _CATEGORIES]
    if None in names:
        raise Error("unsupported locale setting")
    return names


def localeconv():
    """Returns numeric and monetary locale-specific parameters."""
    texts = dict.fromkeys(
        ("int_curr_symbol", "currency_symbol", "mon_decimal_point", "mon_thousands_sep"), ""
    )
    signs = dict.fromkeys(("positive_sign", "negative_sign"), "")
    numbers = dict.fromkeys(
        (
            "int_frac_digits",
            "frac_digits",
            "p_cs_precedes",
            "p_sep_by_space",
            "n_cs_precedes",
            "n_sep_by_space",
            "p_sign_posn",
            "n_sign_posn",
        ),
        CHAR_MAX,
    )
    plain = {"decimal_point": ".", "thousands_sep": "", "grouping": []}
    return {**texts, "mon_grouping": [], **signs, **numbers, **plain}


def strcoll(os1, os2, /):
    """Compares two strings according to the locale."""
    for string in (os1, os2):
        _check_text(string, "strcoll")
    return (os1 > os2) - (os1 < os2)


def strxfrm(string, /):
    """Return a string that can be used as a key for locale-aware comparisons."""
    _check_text(string, "strxfrm")
    if "\0" in string:
        raise ValueError("embedded null character")
    return string


def _check_text(value, function):
    if not isinstance(value, str):
        raise TypeError(f"{function}() argument must be str, not {type(value).__name__}")


def nl_langinfo(key, /):
    """Return the value for the locale information associated with key."""
    if key not in _LANGINFO:
        raise ValueError("unsupported langinfo constant")
    if key == CODESET and _current[LC_CTYPE] == "C":
        return "ANSI_X3.4-1968"
    return _LANGINFO[key]


def getencoding():
    """Get the current locale encoding."""
    return "UTF-8"


# Messages of the C library, which nobody has translated here.


def gettext(msg, /):
    """Return translation of msg."""
    return msg


def dgettext(domain, msg, /):
    """Return translation of msg in domain."""
    return msg


def dcgettext(domain, msg, category, /):
    """Return translation of msg in domain and category."""
    return msg


_domain = "messages"
_directories = {}


def textdomain(domain, /):
    """Set the C library's textdmain to domain, returning the new domain."""
    global _domain
    if domain is not None:
        _domain = domain or "messages"
    return _domain


def bindtextdomain(domain, dir, /):
    """Bind the C library's domain to dir."""
    if not domain:
        raise Error("domain must be a non-empty string")
    if dir is not None:
        _directories[domain] = dir
    return _directories.get(domain, "/usr/share/locale")


def bind_textdomain_codeset(domain, codeset, /):
    """Bind the C library's domain to codeset."""
    return codeset
