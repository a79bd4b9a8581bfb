namespace MiniPy.Objects;

/// <summary>The names of the special methods that slots look for (reference, 3.3).</summary>
internal static class SpecialNames
{
    public static readonly PyStr Bool = new("__bool__");
    public static readonly PyStr Call = new("__call__");
    public static readonly PyStr Contains = new("__contains__");
    public static readonly PyStr DelAttr = new("__delattr__");
    public static readonly PyStr Delete = new("__delete__");
    public static readonly PyStr DelItem = new("__delitem__");
    public static readonly PyStr Float = new("__float__");
    public static readonly PyStr Format = new("__format__");
    public static readonly PyStr Get = new("__get__");
    public static readonly PyStr GetAttribute = new("__getattribute__");
    public static readonly PyStr GetItem = new("__getitem__");
    public static readonly PyStr Hash = new("__hash__");
    public static readonly PyStr Index = new("__index__");
    public static readonly PyStr Int = new("__int__");
    public static readonly PyStr Iter = new("__iter__");
    public static readonly PyStr Len = new("__len__");
    public static readonly PyStr Next = new("__next__");
    public static readonly PyStr Repr = new("__repr__");
    public static readonly PyStr Reversed = new("__reversed__");
    public static readonly PyStr Set = new("__set__");
    public static readonly PyStr SetAttr = new("__setattr__");
    public static readonly PyStr SetItem = new("__setitem__");
    public static readonly PyStr Str = new("__str__");

    private static readonly PyStr[] Comparisons = Make("__{0}__", "eq", "ne", "lt", "le", "gt", "ge");
    private static readonly string[] Operations =
        ["add", "sub", "mul", "matmul", "truediv", "mod", "pow", "lshift", "rshift", "or", "xor", "and", "floordiv", "divmod"];

    private static readonly PyStr[] Plain = Make("__{0}__", Operations);
    private static readonly PyStr[] Reflected = Make("__r{0}__", Operations);
    private static readonly PyStr[] InPlace = Make("__i{0}__", Operations);
    private static readonly PyStr[] Unary = Make("__{0}__", "invert", "pos", "neg", "abs");

    public static PyStr Of(Comparison comparison) => Comparisons[(int)comparison];

    public static PyStr Of(BinaryOperation operation) => Plain[(int)operation];

    public static PyStr ReflectedOf(BinaryOperation operation) => Reflected[(int)operation];

    public static PyStr InPlaceOf(BinaryOperation operation) => InPlace[(int)operation];

    public static PyStr Of(UnaryOperation operation) => Unary[(int)operation];

    private static PyStr[] Make(string pattern, params string[] names) =>
        [.. names.Select(name => new PyStr(pattern.Replace("{0}", name, StringComparison.Ordinal)))];
}
