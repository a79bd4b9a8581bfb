"""Where objects come from, and the frames of running calls (library reference, "Retrieving source code", "The interpreter stack")."""

import collections
import linecache
import sys
import types
from inspect._kinds import iscode, isclass, isframe, isfunction, ismethod, ismodule, istraceback, unwrap


class ClassFoundException(Exception):
    pass


def getfile(object):
    """Work out which source or compiled file an object was defined in."""
    if ismodule(object):
        if getattr(object, '__file__', None):
            return object.__file__
        raise TypeError(f'{object!r} is a built-in module')
    if isclass(object):
        module = sys.modules.get(getattr(object, '__module__', None))
        if getattr(module, '__file__', None):
            return module.__file__
        if getattr(object, '__module__', None) == '__main__':
            raise OSError('source code not available')
        raise TypeError(f'{object!r} is a built-in class')
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        return object.co_filename
    raise TypeError('module, class, method, function, traceback, frame, or code object was expected, got ' + type(object).__name__)


def getsourcefile(object):
    """Return the filename that can be used to locate an object's source, or None."""
    name = getfile(object)
    return name if linecache.getlines(name) else None


def getabsfile(object, _filename=None):
    """Return an absolute path to the source or compiled file for an object."""
    return _filename or getsourcefile(object) or getfile(object)


def getmodule(object, _filename=None):
    """Return the module an object was defined in, or None if not found."""
    if ismodule(object):
        return object
    if hasattr(object, '__module__'):
        return sys.modules.get(object.__module__)
    try:
        name = getfile(object)
    except (TypeError, OSError):
        return None
    for module in list(sys.modules.values()):
        if ismodule(module) and getattr(module, '__file__', None) == name:
            return module
    return None


def findsource(object):
    """Return the entire source file and starting line number for an object."""
    name = getfile(object)
    lines = linecache.getlines(name)
    if not lines:
        raise OSError('could not get source code')
    if ismodule(object):
        return lines, 0
    if isclass(object):
        try:
            return lines, object.__dict__['__firstlineno__'] - 1
        except KeyError:
            raise OSError('source code not available')
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if object.co_firstlineno > len(lines):
        raise OSError('lineno is out of bounds')
    return lines, object.co_firstlineno - 1


def getcomments(object):
    """Get lines of comments immediately preceding an object's source code."""
    try:
        lines, number = findsource(object)
    except (OSError, TypeError):
        return None
    indent = indentsize(lines[number])
    comments = []
    at = number - 1
    while at >= 0 and lines[at].lstrip().startswith('#') and indentsize(lines[at]) == indent:
        comments.insert(0, lines[at].expandtabs().lstrip())
        at -= 1
    return ''.join(comments) or None


def indentsize(line):
    """Return the indent size, in spaces, at the start of a line of text."""
    text = line.expandtabs()
    return len(text) - len(text.lstrip())


def getblock(lines):
    """Extract the block of code at the top of the given list of lines."""
    indent = indentsize(lines[0])
    depth = 0
    quote = None
    end = 0
    in_header = True
    for number, line in enumerate(lines):
        is_fresh = depth == 0 and quote is None
        text = line.strip()
        if is_fresh and not in_header and text and not text.startswith('#') and indentsize(line) <= indent:
            break
        if is_fresh and not in_header and text.startswith('#') and indentsize(line) <= indent:
            break
        depth, quote, ends_with_colon = _scan(line, depth, quote)
        if text:
            end = number + 1
        if in_header and depth == 0 and quote is None and not text.startswith('@') and text and not text.startswith('#'):
            in_header = False
            if not ends_with_colon:
                # A lambda, or a body on the line of its header.
                break
    return lines[:end]


def _scan(line, depth, quote):
    """Brackets and quotes that are open behind a line, and whether it ends with a colon."""
    last = ''
    i = 0
    while i < len(line):
        char = line[i]
        if quote is not None:
            if char == '\\':
                i += 2
                continue
            if line.startswith(quote, i):
                i += len(quote)
                quote = None
                continue
        elif char == '#':
            break
        elif char in '"\'':
            quote = char * 3 if line.startswith(char * 3, i) else char
            last = char
            i += len(quote)
            continue
        else:
            depth += (char in '([{') - (char in ')]}')
            if not char.isspace():
                last = char
        i += 1
    if quote is not None and len(quote) == 1:
        quote = None
    return depth, quote, last == ':'


def getsourcelines(object):
    """Return a list of source lines and starting line number for an object."""
    object = unwrap(object)
    lines, number = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or isframe(object) and object.f_code.co_name == '<module>':
        return lines, 0
    return getblock(lines[number:]), number + 1


def getsource(object):
    """Return the text of the source code for an object."""
    return ''.join(getsourcelines(object)[0])


class Traceback(collections.namedtuple('_Traceback', 'filename lineno function code_context index')):
    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        made = super().__new__(cls, filename, lineno, function, code_context, index)
        made.positions = positions
        return made

    def __repr__(self):
        return (f'Traceback(filename={self.filename!r}, lineno={self.lineno!r}, function={self.function!r}, '
                f'code_context={self.code_context!r}, index={self.index!r}, positions={self.positions!r})')


class FrameInfo(collections.namedtuple('_FrameInfo', 'frame filename lineno function code_context index')):
    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        made = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        made.positions = positions
        return made

    def __repr__(self):
        return (f'FrameInfo(frame={self.frame!r}, filename={self.filename!r}, lineno={self.lineno!r}, function={self.function!r}, '
                f'code_context={self.code_context!r}, index={self.index!r}, positions={self.positions!r})')


def getframeinfo(frame, context=1):
    """Get information about a frame or traceback object."""
    if istraceback(frame):
        number = frame.tb_lineno
        frame = frame.tb_frame
    elif isframe(frame):
        number = frame.f_lineno
    else:
        raise TypeError(f'{frame!r} is not a frame or traceback object')
    name = getsourcefile(frame) or getfile(frame)
    shown = index = None
    if context > 0:
        start = number - 1 - context // 2
        try:
            lines, _ = findsource(frame)
        except OSError:
            pass  # Code without a source has no lines to show.
        else:
            start = max(0, min(start, len(lines) - context))
            shown = lines[start:start + context]
            index = number - 1 - start
    return Traceback(name, number, frame.f_code.co_name, shown, index)


def getouterframes(frame, context=1):
    """Get a list of records for a frame and all higher (calling) frames."""
    found = []
    while frame:
        info = getframeinfo(frame, context)
        found.append(FrameInfo(frame, *info, positions=info.positions))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    """Get a list of records for a traceback's frame and all lower frames."""
    found = []
    while tb:
        info = getframeinfo(tb, context)
        found.append(FrameInfo(tb.tb_frame, *info, positions=info.positions))
        tb = tb.tb_next
    return found


def currentframe():
    """Return the frame of the caller or None if this is not possible."""
    return sys._getframe(1)


def stack(context=1):
    """Return a list of records for the stack above the caller's frame."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """Return a list of records for the stack below the current exception."""
    error = sys.exception()
    return getinnerframes(None if error is None else error.__traceback__, context)
