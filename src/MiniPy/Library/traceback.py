"""Tracebacks as text (library reference, "traceback")."""

import collections.abc
import itertools
import linecache
import sys
import textwrap
from _source import marked as _marked, position as _position, suggestion as _suggestion

__all__ = [
    'extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack', 'format_tb', 'print_exc', 'format_exc',
    'print_exception', 'print_last', 'print_stack', 'print_tb', 'clear_frames', 'FrameSummary', 'StackSummary', 'TracebackException', 'walk_stack',
    'walk_tb', 'print_list',
]

_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"
_MOST_REPEATED = 3
_MISSING = object()


def _write(text, file, end=''):
    print(text, file=sys.stderr if file is None else file, end=end)


def print_list(extracted_list, file=None):
    """Print the list of tuples as returned by extract_tb() or extract_stack() as a formatted stack trace to the given file."""
    for item in StackSummary.from_list(extracted_list).format():
        _write(item, file)


def format_list(extracted_list):
    """Format a list of tuples or FrameSummary objects for printing."""
    return StackSummary.from_list(extracted_list).format()


def print_tb(tb, limit=None, file=None):
    """Print up to 'limit' stack trace entries from the traceback 'tb'."""
    print_list(extract_tb(tb, limit=limit), file=file)


def format_tb(tb, limit=None):
    """A shorthand for 'format_list(extract_tb(tb, limit))'."""
    return extract_tb(tb, limit=limit).format()


def extract_tb(tb, limit=None):
    """Return a StackSummary object representing a list of pre-processed entries from traceback."""
    return StackSummary._extract(_walk_positions(tb), limit=limit)


def _parse_value_tb(exc, value, tb):
    if value is _MISSING and tb is _MISSING:
        if exc is not None and not isinstance(exc, BaseException):
            raise TypeError(f'Exception expected for value, {type(exc).__name__} found')
        return exc, getattr(exc, '__traceback__', None)
    if value is _MISSING or tb is _MISSING:
        raise ValueError("Both or neither of value and tb must be given")
    return value, tb


def print_exception(exc, /, value=_MISSING, tb=_MISSING, limit=None, file=None, chain=True, **kwargs):
    """Print exception up to 'limit' stack trace entries from 'tb' to 'file'."""
    value, tb = _parse_value_tb(exc, value, tb)
    TracebackException(type(value), value, tb, limit=limit, compact=True).print(file=file, chain=chain)


def format_exception(exc, /, value=_MISSING, tb=_MISSING, limit=None, chain=True, **kwargs):
    """Format a stack trace and the exception information."""
    value, tb = _parse_value_tb(exc, value, tb)
    return list(TracebackException(type(value), value, tb, limit=limit, compact=True).format(chain=chain))


def format_exception_only(exc, /, value=_MISSING, *, show_group=False, **kwargs):
    """Format the exception part of a traceback."""
    if value is _MISSING:
        value = exc
    return list(TracebackException(type(value), value, None, compact=True).format_exception_only(show_group=show_group))


def print_exc(limit=None, file=None, chain=True):
    """Shorthand for 'print_exception(sys.exception(), limit=limit, file=file, chain=chain)'."""
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    """Like print_exc() but return a string."""
    return ''.join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    """This is a shorthand for 'print_exception(sys.last_exc, limit=limit, file=file, chain=chain)'."""
    if not hasattr(sys, 'last_exc') and not hasattr(sys, 'last_type'):
        raise ValueError("no last exception")
    print_exception(sys.last_exc, limit=limit, file=file, chain=chain)


def print_stack(f=None, limit=None, file=None):
    """Print a stack trace from its invocation point."""
    print_list(extract_stack(sys._getframe().f_back if f is None else f, limit=limit), file=file)


def format_stack(f=None, limit=None):
    """Shorthand for 'format_list(extract_stack(f, limit))'."""
    return format_list(extract_stack(sys._getframe().f_back if f is None else f, limit=limit))


def extract_stack(f=None, limit=None):
    """Extract the raw traceback from the current stack frame."""
    found = StackSummary.extract(walk_stack(sys._getframe().f_back if f is None else f), limit=limit)
    found.reverse()
    return found


def walk_stack(f):
    """Walk a stack yielding the frame and line number for each frame."""
    if f is None:
        f = sys._getframe().f_back.f_back
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def walk_tb(tb):
    """Walk a traceback yielding the frame and line number for each frame."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def _walk_positions(tb):
    while tb is not None:
        place = _position(tb.tb_frame.f_code, tb.tb_lasti)
        yield tb.tb_frame, (tb.tb_lineno, *place[1:]) if place[0] == tb.tb_lineno else (tb.tb_lineno, None, None, None)
        tb = tb.tb_next


def clear_frames(tb):
    """Clear all references to local variables in the frames of a traceback."""
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            pass  # A frame that is still running keeps its variables.
        tb = tb.tb_next


class FrameSummary:
    """Information about a single frame from a traceback."""

    __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_line', 'locals', '_source')

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None, end_colno=None, **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.name = name
        self._line = line
        self.locals = None if locals is None else {key: _safe_string(value, 'local', repr) for key, value in locals.items()}
        self._source = None
        if lookup_line:
            self.line

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return self._four() == other._four()
        return self._four() == other if isinstance(other, tuple) else NotImplemented

    def _four(self):
        return self.filename, self.lineno, self.name, self.line

    def __getitem__(self, pos):
        return self._four()[pos]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'

    def __len__(self):
        return 4

    @property
    def line(self):
        if self._line is None:
            if self.lineno is None:
                return None
            self._line = linecache.getline(self.filename, self.lineno)
        return self._line.strip()

    def _lines(self):
        """The lines of the source from the first to the last."""
        if self._source is None:
            last = self.lineno if self.end_lineno is None else self.end_lineno
            self._source = [linecache.getline(self.filename, number).rstrip() for number in range(self.lineno, last + 1)]
            if not any(self._source) and self._line:
                self._source = [self._line]
        return self._source


def _source_lines(summary):
    """The lines of a call, and marks below the part of them that it is in, where that is not all."""
    if summary.colno is None or summary.end_colno is None:
        return f'    {summary.line}\n'
    return _marked(summary._lines(), summary.colno, summary.end_colno)


class StackSummary(list):
    """A list of FrameSummary objects, representing a stack of frames."""

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """Create a StackSummary from a traceback or stack object."""
        return cls._extract(((frame, (number, None, None, None)) for frame, number in frame_gen), limit=limit, lookup_lines=lookup_lines,
                            capture_locals=capture_locals)

    @classmethod
    def _extract(cls, frames, *, limit=None, lookup_lines=True, capture_locals=False):
        if limit is None:
            limit = getattr(sys, 'tracebacklimit', None)
            if limit is not None and limit < 0:
                limit = 0
        if limit is not None:
            if limit >= 0:
                frames = itertools.islice(frames, limit)
            else:
                frames = collections.deque(frames, maxlen=-limit)
        made = cls()
        names = set()
        for frame, (number, last, column, end) in frames:
            code = frame.f_code
            if code.co_filename not in names:
                names.add(code.co_filename)
                linecache.lazycache(code.co_filename, frame.f_globals)
            made.append(FrameSummary(code.co_filename, number, code.co_name, lookup_line=False, locals=frame.f_locals if capture_locals else None,
                                     end_lineno=last, colno=column, end_colno=end))
        for name in names:
            linecache.checkcache(name)
        if lookup_lines:
            for each in made:
                each.line
        return made

    @classmethod
    def from_list(cls, a_list):
        """Create a StackSummary object from a supplied list of FrameSummary objects or old-style list of tuples."""
        made = StackSummary()
        for each in a_list:
            if isinstance(each, FrameSummary):
                made.append(each)
            else:
                filename, lineno, name, line = each
                made.append(FrameSummary(filename, lineno, name, line=line))
        return made

    def format_frame_summary(self, frame_summary, **kwargs):
        """Format the lines for a single FrameSummary."""
        filename = '<stdin>' if frame_summary.filename.startswith('<stdin-') else frame_summary.filename
        rows = [f'  File "{filename}", line {frame_summary.lineno}, in {frame_summary.name}\n']
        if frame_summary.line:
            rows.append(_source_lines(frame_summary))
        if frame_summary.locals:
            rows.extend(f'    {name} = {value}\n' for name, value in sorted(frame_summary.locals.items()))
        return ''.join(rows)

    def format(self, **kwargs):
        """Format the stack ready for printing."""
        result = []
        last = None
        count = 0
        for each in self:
            shown = self.format_frame_summary(each)
            if shown is None:
                continue
            current = each.filename, each.lineno, each.name
            if current != last:
                _add_repetitions(result, count)
                last, count = current, 0
            count += 1
            if count <= _MOST_REPEATED:
                result.append(shown)
        _add_repetitions(result, count)
        return result


def _add_repetitions(result, count):
    if count > _MOST_REPEATED:
        more = count - _MOST_REPEATED
        result.append(f'  [Previous line repeated {more} more time{"s" if more > 1 else ""}]\n')


def _safe_string(value, what, func=str):
    try:
        return func(value)
    except BaseException:
        return f'<{what} {func.__name__}() failed>'


class TracebackException:
    """An exception ready for rendering."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False, compact=False, max_group_width=15,
                 max_group_depth=10, save_exc_type=True, _seen=None):
        _seen = set() if _seen is None else _seen
        _seen.add(id(exc_value))
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.stack = StackSummary._extract(_walk_positions(exc_traceback), limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals)
        self._exc_type = exc_type if save_exc_type else None
        self._str = _safe_string(exc_value, 'exception')
        try:
            self.__notes__ = getattr(exc_value, '__notes__', None)
        except Exception as error:
            self.__notes__ = [f'Ignored error getting __notes__: {_safe_string(error, "__notes__", repr)}']
        if exc_value is not None:
            self._str += _suggestion(exc_value)
        self._is_syntax_error = False
        self._have_exc_type = exc_type is not None
        if exc_type is not None:
            self.exc_type_qualname = exc_type.__qualname__
            self.exc_type_module = exc_type.__module__
        else:
            self.exc_type_qualname = self.exc_type_module = None
        if exc_type and issubclass(exc_type, SyntaxError):
            self._is_syntax_error = True
            self.filename = exc_value.filename
            self.lineno = None if exc_value.lineno is None else str(exc_value.lineno)
            self.end_lineno = None if exc_value.end_lineno is None else str(exc_value.end_lineno)
            self.text = exc_value.text
            self.offset = exc_value.offset
            self.end_offset = exc_value.end_offset
            self.msg = exc_value.msg
        options = {'limit': limit, 'lookup_lines': lookup_lines, 'capture_locals': capture_locals, 'max_group_width': max_group_width,
                   'max_group_depth': max_group_depth, '_seen': _seen}
        self.__suppress_context__ = exc_value.__suppress_context__ if exc_value is not None else False
        cause = getattr(exc_value, '__cause__', None)
        context = getattr(exc_value, '__context__', None)
        self.__cause__ = None if cause is None or id(cause) in _seen else TracebackException(type(cause), cause, cause.__traceback__, **options)
        wants_context = not compact or cause is None and not self.__suppress_context__
        self.__context__ = (TracebackException(type(context), context, context.__traceback__, **options)
                            if context is not None and wants_context and id(context) not in _seen else None)
        self.exceptions = None
        if isinstance(exc_value, BaseExceptionGroup):
            self.exceptions = [TracebackException(type(each), each, each.__traceback__, **options) for each in exc_value.exceptions]

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """Create a TracebackException from an exception."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        return self._exc_type

    @property
    def exc_type_str(self):
        if not self._have_exc_type:
            return None
        module = self.exc_type_module
        return self.exc_type_qualname if module in ('__main__', 'builtins') else f'{module if isinstance(module, str) else "<unknown>"}.{self.exc_type_qualname}'

    def __eq__(self, other):
        return self.__dict__ == other.__dict__ if isinstance(other, TracebackException) else NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        """Format the exception part of the traceback."""
        indent = 3 * _depth * ' '
        if not self._have_exc_type:
            yield indent + _final_line(None, self._str)
            return
        name = self.exc_type_str
        if not self._is_syntax_error:
            shown = _final_line(name, self._str)
            yield shown if not indent else ''.join(f'{indent}{line}\n' for line in shown.split('\n')[:-1])
        else:
            yield from (indent + line for line in self._format_syntax_error(name))
        notes = self.__notes__
        if isinstance(notes, collections.abc.Sequence) and not isinstance(notes, (str, bytes)):
            for note in notes:
                for line in _safe_string(note, 'note').split('\n'):
                    yield f'{indent}{line}\n'
        elif notes is not None:
            yield f'{indent}{_safe_string(notes, "__notes__", repr)}\n'
        if self.exceptions and show_group:
            for each in self.exceptions:
                yield from each.format_exception_only(show_group=show_group, _depth=_depth + 1)

    def _format_syntax_error(self, name):
        extra = ''
        if self.lineno is not None:
            yield f'  File "{self.filename or "<string>"}", line {self.lineno}\n'
        elif self.filename is not None:
            extra = f' ({self.filename})'
        if self.text is not None:
            line = self.text.rstrip('\n')
            stripped = line.lstrip(' \n\f')
            yield f'    {stripped}\n'
            if self.offset is not None:
                offset = self.offset
                end = len(line) + 1 if self.lineno != self.end_lineno else offset if self.end_offset in (None, 0) else self.end_offset
                if self.text and offset > len(self.text):
                    offset = len(line) + 1
                if self.text and end > len(self.text):
                    end = len(line) + 1
                if offset >= end or end < 0:
                    end = offset + 1
                start = offset - 1 - (len(line) - len(stripped))
                if start >= 0:
                    blanks = ''.join(char if char.isspace() else ' ' for char in stripped[:start])
                    yield f"    {blanks}{'^' * (end - offset)}\n"
        yield f'{name}: {self.msg or "<no detail available>"}{extra}\n'

    def format(self, *, chain=True, _context=None, **kwargs):
        """Format the exception."""
        output = []
        exc, link = self, None
        while exc is not None:
            earlier = following = None
            if chain:
                if exc.__cause__ is not None:
                    following, earlier = _CAUSE, exc.__cause__
                elif exc.__context__ is not None and not exc.__suppress_context__:
                    following, earlier = _CONTEXT, exc.__context__
            output.append((link, exc))
            exc, link = earlier, following
        state = _GroupState() if _context is None else _context
        for link, exc in reversed(output):
            if exc.exceptions is None:
                if exc.stack:
                    yield from state.emit('Traceback (most recent call last):\n')
                    yield from state.emit(exc.stack.format())
                yield from state.emit(exc.format_exception_only())
            elif state.depth > self.max_group_depth:
                yield from state.emit(f'... (max_group_depth is {self.max_group_depth})\n')
            else:
                yield from exc._format_group(state, chain)
            if link is not None:
                yield from state.emit(link)

    def _format_group(self, state, chain):
        is_outermost = state.depth == 0
        if is_outermost:
            state.depth += 1
        if self.stack:
            yield from state.emit('Exception Group Traceback (most recent call last):\n', margin='+' if is_outermost else None)
            yield from state.emit(self.stack.format())
        yield from state.emit(self.format_exception_only())
        count = len(self.exceptions)
        shown = count if count <= self.max_group_width else self.max_group_width + 1
        state.needs_close = False
        for i in range(shown):
            is_last = i == shown - 1
            if is_last:
                state.needs_close = True
            title = f'{i + 1}' if i < self.max_group_width else '...'
            yield f"{state.indent()}{'+-' if i == 0 else '  '}+---------------- {title} ----------------\n"
            state.depth += 1
            if i < self.max_group_width:
                yield from self.exceptions[i].format(chain=chain, _context=state)
            else:
                more = count - self.max_group_width
                yield from state.emit(f"and {more} more exception{'s' if more > 1 else ''}\n")
            if is_last and state.needs_close:
                yield f'{state.indent()}+------------------------------------\n'
                state.needs_close = False
            state.depth -= 1
        if is_outermost:
            state.depth = 0

    def print(self, *, file=None, chain=True, **kwargs):
        """Print the result of self.format(chain=chain) to 'file'."""
        for line in self.format(chain=chain):
            _write(line, file)


class _GroupState:
    """How deep in exception groups the text is that is being written."""

    def __init__(self):
        self.depth = 0
        self.needs_close = False

    def indent(self):
        return ' ' * (2 * self.depth)

    def emit(self, lines, margin=None):
        prefix = self.indent()
        if self.depth:
            prefix += (margin or '|') + ' '
        if isinstance(lines, str):
            yield textwrap.indent(lines, prefix, lambda line: True)
        else:
            for line in lines:
                yield textwrap.indent(line, prefix, lambda line: True)


def _final_line(name, value):
    shown = value if isinstance(value, str) else _safe_string(value, 'exception')
    return f'{name}\n' if value is None or not shown else f'{name}: {shown}\n'
