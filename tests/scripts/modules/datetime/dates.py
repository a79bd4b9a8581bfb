from datetime import MAXYEAR, MINYEAR, date, timedelta

d = date(2024, 2, 29)
print(d, repr(d), d.year, d.month, d.day, d.weekday(), d.isoweekday(), d.toordinal(), tuple(d.isocalendar()))
print(d + timedelta(1), d - timedelta(366), d - date(2023, 2, 28), d.replace(year=2020), d.ctime(), d.isoformat())
print(date.fromordinal(738945), date.fromisoformat("2024-12-30"), date.fromisoformat("20241230"), date.fromisoformat("2024-W01-1"), date.fromisocalendar(2024, 53 - 1, 7))
print(d < date(2024, 3, 1), d == date(2024, 2, 29), d != 5, hash(d) == hash(date(2024, 2, 29)), MINYEAR, MAXYEAR, date.min, date.max)
print(d.strftime("%d/%m/%Y %a %A %b %B %j %U %W %w %y %% %G-W%V"), f"{d:%Y}", f"{d}")
for action in (lambda: date(2023, 2, 29), lambda: date(2023, 13, 1), lambda: date(0, 1, 1), lambda: date("x", 1, 1), lambda: date.fromisoformat("nope"), lambda: date.max + timedelta(1),
               lambda: d < 5, lambda: d + 1, lambda: date.fromordinal(0)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error if not isinstance(error, TypeError) else "")
for ordinal in (1, 365, 366, 146097, 146098, 36524, 36525, 1461, 1462, 3652059):
    print(date.fromordinal(ordinal), date.fromordinal(ordinal).toordinal() == ordinal)
