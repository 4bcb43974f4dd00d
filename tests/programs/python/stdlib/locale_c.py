# env: LC_ALL=C.UTF-8
import locale

print(locale.setlocale(locale.LC_ALL, ""))
print(locale.getlocale(), locale.getpreferredencoding(), locale.getencoding())
print(sorted(locale.localeconv().items()))
print(locale.setlocale(locale.LC_NUMERIC, "C"), locale.setlocale(locale.LC_ALL, "C"), locale.setlocale(locale.LC_ALL))
for name in ("de_DE.UTF-8", "nowhere"):
    try:
        locale.setlocale(locale.LC_ALL, name)
    except locale.Error as error:
        print(error)
try:
    locale.currency(12.5)
except ValueError as error:
    print(error)
print(locale.format_string("%d items at %.2f", (1234567, 3.14159), grouping=True))
print(locale.atof("1.25"), locale.atoi("42"), locale.str(0.1), locale.delocalize("1,5"))
print(locale.strcoll("a", "b") < 0, sorted("bCaD", key=locale.strxfrm))
print(locale.nl_langinfo(locale.DAY_1), locale.nl_langinfo(locale.MON_12), locale.nl_langinfo(locale.RADIXCHAR))
print(locale.nl_langinfo(locale.D_FMT), locale.nl_langinfo(locale.YESEXPR), locale.normalize("de_DE"))
print(locale.LC_CTYPE, locale.LC_ALL, locale.CHAR_MAX)
