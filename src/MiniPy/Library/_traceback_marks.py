"""The marks that a traceback puts below the part of a line where it happened."""

import textwrap


def source_lines(summary):
    """The lines of a call, and marks below the part of them that it is in, where that is not all."""
    lines = summary._lines()
    first = summary.line
    if summary.colno is None or summary.end_colno is None or len(lines) != 1:
        return textwrap.indent((first if len(lines) <= 1 else textwrap.dedent('\n'.join(lines))) + '\n', '    ')
    line = lines[0]
    stripped = line.lstrip()
    margin = len(line) - len(stripped)
    start, end = summary.colno - margin, summary.end_colno - margin
    if start < 0 or end <= start:
        return f'    {stripped}\n'
    left, right = _anchor(stripped[start:end])
    if left is None and not stripped[:start].strip() and not stripped[end:].rstrip():
        return f'    {stripped}\n'
    if left is not None and end == len(stripped) and stripped[start + left] == '(' and _is_plain_call(stripped[:start], stripped[start:start + left]):
        return f'    {stripped}\n'
    if left is None:
        marks = '^' * (end - start)
    else:
        marks = '~' * left + '^' * (right - left) + '~' * (end - start - right)
    return f"    {stripped}\n    {' ' * start}{marks}\n"


_BINARY_OPERATORS = ('**', '//', '<<', '>>', '+', '-', '*', '/', '%', '@', '&', '|', '^')


def _anchor(segment):
    """Where in an expression its operator, its brackets or its arguments are; (None, None) where that is not plain to see."""
    try:
        compile(f'({segment}\n)', '<segment>', 'eval')
    except SyntaxError:
        return None, None
    depth = 0
    quote = None
    opened = None
    best = (None, None)
    i = 0
    while i < len(segment):
        char = segment[i]
        if quote is not None:
            if char == '\\':
                i += 1
            elif char == quote:
                quote = None
        elif char in '"\'':
            quote = char
        elif char in '([{':
            if depth == 0:
                opened = i
            depth += 1
        elif char in ')]}':
            depth -= 1
        elif depth == 0:
            operator = next((each for each in _BINARY_OPERATORS if segment.startswith(each, i)), None)
            before = segment[:i].rstrip()
            if operator is not None and before and before[-1] not in '+-*/%@&|^<>=~([,':
                best = (i, i + len(operator)) if best[0] is None or _strength(operator) <= _strength(segment[best[0]:best[1]]) else best
                i += len(operator)
                continue
            elif char in '<>=!,:' or _starts_word(segment, i):
                # A comparison, a condition and the like have no one place.
                return None, None
        i += 1
    if best[0] is not None:
        return best
    if opened and segment[-1] in ')]' and depth == 0:
        return opened, len(segment)
    return None, None


def _strength(operator):
    """How tightly an operator binds: the loosest of an expression is its own."""
    for strength, group in enumerate((('|',), ('^',), ('&',), ('<<', '>>'), ('+', '-'), ('*', '/', '//', '%', '@'), ('**',))):
        if operator in group:
            return strength
    return -1


_WORDS = ('and', 'or', 'not', 'if', 'in', 'is', 'lambda', 'await', 'yield')


def _starts_word(segment, i):
    """True where a word begins that makes the expression something else than an operation, a subscription or a call."""
    if i and (segment[i - 1].isalnum() or segment[i - 1] == '_'):
        return False
    end = i
    while end < len(segment) and (segment[end].isalnum() or segment[end] == '_'):
        end += 1
    return segment[i:end] in _WORDS


def _is_plain_call(before, function):
    """True for the call in return f(...), and for that in name = f(...): marks would say nothing new."""
    before = before.strip()
    return before == 'return' and function.isidentifier() or before.endswith('=') and before[-2:-1] not in '=!<>+-*/%&|^@:' and before[:1].isidentifier()
