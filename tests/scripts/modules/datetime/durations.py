from datetime import timedelta

t = timedelta(days=1, hours=2, minutes=3, seconds=4, milliseconds=5, microseconds=6, weeks=1)
print(t, repr(t), t.days, t.seconds, t.microseconds, t.total_seconds())
print(timedelta(0), repr(timedelta(0)), timedelta(-1), repr(timedelta(microseconds=-1)), timedelta(microseconds=-1), bool(timedelta()))
print(t + t, t - timedelta(9), -t, abs(timedelta(-2, 5)), t * 2, 2 * t, t * 1.5, t / 2, t / timedelta(1), t // timedelta(hours=1), t // 7, t % timedelta(hours=1), divmod(t, timedelta(days=1)))
print(timedelta(1) == timedelta(hours=24), timedelta(1) < timedelta(2), timedelta(1) == 5, hash(timedelta(1)) == hash(timedelta(hours=24)))
print(timedelta(0.5), timedelta(seconds=1e-6), timedelta(microseconds=0.5), timedelta(microseconds=1.5), timedelta.min, timedelta.max, timedelta.resolution)
for action in (lambda: timedelta("x"), lambda: timedelta(1) < 5, lambda: timedelta(1) + 5, lambda: timedelta(1) / 0):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error if not isinstance(error, TypeError) else "")
