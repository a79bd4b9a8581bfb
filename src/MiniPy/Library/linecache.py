"""Lines of source files, kept once they are read (library reference, "linecache")."""

import _source

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

# By file name: the size, the time of the last change, the lines, the full name. Or a function that gives the source when it is needed.
cache = {}


def clearcache():
    """Clear the cache entirely."""
    cache.clear()


def getline(filename, lineno, module_globals=None):
    """Get a line for a Python source file from the cache."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ''


def getlines(filename, module_globals=None):
    """Get the lines for a Python source file from the cache."""
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        return entry[2]
    return updatecache(filename, module_globals)


def checkcache(filename=None):
    """Discard cache entries that are out of date."""
    for name in list(cache) if filename is None else [filename]:
        entry = cache.get(name)
        if entry is None or len(entry) == 1 or entry[1] is None:
            continue
        if _source.read(entry[3]) != ''.join(entry[2]):
            del cache[name]


def updatecache(filename, module_globals=None):
    """Update a cache entry and return its list of lines."""
    entry = cache.pop(filename, None)
    if entry is None and module_globals is not None:
        lazycache(filename, module_globals)
        entry = cache.pop(filename, None)
    text = None
    if not filename or filename.startswith('<') and filename.endswith('>') and entry is None:
        return []
    modified = 0
    try:
        text = _source.read(filename)
    except UnicodeDecodeError:
        return []
    if text is None and entry is not None:
        try:
            text = entry[0]()
        except (ImportError, OSError):
            text = None
        modified = None
        if text is None:
            return []
    if text is None:
        return []
    lines = [line + '\n' for line in text.split('\n')]
    if lines and lines[-1] == '\n':
        lines.pop()
    cache[filename] = (len(text), modified, lines, filename)
    return lines


def lazycache(filename, module_globals):
    """Seed the cache for filename with module_globals."""
    if filename in cache:
        return len(cache[filename]) == 1
    if not filename or filename.startswith('<') and filename.endswith('>'):
        return False
    loader = module_globals.get('__loader__') if module_globals else None
    spec = module_globals.get('__spec__') if module_globals else None
    name = getattr(spec, 'name', None) or (module_globals or {}).get('__name__')
    get_source = getattr(getattr(spec, 'loader', None) or loader, 'get_source', None)
    if not name or not get_source:
        return False
    cache[filename] = (lambda: get_source(name),)
    return True
