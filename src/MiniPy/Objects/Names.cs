namespace MiniPy.Objects;

/// <summary>The attribute names that the interpreter itself looks up.</summary>
internal static class Names
{
    public static readonly PyStr All = new("__all__");
    public static readonly PyStr Annotations = new("__annotations__");
    public static readonly PyStr Builtins = new("__builtins__");
    public static readonly PyStr ClassCell = new("__classcell__");
    public static readonly PyStr ClassGetItem = new("__class_getitem__");
    public static readonly PyStr Close = new("close");
    public static readonly PyStr Dict = new("__dict__");
    public static readonly PyStr Doc = new("__doc__");
    public static readonly PyStr Enter = new("__enter__");
    public static readonly PyStr Exit = new("__exit__");
    public static readonly PyStr File = new("__file__");
    public static readonly PyStr Flush = new("flush");
    public static readonly PyStr GetAttr = new("__getattr__");
    public static readonly PyStr Init = new("__init__");
    public static readonly PyStr InitSubclass = new("__init_subclass__");
    public static readonly PyStr InstanceCheck = new("__instancecheck__");
    public static readonly PyStr Items = new("items");
    public static readonly PyStr Keys = new("keys");
    public static readonly PyStr Module = new("__module__");
    public static readonly PyStr Name = new("__name__");
    public static readonly PyStr New = new("__new__");
    public static readonly PyStr Notes = new("__notes__");
    public static readonly PyStr Package = new("__package__");
    public static readonly PyStr Prepare = new("__prepare__");
    public static readonly PyStr QualName = new("__qualname__");
    public static readonly PyStr ReadLine = new("readline");
    public static readonly PyStr Round = new("__round__");
    public static readonly PyStr Send = new("send");
    public static readonly PyStr SetName = new("__set_name__");
    public static readonly PyStr Spec = new("__spec__");
    public static readonly PyStr SubclassCheck = new("__subclasscheck__");
    public static readonly PyStr Loader = new("__loader__");
    public static readonly PyStr ThrowName = new("throw");
    public static readonly PyStr Trunc = new("__trunc__");
    public static readonly PyStr Write = new("write");
}
