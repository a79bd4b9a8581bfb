from datetime import UTC, date, datetime, time, timedelta, timezone

m = datetime(2024, 2, 29, 13, 45, 30, 123456)
print(m, repr(m), m.date(), m.time(), m.isoformat(" ", "minutes"), m.isoformat(timespec="milliseconds"), m.ctime())
print(m + timedelta(hours=12), m - datetime(2024, 1, 1), m.replace(microsecond=0), datetime.combine(date(2020, 1, 2), time(3, 4)), tuple(m.timetuple()))
east = timezone(timedelta(hours=5, minutes=30), "EAST")
aware = m.replace(tzinfo=east)
print(aware, repr(aware), aware.utcoffset(), aware.tzname(), aware.astimezone(UTC), aware.timestamp(), aware == aware.astimezone(UTC))
print(datetime.fromisoformat("2024-02-29T13:45:30.5+05:30"), datetime.fromisoformat("20240229T134530Z"), datetime.fromtimestamp(0, UTC), datetime.fromtimestamp(1e9 + 0.25, UTC))
print(m.strftime("%Y-%m-%d %H:%M:%S.%f %I %p %c %x %X"), aware.strftime("%z %Z"), f"{m:%H}", m < m + timedelta(1), m == date(2024, 2, 29), UTC, timezone(timedelta(hours=-3)))
t = time(1, 2, 3, tzinfo=UTC)
print(t, repr(t), t.isoformat("hours"), t.replace(hour=5), time(1) < time(2), time.fromisoformat("04:05:06.789"), time.min, time.max, hash(time(1)) == hash(time(1, 0)))
for action in (lambda: datetime(2024, 1, 1, 25), lambda: time(1, 60), lambda: m < aware, lambda: m - aware, lambda: datetime.fromisoformat("x"), lambda: datetime(2024, 1, 1, tzinfo=5),
               lambda: timezone(timedelta(1)), lambda: m.isoformat(timespec="nope"), lambda: datetime.max + timedelta(1), lambda: m < date(2024, 1, 1)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error if not isinstance(error, TypeError) else "")
