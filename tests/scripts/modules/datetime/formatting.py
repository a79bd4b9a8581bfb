# strftime with flags and widths, __format__, isoformat and ctime.
from datetime import *


def show(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


d = date(2024, 1, 5)
dt = datetime(2024, 1, 5, 3, 4, 5, 6)
td = timedelta(1, 2, 3)
tm1 = time(3, 4, 5)
show(lambda: d.strftime(5))
show(lambda: d.strftime())
show(lambda: d.__format__(5))
show(lambda: dt.__format__(5))
show(lambda: dt.isoformat('xx'))
show(lambda: dt.isoformat(5))
show(lambda: dt.isoformat('T',5))
show(lambda: dt.isoformat('T','foo'))
show(lambda: dt.isoformat(timespec='hours'))
show(lambda: tm1.isoformat('foo'))
show(lambda: tm1.isoformat(5))
show(lambda: dt.utctimetuple())
show(lambda: date(5,1,1).strftime('%Y %G %C %F %y'))
show(lambda: date(5,1,1).ctime())
show(lambda: dt.strftime('%'))
show(lambda: dt.strftime('%%%'))
show(lambda: dt.strftime('a%:'))
show(lambda: dt.strftime('%:z %z %f %Z'))
show(lambda: dt.replace(tzinfo=timezone(timedelta(hours=5,seconds=7))).strftime('%:z %z %f %Z'))
show(lambda: tm1.strftime('%Y-%m-%d %H:%M:%S %a %j'))
show(lambda: date(500,1,1).strftime('%C|%4C|%_5Y|%-m|%g|%e|%10A|%-10A|%010A|%5%|%E|%Oy'))
show(lambda: date(2024,1,1).strftime('%10F|%_10F|%#p|%^Z|%5c|%#a|%#c|%^c|%3H|%_H|%-j|%_j|%05j|%^h'))
show(lambda: date(2024,1,1).strftime('%1023d')=='')
show(lambda: date(2024,1,1).strftime('%1024d')=='')
show(lambda: date(2024,1,1).strftime('%-Z%#z'))
