# What the time module does with calendars: struct_time, gmtime, strftime and strptime.
import copy
import time
from time import struct_time


def show(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: struct_time(range(9)))
for count in 8, 10, 11, 12:
    show(lambda: struct_time(range(count)))
show(lambda: struct_time(5))
whole = struct_time(range(11))
print(whole.tm_zone, whole.tm_gmtoff, len(whole), whole[:3], whole == tuple(range(9)), struct_time(range(9)).tm_zone)
print(struct_time.n_fields, struct_time.n_sequence_fields, struct_time.n_unnamed_fields, struct_time.__match_args__)
print(copy.copy(whole), copy.copy(whole).tm_zone, whole.__reduce__())
for seconds in 0, 1.9, -1, -1.5, 951782400, 253402300799, -62135596800, "x", float("nan"), 1e30, True:
    show(lambda: time.gmtime(seconds))
start = time.gmtime(0)
print(start.tm_zone, start.tm_gmtoff, start.tm_year, start.tm_yday)
show(lambda: time.strftime("%Y-%m-%d %H:%M:%S %a %A %b %B %j %U %W %w %u %V %G %g %y %C %e %I %p %c %x %X %D %F %T %R %r %h %k %l %P %n %t %%", time.gmtime(951782399)))
show(lambda: time.strftime("%z %Z %f", start))
show(lambda: time.strftime("%#Z|%^a|%-d|%_d|%5d|%_5Y|%010A|%10A|%Ey|%Od|%Q|%", start))
for fields in (
    (1, 2), 5, (2024, 13, 1, 0, 0, 0, 0, 0, 0), (2024, 0, 0, 0, 0, 0, 0, 0, 0), (2024, 1, 32, 0, 0, 0, 0, 0, 0), (2024, 1, 1, 24, 0, 0, 0, 0, 0),
    (2024, 1, 1, 0, 60, 0, 0, 0, 0), (2024, 1, 1, 0, 0, 62, 0, 0, 0), (2024, 1, 1, 0, 0, 0, -2, 0, 0), (2024, 1, 1, 0, 0, 0, 0, 367, 0),
    (2024, 1, 1, 0, 0, 0, "x", 1, 0), (10**12, 1, 1, 0, 0, 0, 0, 1, 0), (-5, 1, 1, 0, 0, 0, 6, 1, 0),
):
    show(lambda: time.strftime("%Y %m %d %H %M %S %w %j", fields))
    show(lambda: time.asctime(fields))
show(lambda: time.strftime(5))
for text, form in (
    ("2024", "%Y"), ("2024 x", "%Y"), ("Mon Jan  1 00:00:00 2024", "%c"), ("12:30 PM", "%I:%M %p"), ("2024 60", "%Y %j"), ("2024 9 4", "%Y %W %w"),
    ("61", "%S"), ("2024 UTC +0130", "%Y %Z %z"), ("GMT", "%Z"), ("2024-02-30", "%Y-%m-%d"), ("x", "%q"),
):
    show(lambda: time.strptime(text, form))
show(lambda: time.strptime("Mon Jan  1 00:00:00 2024"))
show(lambda: time.strptime("2024"))
print(time.strptime("2024 UTC +0130", "%Y %Z %z").tm_gmtoff, time.strptime("2024 UTC", "%Y %Z").tm_zone)
print(type(time.timezone), type(time.altzone), type(time.daylight), type(time.tzname), len(time.tzname))
show(lambda: time.nothing)
