"""Ends of lines (library reference, "io", the parameter newline)."""

__name__ = "_io"  # The classes say that they are of this module.


class IncrementalNewlineDecoder:
    """Codec used when reading a file in universal newlines mode."""

    def __init__(self, decoder, translate, errors="strict"):
        self.decoder = decoder
        self.translate = translate
        self.errors = errors
        self._seen = 0
        self._waits = False

    def decode(self, input, final=False):
        text = input if self.decoder is None else self.decoder.decode(input, final)
        if self._waits and (text or final):
            text = "\r" + text
            self._waits = False
        if text.endswith("\r") and not final:
            text = text[:-1]
            self._waits = True
        if "\n" in text or "\r" in text:
            pairs = text.count("\r\n")
            if pairs:
                self._seen |= 4
            if text.count("\r") > pairs:
                self._seen |= 1
            if text.count("\n") > pairs:
                self._seen |= 2
            if self.translate and "\r" in text:
                text = text.replace("\r\n", "\n").replace("\r", "\n")
        return text

    def getstate(self):
        data, flags = (b"", 0) if self.decoder is None else self.decoder.getstate()
        return data, flags << 1 | self._waits

    def setstate(self, state):
        data, flags = state
        self._waits = bool(flags & 1)
        if self.decoder is not None:
            self.decoder.setstate((data, flags >> 1))

    def reset(self):
        self._seen = 0
        self._waits = False
        if self.decoder is not None:
            self.decoder.reset()

    @property
    def newlines(self):
        return (None, "\r", "\n", ("\r", "\n"), "\r\n", ("\r", "\r\n"), ("\n", "\r\n"), ("\r", "\n", "\r\n"))[self._seen]


def _check_newline(newline):
    if newline is not None and not isinstance(newline, str):
        raise TypeError(f"argument 'newline' must be str or None, not {type(newline).__name__}")
    if newline not in (None, "", "\n", "\r", "\r\n"):
        raise ValueError(f"illegal newline value: {newline}")


def _line_end(text, start, newline):
    """Where the line that begins at a place ends, or -1 if its end is not in the text."""
    if newline == "":
        feed = text.find("\n", start)
        carriage = text.find("\r", start, len(text) if feed < 0 else feed)
        if carriage < 0:
            return feed + 1 or -1
        return carriage + 2 if feed == carriage + 1 else carriage + 1
    end = text.find(newline or "\n", start)
    return -1 if end < 0 else end + len(newline or "\n")
