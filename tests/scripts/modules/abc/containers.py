# Which built-in types belong to which abstract class of collections.abc.
import collections.abc as c
types = (int, str, bytes, list, tuple, dict, set, frozenset, range, type({}.keys()), type({}.items()), type({}.values()), type(iter([])), type(x for x in ()), type(lambda: 0))
for name in c.__all__:
    if name not in ('ByteString', 'Buffer'):
        print(name, [t.__name__ for t in types if issubclass(t, getattr(c, name))])
print(c.Mapping, c.Mapping.__module__, c.Iterable[int], c.Callable[[int, str], bool], c.Callable[..., int])
for name in ('Iterable', 'Sequence', 'MutableMapping', 'MutableSet', 'Generator', 'Coroutine'):
    try:
        getattr(c, name)()
    except TypeError as e:
        print(e)
