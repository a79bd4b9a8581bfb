namespace MiniPy.Builtins;

/// <content>The docstrings of special methods.</content>
internal static partial class SpecialMethods
{
    /// <summary>The docstring of a special method: the same for every type.</summary>
    private static string DocOf(string name) => name switch
    {
        "__abs__" => "abs(self)",
        "__aiter__" => "Return an awaitable, that resolves in asynchronous iterator.",
        "__bool__" => "True if self else False",
        "__call__" => "Call self as a function.",
        "__contains__" => "Return bool(key in self).",
        "__del__" => "Called when the instance is about to be destroyed.",
        "__delattr__" => "Implement delattr(self, name).",
        "__delete__" => "Delete an attribute of instance.",
        "__delitem__" => "Delete self[key].",
        "__divmod__" => "Return divmod(self, value).",
        "__eq__" => "Return self==value.",
        "__float__" => "float(self)",
        "__ge__" => "Return self>=value.",
        "__get__" => "Return an attribute of instance, which is of type owner.",
        "__getattribute__" => "Return getattr(self, name).",
        "__getitem__" => "Return self[key].",
        "__gt__" => "Return self>value.",
        "__hash__" => "Return hash(self).",
        "__index__" => "Return self converted to an integer, if self is suitable for use as an index into a list.",
        "__init__" => "Initialize self.  See help(type(self)) for accurate signature.",
        "__int__" => "int(self)",
        "__invert__" => "~self",
        "__iter__" => "Implement iter(self).",
        "__le__" => "Return self<=value.",
        "__len__" => "Return len(self).",
        "__lt__" => "Return self<value.",
        "__ne__" => "Return self!=value.",
        "__neg__" => "-self",
        "__next__" => "Implement next(self).",
        "__pos__" => "+self",
        "__pow__" => "Return pow(self, value, mod).",
        "__rdivmod__" => "Return divmod(value, self).",
        "__repr__" => "Return repr(self).",
        "__rpow__" => "Return pow(value, self, mod).",
        "__set__" => "Set an attribute of instance to value.",
        "__setattr__" => "Implement setattr(self, name, value).",
        "__setitem__" => "Set self[key] to value.",
        "__str__" => "Return str(self).",
        _ => DocOfOperator(name.Trim('_')),
    };

    private static string DocOfOperator(string name) => SymbolOf(name) is { } symbol ? $"Return self{symbol}value."
        : name[0] == 'r' && SymbolOf(name[1..]) is { } reflected ? $"Return value{reflected}self."
        : name is "iadd" or "imul" ? $"Implement self{SymbolOf(name[1..])}=value."
        : name[0] == 'i' && SymbolOf(name[1..]) is { } inPlace ? $"Return self{inPlace}=value."
        : string.Empty;

    private static string? SymbolOf(string name) => name switch
    {
        "add" => "+",
        "and" => "&",
        "floordiv" => "//",
        "lshift" => "<<",
        "mod" => "%",
        "mul" => "*",
        "matmul" => "@",
        "or" => "|",
        "rshift" => ">>",
        "sub" => "-",
        "truediv" => "/",
        "xor" => "^",
        _ => null,
    };
}
