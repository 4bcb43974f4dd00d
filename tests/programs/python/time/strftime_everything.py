import time

moments = [time.gmtime(0), time.gmtime(951_827_696), time.gmtime(1_735_603_199), time.gmtime(-12_345_678_901)]
for directive in "aAbBcCdDeFgGhHIjklmMnpPrRsStTuUVwWxXyYzZ%":
    print(directive, [time.strftime("%" + directive, moment) for moment in moments])
for form in ("%-d|%_d|%05d|%3d|%-H|%_H", "%^a %#a %^B %#p %P %#Z", "%10Y|%010Y|%_10Y|%-10Y", "%Ey %Od %EY %Ed", "%5%|%12a|%012a|%-12a", "%Q %! %", "100%% é %Y"):
    print(repr(form), repr(time.strftime(form, moments[1])))
for year in (1, 99, 999, 1000, 9999, 10000, -1):
    print(year, time.strftime("%Y %C %y %G %F %s", (year, 1, 1, 0, 0, 0, 0, 1, 0)))
