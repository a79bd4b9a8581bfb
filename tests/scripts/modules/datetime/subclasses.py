# Derived classes: what is made of them is of them, and their constructors are called; attributes, copies, weak references.
import copy
import weakref
from datetime import *


def show(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


class D(date):
    def __new__(cls, *a, **k):
        print("D.new", a, k)
        self = super().__new__(cls, *a, **k)
        self.x = 1
        return self


class DT(datetime):
    def __new__(cls, *a, **k):
        print("DT.new", a, k)
        self = super().__new__(cls, *a, **k)
        self.x = 1
        return self


class TM(time):
    def __new__(cls, *a, **k):
        print("TM.new", a, k)
        self = super().__new__(cls, *a, **k)
        self.x = 1
        return self


class TD(timedelta):
    def __new__(cls, *a, **k):
        print("TD.new", a, k)
        self = super().__new__(cls, *a, **k)
        self.x = 1
        return self


h = timedelta(hours=30)
d = D(2024, 1, 5)
dt = DT(2024, 1, 5, 3, 4, 5, 6)
tt = TM(1, 2, 3)
td = TD(5)
show(lambda: d+h)
show(lambda: h+d)
show(lambda: d-h)
show(lambda: d-date(2024,1,1))
show(lambda: type(d-date(2024,1,1)))
show(lambda: d.replace(day=6))
show(lambda: D.fromordinal(700000))
show(lambda: D.fromisoformat('2024-01-05'))
show(lambda: D.fromtimestamp(0))
show(lambda: D.fromisocalendar(2024,1,1))
show(lambda: dt+h)
show(lambda: dt-h)
show(lambda: h+dt)
show(lambda: dt-datetime(2024,1,1))
show(lambda: dt.replace(day=6))
show(lambda: dt.replace(fold=1))
show(lambda: DT.fromtimestamp(0))
show(lambda: DT.fromtimestamp(0,UTC))
show(lambda: DT.fromisoformat('2024-01-05T10:00+01:00'))
show(lambda: DT.strptime('2024','%Y'))
show(lambda: DT.combine(d,tt))
show(lambda: DT.combine(date(2024,1,1),time(1,fold=1)))
show(lambda: DT.fromordinal(700000))
show(lambda: DT.fromisocalendar(2024,1,1))
show(lambda: dt.date())
show(lambda: dt.time())
show(lambda: dt.timetz())
show(lambda: dt.astimezone(UTC))
show(lambda: dt.replace(tzinfo=UTC).astimezone(timezone(h-timedelta(hours=24))))
show(lambda: tt.replace(hour=5))
show(lambda: TM.fromisoformat('10:00'))
show(lambda: td+td)
show(lambda: td*2)
show(lambda: -td)
show(lambda: abs(td))
show(lambda: +td)
show(lambda: td/2)
show(lambda: td//2)
show(lambda: td%timedelta(2))
show(lambda: (repr(td),str(td)))
show(lambda: (repr(d),str(d),repr(dt),str(dt),repr(tt),str(tt)))
show(lambda: copy.copy(d).x)
show(lambda: copy.deepcopy(dt).x)
show(lambda: copy.copy(tt))
show(lambda: copy.copy(td))
show(lambda: copy.replace(dt,year=2000))
show(lambda: copy.deepcopy(UTC) is UTC)
show(lambda: weakref.ref(d)() is d)
show(lambda: weakref.ref(date(2024,1,1)))
show(lambda: weakref.ref(UTC))
show(lambda: weakref.ref(tzinfo()))
show(lambda: (d==date(2024,1,5), date(2024,1,5)==d, d<date(2025,1,1), hash(d)==hash(date(2024,1,5))))
show(lambda: (dt==datetime(2024,1,5,3,4,5,6), datetime(2024,1,5,3,4,5,6)==dt))
show(lambda: (isinstance(dt,date), issubclass(datetime,date)))
show(lambda: d.__dict__)
show(lambda: D.__mro__)
show(lambda: d.__reduce__())
show(lambda: (f'{d:%Y}', format(d,''), f'{dt:%H}', f'{tt}', f'{tt:%H}'))
show(lambda: type(d).min)
show(lambda: type('X',(date,),{'__slots__':()})(2024,1,1))
show(lambda: type('X',(date,),{'strftime':lambda s,f:'<'+f+'>'})(2024,1,1).__format__('abc'))
show(lambda: str(type('X',(date,),{'isoformat':lambda s:'iso'})(2024,1,1)))
show(lambda: str(type('X',(datetime,),{'isoformat':lambda s,sep:'iso'+sep+'|'})(2024,1,1)))
show(lambda: (date.__add__(date(2024,1,1),timedelta(1)), date.__radd__(date(2024,1,1),timedelta(1)), date.__rsub__(date(2024,1,1),timedelta(1)), date.__sub__(date(2024,1,1),timedelta(1))))
show(lambda: datetime.__sub__(datetime(2024,1,1),date(2024,1,1)))
show(lambda: (date.__eq__(date(2024,1,1),5), date.__lt__(date(2024,1,1),datetime(2024,1,1))))
show(lambda: (min(date(2024,1,1),date(2023,1,1)),sorted([datetime(2024,1,2),datetime(2024,1,1)])))
show(lambda: (hash(timedelta.max),hash(timedelta(-1)),hash(timedelta(0,-1))))
show(lambda: (datetime.max-datetime.min, datetime.min-datetime.max, date.max-date.min))
show(lambda: (datetime.fromtimestamp(-0.0000005,UTC),datetime.fromtimestamp(0.5000005,UTC),datetime.fromtimestamp(1234567890.123456,UTC),datetime.fromtimestamp(-1234567890.9999999,UTC)))
show(lambda: (datetime.fromtimestamp(253402300799,UTC),datetime.fromtimestamp(-62135596800,UTC)))
show(lambda: datetime.fromtimestamp(253402300800,UTC))
show(lambda: datetime.fromtimestamp(253402300799.9999999,UTC))
show(lambda: datetime.max.replace(tzinfo=timezone(timedelta(hours=-1))).astimezone(UTC))
show(lambda: datetime.min.replace(tzinfo=timezone(timedelta(hours=1))).utctimetuple())
show(lambda: datetime.min.replace(tzinfo=timezone(timedelta(hours=1)))<datetime.min.replace(tzinfo=UTC))
show(lambda: datetime.min.replace(tzinfo=timezone(timedelta(hours=1)))==datetime.min.replace(tzinfo=UTC))
show(lambda: datetime.min.replace(tzinfo=timezone(timedelta(hours=1)))-datetime.min.replace(tzinfo=UTC))
show(lambda: hash(datetime.min.replace(tzinfo=timezone(timedelta(hours=1))))==hash(datetime.min.replace(tzinfo=UTC)))
show(lambda: (datetime(2024,1,1,12,tzinfo=UTC).timetz(),datetime(2024,1,1,12,fold=1).time().fold))
show(lambda: datetime(2024,1,1,12,30,tzinfo=timezone(timedelta(hours=5,minutes=30))).utctimetuple())
show(lambda: date.fromisocalendar(2024,2))
show(lambda: (datetime.fromtimestamp(1,tz=UTC), datetime.fromtimestamp(timestamp=1,tz=UTC)))
show(lambda: datetime.combine(date=date(2024,1,1),time=time(1),tzinfo=None))
show(lambda: (date.isocalendar(datetime(2024,12,30)),date.weekday(datetime(2024,12,30)),datetime(2024,12,30,5).ctime(),datetime(2024,12,3,5).isoformat(timespec='milliseconds')))
show(lambda: ([date(y,1,1).isocalendar()[:] for y in range(2015,2030)], [date(y,12,31).isocalendar()[1] for y in range(2015,2030)], date(1,1,1).isocalendar(), date(9999,12,31).isocalendar()))
show(lambda: date(2024,1,5).__hash__() == hash(date(2024,1,5)))
show(lambda: object.__new__(date))
show(lambda: date(2024,1,5).__format__('%d.%m'))
show(lambda: date.replace(5))
show(lambda: date.year)
show(lambda: D.year.__get__(d))
show(lambda: date.__init__(d,1,2,3,4))
show(lambda: timedelta.__init__(td,1,2))
show(lambda: (lambda: setattr(date,'x',1))())
show(lambda: datetime(2024,1,1,tzinfo=type('U',(tzinfo,),{})()).utcoffset())
show(lambda: UTC<UTC)
