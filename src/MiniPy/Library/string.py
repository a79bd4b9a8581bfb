"""Constants and classes for text (library reference, "string")."""

__all__ = ["ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits", "printable", "punctuation",
           "whitespace", "Formatter", "Template"]

import _string

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Capitalise each word; runs of whitespace become one space when sep is not given."""
    return (sep or " ").join(word.capitalize() for word in s.split(sep))


# -- Template --------------------------------------------------------------------------------------

_sentinel = {}


class _Pattern:
    """Template.pattern: compiled when it is first asked for, so that importing the module stays cheap."""

    def __get__(self, instance, owner):
        owner.pattern = _compile_pattern(owner, None)
        return owner.pattern


def _compile_pattern(cls, pattern):
    import re
    if pattern is None:
        delimiter = re.escape(cls.delimiter)
        braced = cls.braceidpattern or cls.idpattern
        pattern = (rf"{delimiter}(?:(?P<escaped>{delimiter})|(?P<named>{cls.idpattern})|"
                   rf"{{(?P<braced>{braced})}}|(?P<invalid>))")
    return re.compile(pattern, _template_flags(cls) | re.VERBOSE)


def _template_flags(cls):
    import re
    return re.IGNORECASE if cls.flags is None else cls.flags


class _Flags:
    """Template.flags: re.IGNORECASE, without importing re before it is needed."""

    def __get__(self, instance, owner):
        import re
        return re.IGNORECASE


class Template:
    """A string with $-substitutions."""

    delimiter = "$"
    # ASCII letters only, although the whole pattern ignores case.
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = _Flags()
    pattern = _Pattern()

    def __init_subclass__(cls):
        super().__init_subclass__()
        cls.pattern = _compile_pattern(cls, cls.__dict__.get("pattern"))

    def __init__(self, template):
        self.template = template

    def _invalid(self, match):
        start = match.start("invalid")
        lines = self.template[:start].splitlines(keepends=True)
        line, column = (len(lines), start - len("".join(lines[:-1]))) if lines else (1, 1)
        raise ValueError(f"Invalid placeholder in string: line {line}, col {column}")

    def substitute(self, mapping=_sentinel, /, **kws):
        """Replace the placeholders; raises KeyError where one has no value, ValueError where one is invalid."""
        mapping = _joined(mapping, kws)

        def convert(match):
            name = match.group("named") or match.group("braced")
            if name is not None:
                return str(mapping[name])
            if match.group("escaped") is not None:
                return self.delimiter
            if match.group("invalid") is not None:
                self._invalid(match)
            raise ValueError("Unrecognized named group in pattern", self.pattern)

        return self.pattern.sub(convert, self.template)

    def safe_substitute(self, mapping=_sentinel, /, **kws):
        """Replace those placeholders that have a value, and leave the others as they are."""
        mapping = _joined(mapping, kws)

        def convert(match):
            name = match.group("named") or match.group("braced")
            if name is not None:
                try:
                    return str(mapping[name])
                except KeyError:
                    return match.group()
            if match.group("escaped") is not None:
                return self.delimiter
            if match.group("invalid") is not None:
                return match.group()
            raise ValueError("Unrecognized named group in pattern", self.pattern)

        return self.pattern.sub(convert, self.template)

    def is_valid(self):
        """Whether the template has no invalid placeholders."""
        for match in self.pattern.finditer(self.template):
            if match.group("invalid") is not None:
                return False
            if match.group("named") is None and match.group("braced") is None and match.group("escaped") is None:
                raise ValueError("Unrecognized named group in pattern", self.pattern)
        return True

    def get_identifiers(self):
        """The names of the placeholders, each once, in order."""
        found = []
        for match in self.pattern.finditer(self.template):
            name = match.group("named") or match.group("braced")
            if name is not None:
                if name not in found:
                    found.append(name)
            elif match.group("invalid") is None and match.group("escaped") is None:
                raise ValueError("Unrecognized named group in pattern", self.pattern)
        return found


def _joined(mapping, keywords):
    if mapping is _sentinel:
        return keywords
    if keywords:
        from collections import ChainMap
        return ChainMap(keywords, mapping)
    return mapping


# -- Formatter -------------------------------------------------------------------------------------

class Formatter:
    """What str.format() does, in methods that can be overridden."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used_args = set()
        result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
        self.check_unused_args(used_args, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        """The text, and the number of the next automatic field; False once fields are numbered by hand."""
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        result = []
        for literal_text, field_name, format_spec, conversion in self.parse(format_string):
            if literal_text:
                result.append(literal_text)
            if field_name is None:
                continue
            field_name, auto_arg_index = _numbered(field_name, auto_arg_index)
            value, arg_used = self.get_field(field_name, args, kwargs)
            used_args.add(arg_used)
            value = self.convert_field(value, conversion)
            format_spec, auto_arg_index = self._vformat(format_spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index)
            result.append(self.format_field(value, format_spec))
        return "".join(result), auto_arg_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")

    def parse(self, format_string):
        """The pieces of a format: literal text, field name, format specification, conversion."""
        return _string.formatter_parser(format_string)

    def get_field(self, field_name, args, kwargs):
        """The value that a field's name leads to, and the number or name that it begins with."""
        first, rest = _string.formatter_field_name_split(field_name)
        value = self.get_value(first, args, kwargs)
        for is_attribute, key in rest:
            value = getattr(value, key) if is_attribute else value[key]
        return value, first


def _numbered(field_name, auto_arg_index):
    """A field's name, or its number if that is left out, and the next number."""
    if field_name == "":
        if auto_arg_index is False:
            raise ValueError("cannot switch from manual field specification to automatic field numbering")
        return str(auto_arg_index), auto_arg_index + 1
    if field_name.isdigit():
        if auto_arg_index:
            raise ValueError("cannot switch from manual field specification to automatic field numbering")
        auto_arg_index = False
    return field_name, auto_arg_index
