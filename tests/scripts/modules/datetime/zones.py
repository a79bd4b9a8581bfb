# Time zones written in Python: what they are asked, what they may answer, daylight saving with folds and gaps.
from datetime import *


def show(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


class Answering(tzinfo):
    def __init__(self, offset=None, saving=None, name=None):
        self.answers = offset, saving, name

    def utcoffset(self, moment):
        return self.answers[0]

    def dst(self, moment):
        return self.answers[1]

    def tzname(self, moment):
        return self.answers[2]

    def __repr__(self):
        return "Answering"


HOUR = timedelta(hours=1)
moment = datetime(2024, 1, 5, 3, 4, 5, 6)
for answers in (5,), (timedelta(1),), (-timedelta(1),), (None, 5), (None, timedelta(1)), (None, None, 5), (HOUR,), (HOUR, HOUR), (HOUR, timedelta(0), "a%Yb"):
    zone = Answering(*answers)
    aware = moment.replace(tzinfo=zone)
    clock = time(1, 2, tzinfo=zone)
    print(answers)
    for action in ("utcoffset", "dst", "tzname", "isoformat", "__hash__", "timetuple", "utctimetuple", "timestamp", "__str__", "__repr__"):
        if action != "__hash__":
            show(getattr(aware, action))
            if hasattr(clock, action):
                show(getattr(clock, action))
    show(lambda: aware.strftime("%z|%:z|%Z"))
    show(lambda: clock.strftime("%z|%:z|%Z"))
    show(lambda: zone.fromutc(aware))
    show(lambda: aware.astimezone(UTC))
    show(lambda: moment.replace(tzinfo=UTC).astimezone(zone))
    show(lambda: aware == moment)
    show(lambda: aware < moment)
    show(lambda: aware - moment)
    show(lambda: aware == moment.replace(tzinfo=UTC))
    show(lambda: aware > moment.replace(tzinfo=UTC))
    show(lambda: aware - moment.replace(tzinfo=UTC))
    show(lambda: clock == time(1, 2))
    show(lambda: clock < time(1, 2, tzinfo=UTC))
    show(lambda: zone.__reduce__()[1:])


class Seasons(tzinfo):
    """Two hours ahead from the last Sunday of March to that of October, otherwise one; clocks are set at one o'clock UTC."""

    def _bounds(self, year):
        for month in 3, 10:
            day = date(year, month, 31)
            yield datetime(year, month, 31 - day.isoweekday() % 7, 2)

    def utcoffset(self, moment):
        return HOUR + self.dst(moment)

    def dst(self, moment):
        if moment is None:
            return timedelta(0)
        print("    asked", moment.replace(tzinfo=None), moment.fold)
        start, end = self._bounds(moment.year)
        shown = moment.replace(tzinfo=None, fold=0)
        if start + HOUR <= shown < end:
            return HOUR
        if end <= shown < end + HOUR:
            return timedelta(0) if moment.fold else HOUR
        if start <= shown < start + HOUR:
            return HOUR if moment.fold else timedelta(0)
        return timedelta(0)

    def tzname(self, moment):
        return "summer" if self.dst(moment) else "winter"


zone = Seasons()
for moment in datetime(2024, 7, 1, 12), datetime(2024, 1, 1, 12), datetime(2024, 3, 31, 2, 30), datetime(2024, 10, 27, 2, 30), datetime(2024, 10, 27, 2, 30, fold=1):
    aware = moment.replace(tzinfo=zone)
    print(moment, moment.fold)
    print(aware, aware.tzname(), aware.astimezone(UTC), aware.timestamp())
    print(aware == aware.astimezone(UTC), aware == aware, aware - datetime(2024, 1, 1, tzinfo=UTC), aware < datetime(2024, 10, 27, 1, tzinfo=UTC))
    print(hash(aware) == hash(aware.replace(fold=1 - moment.fold)))
    print(aware.timetuple().tm_isdst, aware.utctimetuple()[:6], aware + timedelta(hours=1), (aware + timedelta(0)).fold)
print(datetime(2024, 7, 1, tzinfo=UTC).astimezone(zone))
print(datetime.fromtimestamp(1719835200, zone))
print(time(1, tzinfo=zone).utcoffset())
print(datetime(2024, 7, 1, tzinfo=zone) == datetime(2024, 6, 30, 22, tzinfo=UTC))
