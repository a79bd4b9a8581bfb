"""Dates, times and the distances between them (library reference, "datetime").

What is here: timedelta, date, time, datetime, tzinfo and timezone with their arithmetic, comparison, ISO forms and strftime.
Not here: strptime, and local time zones other than UTC.
"""

import time as _clock

__all__ = ('date', 'datetime', 'time', 'timedelta', 'timezone', 'tzinfo', 'MINYEAR', 'MAXYEAR', 'UTC')

MINYEAR = 1
MAXYEAR = 9999

_DAYS_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_DAYS_IN = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_MONTHS = ('', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')
_LONG_MONTHS = ('', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December')
_DAYS = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
_LONG_DAYS = ('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')
_EPOCH = 719163                      # the ordinal of 1970-01-01
_LAST = 3652059                      # the ordinal of 9999-12-31


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_in(year, month):
    return 29 if month == 2 and _is_leap(year) else _DAYS_IN[month]


def _ordinal(year, month, day):
    before = year - 1
    days = before * 365 + before // 4 - before // 100 + before // 400
    return days + _DAYS_BEFORE[month] + (month > 2 and _is_leap(year)) + day


def _from_ordinal(ordinal):
    n = ordinal - 1
    n400, n = divmod(n, 146097)
    n100, n = divmod(n, 36524)
    n4, n = divmod(n, 1461)
    n1, n = divmod(n, 365)
    year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1
    if n1 == 4 or n100 == 4:
        return year - 1, 12, 31
    month = 1
    while n >= _days_in(year, month):
        n -= _days_in(year, month)
        month += 1
    return year, month, n + 1


def _integer(value, name=None):
    try:
        return value.__index__()
    except AttributeError:
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer") from None


def _check_date(year, month, day):
    year, month, day = _integer(year), _integer(month), _integer(day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f'year {year} is out of range')
    if not 1 <= month <= 12:
        raise ValueError('month must be in 1..12')
    if not 1 <= day <= _days_in(year, month):
        raise ValueError('day is out of range for month')
    return year, month, day


def _check_time(hour, minute, second, microsecond, fold):
    values = tuple(map(_integer, (hour, minute, second, microsecond, fold)))
    for value, limit, text in zip(values, (24, 60, 60, 1000000, 2), ('hour must be in 0..23', 'minute must be in 0..59', 'second must be in 0..59',
                                                                     'microsecond must be in 0..999999', 'fold must be either 0 or 1')):
        if not 0 <= value < limit:
            raise ValueError(text)
    return values


def _check_tzinfo(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")
    return tz


def _digits(text, count):
    if len(text) != count or not text.isascii() or not text.isdigit():
        raise ValueError(text)
    return int(text)


class timedelta:
    """Difference between two datetime values."""

    __slots__ = ('_days', '_seconds', '_microseconds')

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        total = 0
        rest = 0.0
        for value, unit, name in ((days, 86400000000, 'days'), (seconds, 1000000, 'seconds'), (microseconds, 1, 'microseconds'),
                                  (milliseconds, 1000, 'milliseconds'), (minutes, 60000000, 'minutes'), (hours, 3600000000, 'hours'),
                                  (weeks, 604800000000, 'weeks')):
            if isinstance(value, int):
                total += value * unit
            elif isinstance(value, float):
                whole = int(value)
                total += whole * unit
                part = (value - whole) * unit
                total += int(part)
                rest += part - int(part)
            else:
                raise TypeError(f'unsupported type for timedelta {name} component: {type(value).__name__}')
        odd = total & 1
        return cls._of_microseconds(total - odd + round(rest + odd))

    @classmethod
    def _of_microseconds(cls, total):
        seconds, microseconds = divmod(total, 1000000)
        days, seconds = divmod(seconds, 86400)
        if abs(days) > 999999999:
            raise OverflowError(f'days={days}; must have magnitude <= 999999999')
        self = object.__new__(cls)
        self._days, self._seconds, self._microseconds = days, seconds, microseconds
        return self

    def _total(self):
        return (self._days * 86400 + self._seconds) * 1000000 + self._microseconds

    @property
    def days(self):
        """Number of days."""
        return self._days

    @property
    def seconds(self):
        """Number of seconds (>= 0 and less than 1 day)."""
        return self._seconds

    @property
    def microseconds(self):
        """Number of microseconds (>= 0 and less than 1 second)."""
        return self._microseconds

    def total_seconds(self):
        """Total seconds in the duration."""
        return self._total() / 10**6

    def __repr__(self):
        parts = [f'{name}={value}' for name, value in (('days', self._days), ('seconds', self._seconds), ('microseconds', self._microseconds)) if value]
        cls = type(self)
        return f"{cls.__module__}.{cls.__qualname__}({', '.join(parts) or '0'})"

    def __str__(self):
        minutes, seconds = divmod(self._seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = f'{hours}:{minutes:02}:{seconds:02}'
        if self._days:
            text = f"{self._days} day{'s' if abs(self._days) != 1 else ''}, {text}"
        return f'{text}.{self._microseconds:06}' if self._microseconds else text

    def __add__(self, other):
        return timedelta._of_microseconds(self._total() + other._total()) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        return timedelta._of_microseconds(self._total() - other._total()) if isinstance(other, timedelta) else NotImplemented

    def __rsub__(self, other):
        return -self + other if isinstance(other, timedelta) else NotImplemented

    def __neg__(self):
        return timedelta._of_microseconds(-self._total())

    def __pos__(self):
        return timedelta._of_microseconds(self._total())

    def __abs__(self):
        return -self if self._days < 0 else +self

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta._of_microseconds(self._total() * other)
        if isinstance(other, float):
            numerator, denominator = other.as_integer_ratio()
            return timedelta._of_microseconds(_nearest(self._total() * numerator, denominator))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._total() // other._total()
        return timedelta._of_microseconds(self._total() // other) if isinstance(other, int) else NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._total() / other._total()
        if isinstance(other, int):
            return timedelta._of_microseconds(_nearest(self._total(), other))
        if isinstance(other, float):
            numerator, denominator = other.as_integer_ratio()
            return timedelta._of_microseconds(_nearest(self._total() * denominator, numerator))
        return NotImplemented

    def __mod__(self, other):
        return timedelta._of_microseconds(self._total() % other._total()) if isinstance(other, timedelta) else NotImplemented

    def __divmod__(self, other):
        return (self // other, self % other) if isinstance(other, timedelta) else NotImplemented

    def __eq__(self, other):
        return self._total() == other._total() if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._total() < other._total() if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._total() <= other._total() if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._total() > other._total() if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._total() >= other._total() if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash((self._days, self._seconds, self._microseconds))

    def __bool__(self):
        return self._total() != 0

    def __reduce__(self):
        return type(self), (self._days, self._seconds, self._microseconds)


def _nearest(numerator, denominator):
    """The quotient, rounded to the nearest integer and half to even."""
    if denominator < 0:
        numerator, denominator = -numerator, -denominator
    quotient, rest = divmod(numerator, denominator)
    return quotient + (2 * rest > denominator or (2 * rest == denominator and quotient % 2 == 1))


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta._of_microseconds(999999999 * 86400000000 + 86399999999)
timedelta.resolution = timedelta(microseconds=1)


class date:
    """date(year, month, day) --> date object"""

    __slots__ = ('_year', '_month', '_day')

    def __new__(cls, year, month, day):
        self = object.__new__(cls)
        self._year, self._month, self._day = _check_date(year, month, day)
        return self

    @classmethod
    def fromtimestamp(cls, timestamp):
        return cls.fromordinal(_EPOCH + int(timestamp // 86400))

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_clock.time())

    @classmethod
    def fromordinal(cls, ordinal):
        if ordinal < 1:
            raise ValueError('ordinal must be >= 1')
        if ordinal > _LAST:
            raise ValueError(f'year {_from_ordinal(ordinal)[0]} is out of range')
        return cls(*_from_ordinal(ordinal))

    @classmethod
    def fromisoformat(cls, date_string):
        if not isinstance(date_string, str):
            raise TypeError('fromisoformat: argument must be str')
        try:
            return cls(*_parse_date(date_string))
        except ValueError:
            raise ValueError(f'Invalid isoformat string: {date_string!r}') from None

    @classmethod
    def fromisocalendar(cls, year, week, day):
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError(f'Year is out of range: {year}')
        first = _ordinal(year, 1, 4)
        monday = first - (first - 1) % 7
        if not 1 <= week <= 53 or (week == 53 and date.fromordinal(monday + 52 * 7 + 3).year != year):
            raise ValueError(f'Invalid week: {week}')
        if not 1 <= day <= 7:
            raise ValueError(f'Invalid weekday: {day} (range is [1, 7])')
        return cls.fromordinal(monday + (week - 1) * 7 + day - 1)

    @property
    def year(self):
        return self._year

    @property
    def month(self):
        return self._month

    @property
    def day(self):
        return self._day

    def replace(self, year=None, month=None, day=None):
        """Return date with new specified fields."""
        return type(self)(self._year if year is None else year, self._month if month is None else month, self._day if day is None else day)

    __replace__ = replace

    def toordinal(self):
        """Return proleptic Gregorian ordinal. January 1 of year 1 is day 1."""
        return _ordinal(self._year, self._month, self._day)

    def weekday(self):
        """Return the day of the week represented by the date: Monday == 0 ... Sunday == 6"""
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        """Return the day of the week represented by the date: Monday == 1 ... Sunday == 7"""
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        """Return a tuple containing ISO year, week number, and weekday."""
        thursday = date.fromordinal(self.toordinal() - self.weekday() + 3)
        week = (thursday.toordinal() - _ordinal(thursday.year, 1, 1)) // 7 + 1
        return thursday.year, week, self.isoweekday()

    def isoformat(self):
        """Return string in ISO 8601 format, YYYY-MM-DD."""
        return f'{self._year:04}-{self._month:02}-{self._day:02}'

    __str__ = isoformat

    def ctime(self):
        """Return ctime() style string."""
        return f'{_DAYS[self.weekday()]} {_MONTHS[self._month]} {self._day:2} 00:00:00 {self._year:04}'

    def timetuple(self):
        """Return time tuple: year, month, day, hour, minute, second, weekday, day of the year, dst flag."""
        return (self._year, self._month, self._day, 0, 0, 0, self.weekday(), self.toordinal() - _ordinal(self._year, 1, 1) + 1, -1)

    def strftime(self, format):
        """Format using strftime(). Example: '%d/%m/%Y, %H:%M:%S'."""
        return _strftime(self, format, datetime(self._year, self._month, self._day))

    def __format__(self, format):
        if not isinstance(format, str):
            raise TypeError(f'must be str, not {type(format).__name__}')
        return self.strftime(format) if format else str(self)

    def __repr__(self):
        return f'{type(self).__module__}.{type(self).__qualname__}({self._year}, {self._month}, {self._day})'

    def _key(self):
        return self._year, self._month, self._day

    def _other_key(self, other):
        return other._key() if isinstance(other, date) and not isinstance(other, datetime) else None

    def __eq__(self, other):
        key = self._other_key(other)
        return NotImplemented if key is None else self._key() == key

    def __lt__(self, other):
        key = self._other_key(other)
        return NotImplemented if key is None else self._key() < key

    def __le__(self, other):
        key = self._other_key(other)
        return NotImplemented if key is None else self._key() <= key

    def __gt__(self, other):
        key = self._other_key(other)
        return NotImplemented if key is None else self._key() > key

    def __ge__(self, other):
        key = self._other_key(other)
        return NotImplemented if key is None else self._key() >= key

    def __hash__(self):
        return hash(self._key())

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        ordinal = self.toordinal() + other.days
        if not 1 <= ordinal <= _LAST:
            raise OverflowError('date value out of range')
        return type(self).fromordinal(ordinal)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def __reduce__(self):
        return type(self), (self._year, self._month, self._day)


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(days=1)


def _parse_date(text):
    if len(text) == 10 and text[4] == text[7] == '-':
        return _digits(text[:4], 4), _digits(text[5:7], 2), _digits(text[8:], 2)
    if len(text) == 8 and 'W' not in text:
        return _digits(text[:4], 4), _digits(text[4:6], 2), _digits(text[6:], 2)
    year, _, rest = text.partition('-W') if '-W' in text else text.partition('W')
    rest = rest.replace('-', '')
    made = date.fromisocalendar(_digits(year, 4), _digits(rest[:2], 2), _digits(rest[2:], 1) if rest[2:] else 1)
    return made.year, made.month, made.day


class tzinfo:
    """Abstract base class for time zone info objects."""

    __slots__ = ()

    def tzname(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement tzname()')

    def utcoffset(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement utcoffset()')

    def dst(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement dst()')

    def fromutc(self, dt):
        """datetime in UTC -> datetime in local time."""
        return (dt + self.utcoffset(dt)).replace(tzinfo=self)


class timezone(tzinfo):
    """Fixed offset from UTC implementation of tzinfo."""

    __slots__ = ('_offset', '_name')

    def __new__(cls, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError(f'timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}')
        if not timedelta(hours=-24) < offset < timedelta(hours=24):
            raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), '
                             f'not {offset!r}.')
        self = tzinfo.__new__(cls)
        self._offset, self._name = offset, name
        return self

    def utcoffset(self, dt):
        return self._offset

    def dst(self, dt):
        return None

    def tzname(self, dt):
        if self._name is not None:
            return self._name
        return 'UTC' + _offset_text(self._offset) if self._offset else 'UTC'

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return 'datetime.timezone.utc'
        name = '' if self._name is None else f', {self._name!r}'
        return f'{type(self).__module__}.{type(self).__qualname__}({self._offset!r}{name})'

    def __str__(self):
        return self.tzname(None)


UTC = timezone.utc = timezone(timedelta(0))


def _offset_text(offset, separator=':'):
    sign = '-' if offset.days < 0 else '+'
    offset = abs(offset)
    minutes, seconds = divmod(offset.seconds, 60)
    text = f'{sign}{minutes // 60:02}{separator}{minutes % 60:02}'
    if seconds or offset.microseconds:
        text += f'{separator}{seconds:02}'
    return f'{text}.{offset.microseconds:06}' if offset.microseconds else text


def _time_text(hour, minute, second, microsecond, timespec):
    if timespec == 'auto':
        timespec = 'microseconds' if microsecond else 'seconds'
    forms = {'hours': '{0:02}', 'minutes': '{0:02}:{1:02}', 'seconds': '{0:02}:{1:02}:{2:02}',
             'milliseconds': '{0:02}:{1:02}:{2:02}.{4:03}', 'microseconds': '{0:02}:{1:02}:{2:02}.{3:06}'}
    if timespec not in forms:
        raise ValueError('Unknown timespec value')
    return forms[timespec].format(hour, minute, second, microsecond, microsecond // 1000)


def _parse_time(text):
    """Hour, minute, second, microsecond and time zone of an ISO time."""
    zone = None
    for at in range(2, len(text)):
        if text[at] in '+-Z':
            zone = _parse_zone(text[at:])
            text = text[:at]
            break
    main, _, fraction = text.replace(',', '.').partition('.')
    plain = main.replace(':', '')
    if len(plain) not in (2, 4, 6) or (':' in main and len(main) not in (5, 8)):
        raise ValueError(text)
    values = [_digits(plain[i:i + 2], 2) for i in range(0, len(plain), 2)] + [0] * (3 - len(plain) // 2)
    return (*values, _digits(fraction, len(fraction)) * 10**6 // 10**len(fraction) if fraction else 0, zone)


def _parse_zone(text):
    if text == 'Z':
        return timezone.utc
    hour, minute, second, microsecond, _ = _parse_time(text[1:])
    offset = timedelta(hours=hour, minutes=minute, seconds=second, microseconds=microsecond)
    offset = -offset if text[0] == '-' else offset
    return timezone(offset) if offset else timezone.utc


class time:
    """time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time object"""

    __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold')

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        self = object.__new__(cls)
        self._hour, self._minute, self._second, self._microsecond, self._fold = _check_time(hour, minute, second, microsecond, fold)
        self._tzinfo = _check_tzinfo(tzinfo)
        return self

    @classmethod
    def fromisoformat(cls, time_string):
        if not isinstance(time_string, str):
            raise TypeError('fromisoformat: argument must be str')
        try:
            return cls(*_parse_time(time_string.removeprefix('T')))
        except ValueError:
            raise ValueError(f'Invalid isoformat string: {time_string!r}') from None

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    def utcoffset(self):
        """Return the timezone offset as timedelta."""
        return None if self._tzinfo is None else self._tzinfo.utcoffset(None)

    def tzname(self):
        """Return the timezone name."""
        return None if self._tzinfo is None else self._tzinfo.tzname(None)

    def dst(self):
        """Return the daylight saving adjustment."""
        return None if self._tzinfo is None else self._tzinfo.dst(None)

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        """Return time with new specified fields."""
        given = (hour, minute, second, microsecond)
        own = (self._hour, self._minute, self._second, self._microsecond)
        values = [mine if value is None else value for value, mine in zip(given, own)]
        return type(self)(*values, self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    __replace__ = replace

    def isoformat(self, timespec='auto'):
        """Return string in ISO 8601 format."""
        offset = self.utcoffset()
        return _time_text(self._hour, self._minute, self._second, self._microsecond, timespec) + ('' if offset is None else _offset_text(offset))

    __str__ = isoformat

    def strftime(self, format):
        """Format using strftime()."""
        return _strftime(self, format, datetime(1900, 1, 1, self._hour, self._minute, self._second, self._microsecond, self._tzinfo))

    __format__ = date.__format__

    def __repr__(self):
        return f'{type(self).__module__}.{type(self).__qualname__}({_time_arguments(self, [self._hour, self._minute])})'

    def _key(self):
        offset = self.utcoffset() or timedelta(0)
        return (timedelta(hours=self._hour, minutes=self._minute, seconds=self._second, microseconds=self._microsecond) - offset)._total()

    def _compare(self, other, holds, is_order=True):
        if not isinstance(other, time):
            return NotImplemented
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            if is_order:
                raise TypeError("can't compare offset-naive and offset-aware times")
            return False
        return holds(self._key(), other._key())

    def __eq__(self, other):
        return self._compare(other, lambda a, b: a == b, False)

    def __lt__(self, other):
        return self._compare(other, lambda a, b: a < b)

    def __le__(self, other):
        return self._compare(other, lambda a, b: a <= b)

    def __gt__(self, other):
        return self._compare(other, lambda a, b: a > b)

    def __ge__(self, other):
        return self._compare(other, lambda a, b: a >= b)

    def __hash__(self):
        return hash(self._key())

    def __reduce__(self):
        return type(self), (self._hour, self._minute, self._second, self._microsecond, self._tzinfo)


def _time_arguments(value, first):
    parts = list(map(str, first))
    if value._second or value._microsecond:
        parts.append(str(value._second))
    if value._microsecond:
        parts.append(str(value._microsecond))
    if value._tzinfo is not None:
        parts.append(f'tzinfo={value._tzinfo!r}')
    if value._fold:
        parts.append(f'fold={value._fold}')
    return ', '.join(parts)


time.min = time(0, 0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)


class datetime(date):
    """datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])"""

    __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold')

    def __new__(cls, year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        self = date.__new__(cls, year, month, day)
        self._hour, self._minute, self._second, self._microsecond, self._fold = _check_time(hour, minute, second, microsecond, fold)
        self._tzinfo = _check_tzinfo(tzinfo)
        return self

    @classmethod
    def _of_microseconds(cls, total, tz=None):
        days, rest = divmod(total, 86400000000)
        if not 1 <= days <= _LAST:
            raise OverflowError('date value out of range')
        seconds, microsecond = divmod(rest, 1000000)
        return cls(*_from_ordinal(days), seconds // 3600, seconds // 60 % 60, seconds % 60, microsecond, tz)

    def _microseconds(self):
        return ((self.toordinal() * 86400) + self._hour * 3600 + self._minute * 60 + self._second) * 1000000 + self._microsecond

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        """Construct a datetime from a POSIX timestamp. The local time zone is UTC."""
        made = cls._of_microseconds(_EPOCH * 86400000000 + round(timestamp * 1000000))
        return made if tz is None else tz.fromutc(made.replace(tzinfo=tz))

    @classmethod
    def now(cls, tz=None):
        """Returns new datetime object representing current time local to tz."""
        return cls.fromtimestamp(_clock.time(), tz)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        """date, time -> datetime with same date and time fields"""
        return cls(date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond, time.tzinfo if tzinfo is True else tzinfo, fold=time.fold)

    @classmethod
    def fromisoformat(cls, date_string):
        if not isinstance(date_string, str):
            raise TypeError('fromisoformat: argument must be str')
        try:
            at = 10 if date_string[4:5] == '-' and date_string[5:6] != 'W' else 8
            if 'W' in date_string[:6]:
                at = next((i for i in range(7, len(date_string)) if date_string[i] not in '0123456789-'), len(date_string))
            day = _parse_date(date_string[:at])
            return cls(*day, *_parse_time(date_string[at + 1:])) if len(date_string) > at else cls(*day)
        except (ValueError, IndexError):
            raise ValueError(f'Invalid isoformat string: {date_string!r}') from None

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    def date(self):
        """Return date object with same year, month and day."""
        return date(self._year, self._month, self._day)

    def time(self):
        """Return time object with same time but with tzinfo=None."""
        return time(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

    def timetz(self):
        """Return time object with same time and tzinfo."""
        return time(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

    def timestamp(self):
        """Return POSIX timestamp as float."""
        return (self._microseconds() - (self.utcoffset() or timedelta(0))._total() - _EPOCH * 86400000000) / 10**6

    def utcoffset(self):
        """Return the timezone offset as timedelta."""
        return None if self._tzinfo is None else self._tzinfo.utcoffset(self)

    def tzname(self):
        """Return the timezone name."""
        return None if self._tzinfo is None else self._tzinfo.tzname(self)

    def dst(self):
        """Return the daylight saving adjustment."""
        return None if self._tzinfo is None else self._tzinfo.dst(self)

    def astimezone(self, tz=None):
        """tz -> convert to local time in new timezone tz"""
        tz = timezone.utc if tz is None else tz
        utc = (self - (self.utcoffset() or timedelta(0))).replace(tzinfo=tz)
        return tz.fromutc(utc)

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        """Return datetime with new specified fields."""
        given = (year, month, day, hour, minute, second, microsecond)
        own = (self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond)
        values = [mine if value is None else value for value, mine in zip(given, own)]
        return type(self)(*values, self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    __replace__ = replace

    def isoformat(self, sep='T', timespec='auto'):
        """[sep] -> string in ISO 8601 format, YYYY-MM-DDT[HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM]."""
        offset = self.utcoffset()
        text = date.isoformat(self) + sep + _time_text(self._hour, self._minute, self._second, self._microsecond, timespec)
        return text if offset is None else text + _offset_text(offset)

    def __str__(self):
        return self.isoformat(' ')

    def ctime(self):
        """Return ctime() style string."""
        return f'{_DAYS[self.weekday()]} {_MONTHS[self._month]} {self._day:2} {self._hour:02}:{self._minute:02}:{self._second:02} {self._year:04}'

    def timetuple(self):
        """Return time tuple."""
        flag = self.dst()
        return (*date.timetuple(self)[:3], self._hour, self._minute, self._second, *date.timetuple(self)[6:8], -1 if flag is None else int(bool(flag)))

    def strftime(self, format):
        """Format using strftime()."""
        return _strftime(self, format, self)

    def __repr__(self):
        first = [self._year, self._month, self._day, self._hour, self._minute]
        return f'{type(self).__module__}.{type(self).__qualname__}({_time_arguments(self, first)})'

    def _compare(self, other, holds, is_order=True):
        if not isinstance(other, datetime):
            return NotImplemented
        mine, its = self.utcoffset(), other.utcoffset()
        if (mine is None) != (its is None):
            if is_order:
                raise TypeError("can't compare offset-naive and offset-aware datetimes")
            return False
        return holds(self._microseconds() - (mine or timedelta(0))._total(), other._microseconds() - (its or timedelta(0))._total())

    def __eq__(self, other):
        return self._compare(other, lambda a, b: a == b, False)

    def __lt__(self, other):
        return self._compare(other, lambda a, b: a < b)

    def __le__(self, other):
        return self._compare(other, lambda a, b: a <= b)

    def __gt__(self, other):
        return self._compare(other, lambda a, b: a > b)

    def __ge__(self, other):
        return self._compare(other, lambda a, b: a >= b)

    def __hash__(self):
        return hash(self._microseconds() - (self.utcoffset() or timedelta(0))._total())

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return type(self)._of_microseconds(self._microseconds() + other._total(), self._tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if not isinstance(other, datetime):
            return NotImplemented
        mine, its = self.utcoffset(), other.utcoffset()
        if (mine is None) != (its is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        difference = timedelta._of_microseconds(self._microseconds() - other._microseconds())
        return difference if mine is None else difference - mine + its

    def __reduce__(self):
        return type(self), (self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond, self._tzinfo)


datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)


def _strftime(value, format, moment):
    """The directives of C in the locale C; an unknown one stays as it is."""
    day_of_year = moment.toordinal() - _ordinal(moment.year, 1, 1) + 1
    offset = moment.utcoffset()
    iso = moment.isocalendar()
    fields = {
        'a': _DAYS[moment.weekday()], 'A': _LONG_DAYS[moment.weekday()], 'b': _MONTHS[moment.month], 'B': _LONG_MONTHS[moment.month], 'h': _MONTHS[moment.month],
        'd': f'{moment.day:02}', 'e': f'{moment.day:2}', 'H': f'{moment.hour:02}', 'I': f'{moment.hour % 12 or 12:02}', 'j': f'{day_of_year:03}',
        'm': f'{moment.month:02}', 'M': f'{moment.minute:02}', 'p': 'AM' if moment.hour < 12 else 'PM', 'S': f'{moment.second:02}', 'f': f'{moment.microsecond:06}',
        'U': f'{(day_of_year + 6 - moment.isoweekday() % 7) // 7:02}', 'W': f'{(day_of_year + 6 - moment.weekday()) // 7:02}', 'w': str(moment.isoweekday() % 7),
        'u': str(moment.isoweekday()), 'y': f'{moment.year % 100:02}', 'Y': f'{moment.year}', 'C': f'{moment.year // 100:02}', 'G': f'{iso[0]:04}', 'V': f'{iso[1]:02}',
        'z': '' if offset is None else _offset_text(offset, ''), 'Z': moment.tzname() or '', 'c': moment.ctime(), 'n': '\n', 't': '\t', '%': '%',
        'x': f'{moment.month:02}/{moment.day:02}/{moment.year % 100:02}', 'X': f'{moment.hour:02}:{moment.minute:02}:{moment.second:02}',
        'D': f'{moment.month:02}/{moment.day:02}/{moment.year % 100:02}', 'F': date.isoformat(moment), 'R': f'{moment.hour:02}:{moment.minute:02}',
        'T': f'{moment.hour:02}:{moment.minute:02}:{moment.second:02}', 's': str(int(moment.timestamp())),
    }
    parts = format.split('%')
    text = [parts[0]]
    position = 1
    while position < len(parts):
        part = parts[position]
        if not part:
            text.append('%')
            position += 1
            text.append(parts[position] if position < len(parts) else '')
        else:
            text.append(fields.get(part[0], '%' + part[0]) + part[1:])
        position += 1
    return ''.join(text)
