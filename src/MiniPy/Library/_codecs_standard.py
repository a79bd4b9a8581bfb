"""The incremental codecs of the standard encodings (library reference, "Standard Encodings")."""

from _codecs import decode as _decode, encode as _encode
from _codecs_classes import BufferedIncrementalDecoder, IncrementalEncoder

BOM_UTF8 = b"\xef\xbb\xbf"
_MARKS = b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\0\0", b"\0\0\xfe\xff"


class _Encoder(IncrementalEncoder):
    def encode(self, input, final=False):
        return _encode(input, self._name, self.errors)[0]


class _Decoder(BufferedIncrementalDecoder):
    def _buffer_decode(self, input, errors, final):
        return _decode(input, self._name, errors, final)


class _SignatureEncoder(IncrementalEncoder):
    _first = True

    def encode(self, input, final=False):
        result = _encode(input, "utf-8-sig" if self._first else "utf-8", self.errors)[0]
        self._first = False
        return result

    def reset(self):
        self._first = True

    def getstate(self):
        return int(self._first)

    def setstate(self, state):
        self._first = bool(state)


class _SignatureDecoder(BufferedIncrementalDecoder):
    _first = True

    def _buffer_decode(self, input, errors, final):
        if not self._first:
            return _decode(input, "utf-8", errors, final)
        if len(input) < 3 and BOM_UTF8.startswith(input) and not final:
            return "", 0
        self._first = False
        return _decode(input, "utf-8-sig", errors, final)

    def reset(self):
        super().reset()
        self._first = True

    def getstate(self):
        return self.buffer, int(self._first)

    def setstate(self, state):
        self.buffer = state[0]
        self._first = bool(state[1])


class _MarkEncoder(_SignatureEncoder):
    def encode(self, input, final=False):
        result = _encode(input, self._name if self._first else self._name + "-le", self.errors)[0]
        self._first = False
        return result

    def getstate(self):
        return 2 if self._first else 0


class _MarkDecoder(BufferedIncrementalDecoder):
    _order = ""

    def _buffer_decode(self, input, errors, final):
        if not self._order:
            width = int(self._name[4:]) // 8
            if len(input) < width and not final:
                return "", 0
            big = input[:width] == _MARKS[1 if width == 2 else 3]
            self._order = "-be" if big else "-le"
            if input[:width] in _MARKS:
                text, used = _decode(input[width:], self._name + self._order, errors, final)
                return text, used + width
        return _decode(input, self._name + self._order, errors, final)

    def reset(self):
        super().reset()
        self._order = ""

    def getstate(self):
        return self.buffer, {"": 2, "-le": 0, "-be": 1}[self._order]

    def setstate(self, state):
        self.buffer = state[0]
        self._order = {2: "", 0: "-le", 1: "-be"}[state[1]]
