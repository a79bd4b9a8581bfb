# Rounding of floats, overflow, hashes of equal values, and the ends of what there is.
import copy
from datetime import *


def show(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (copy.copy(timedelta(5)),copy.deepcopy(date(2024,1,1)),copy.copy(datetime(2024,1,1,fold=1)).fold))
show(lambda: copy.copy(timezone(h-timedelta(hours=24))))
show(lambda: (timedelta.__mul__(timedelta(1),2),timedelta.__rmul__(timedelta(1),2),timedelta.__truediv__(timedelta(1),2),timedelta.__rtruediv__(timedelta(1),2),timedelta.__rfloordiv__(timedelta(1),timedelta(2))))
show(lambda: 2/timedelta(1))
show(lambda: 2//timedelta(1))
show(lambda: 2%timedelta(1))
show(lambda: timedelta(1)%2)
show(lambda: True*timedelta(1))
show(lambda: timedelta(1)*True)
show(lambda: timedelta(1)**2)
show(lambda: sum([timedelta(1),timedelta(2)],timedelta()))
show(lambda: ({date(2024,1,1):1}[date(2024,1,1)], {timedelta(1):2}[timedelta(hours=24)], {datetime(2024,1,1,tzinfo=UTC):3}[datetime(2024,1,1,1,tzinfo=timezone(timedelta(hours=1)))]))
show(lambda: timedelta(days=1.5,hours=-36))
show(lambda: timedelta(weeks=-1,days=7))
show(lambda: (timedelta(microseconds=1e-20),timedelta(microseconds=2.5),timedelta(microseconds=3.5),timedelta(microseconds=-0.5),timedelta(microseconds=-1.5),timedelta(milliseconds=0.0005),timedelta(milliseconds=0.0015),timedelta(seconds=0.9999995)))
show(lambda: timedelta(days=999999999.9))
show(lambda: timedelta(days=-999999999.9))
show(lambda: (timedelta(days=0.1)*3, timedelta(days=1)/7, timedelta(days=1)*1e-10,timedelta(1)*1e300))
show(lambda: (timedelta(microseconds=3)/2,timedelta(microseconds=5)/2,timedelta(microseconds=-3)/2,timedelta(microseconds=7)*0.5))
show(lambda: (timedelta.max//timedelta.resolution, timedelta.max/timedelta.resolution, timedelta.min//timedelta.resolution, timedelta.max.total_seconds(), timedelta.min.total_seconds(), timedelta(104249991,33,17).total_seconds()))
show(lambda: (time(1,tzinfo=timezone(timedelta(hours=2)))<time(2,tzinfo=UTC), time(1,tzinfo=timezone(timedelta(hours=1)))==time(0,tzinfo=UTC), hash(time(1,tzinfo=timezone(timedelta(hours=1))))==hash(time(0,tzinfo=UTC))))
show(lambda: int(timedelta(1)))
show(lambda: (UTC==timezone(timedelta(0),'x'), UTC!=5, UTC==5, hash(timezone(timedelta(hours=1)))==hash(timedelta(hours=1))))
