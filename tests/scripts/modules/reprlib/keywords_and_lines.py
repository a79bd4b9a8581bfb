# keyword and linecache.
import keyword
import linecache

print(keyword.iskeyword('if'), keyword.iskeyword('match'), keyword.issoftkeyword('match'), len(keyword.kwlist), keyword.softkwlist)
print(repr(linecache.getline(__file__, 1)), repr(linecache.getline(__file__, 9999)), linecache.getlines('nope.py'), linecache.getline('<string>', 1)); linecache.checkcache(); linecache.clearcache(); print(linecache.cache)
