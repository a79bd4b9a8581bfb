using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>The attributes of functions and bound methods (reference, 3.2.8.1 and 3.2.8.2).</summary>
internal static class FunctionMethods
{
    public static TypeTable Table => new()
    {
        Doc = FunctionConstruction.Doc,
        HasNew = true,
        Specials = "__repr__ __call__ __get__",
        Attributes =
        [
            new("__name__", (_, self) => Value.FromString(Self(self).Name), (_, self, value) => Self(self).Name = Text(value, "__name__")),
            new("__qualname__", (_, self) => Value.FromString(Self(self).QualifiedName), (_, self, value) => Self(self).QualifiedName = Text(value, "__qualname__")),
            new("__doc__", GetDoc, (_, self, value) => Self(self).Doc = value.IsUnbound ? Value.None : value),
            new("__module__", GetModule, (_, self, value) => Self(self).Module = value.IsUnbound ? Value.None : value),
            new("__code__", (_, self) => Self(self).Code, SetCode),
            new("__globals__", (_, self) => Self(self).Globals) { IsMember = true },
            new("__builtins__", (_, self) => Self(self).Interpreter.Builtins.Names) { IsMember = true },
            new("__closure__", GetClosure) { IsMember = true },
            new("__defaults__", (_, self) => Self(self).Defaults.Length == 0 ? Value.None : new PyTuple(Self(self).Defaults), SetDefaults),
            new("__kwdefaults__", (_, self) => Self(self).KeywordDefaults is { } defaults ? defaults : Value.None, SetKeywordDefaults),
            new("__type_params__", (_, self) => Self(self).TypeParameters ?? PyTuple.Empty, SetTypeParameters),
            new("__annotations__", (_, self) => Self(self).Annotations ??= new PyDict(), SetAnnotations),
            ObjectMethods.DictAttribute,
        ],
    };

    public static TypeTable MethodTable => new()
    {
        Doc = "Create a bound instance method object.",
        HasNew = true,
        Specials = "__repr__ __call__ __get__ __getattribute__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __hash__",
        Methods =
        [
            new("__reduce__", "/", (interp, a) => BuiltinFunctionMethods.AttributeOf(
                interp, a[0].Unchecked<PyBoundMethod>().Self, Operators.GetAttribute(interp, a[0].Unchecked<PyBoundMethod>().Function, Names.Name).As<PyStr>()?.Text ?? string.Empty)),
        ],
        Attributes =
        [
            new("__func__", (_, self) => self.Unchecked<PyBoundMethod>().Function) { IsMember = true },
            new("__self__", (_, self) => self.Unchecked<PyBoundMethod>().Self) { IsMember = true },
            new("__doc__", (interp, self) => Operators.GetAttribute(interp, self.Unchecked<PyBoundMethod>().Function, Names.Doc)),
        ],
    };

    private static PyFunction Self(Value self) => (PyFunction)self.Reference!;

    private static string Text(Value value, string attribute) =>
        value.As<PyStr>()?.Text ?? throw Throw.TypeError($"{attribute} must be set to a string object");

    private static Value GetDoc(Interpreter interp, Value self)
    {
        PyFunction function = Self(self);
        return !function.Doc.IsUnbound ? function.Doc : function.Code.Doc is { } doc ? Value.FromString(doc) : Value.None;
    }

    private static Value GetModule(Interpreter interp, Value self)
    {
        PyFunction function = Self(self);
        if (!function.Module.IsUnbound)
        {
            return function.Module;
        }

        Value module = function.Globals.GetStr(Names.Name);
        return module.IsUnbound ? Value.None : module;
    }

    private static void SetCode(Interpreter interp, Value self, Value value)
    {
        PyFunction function = Self(self);
        Code code = value.As<Code>() ?? throw Throw.TypeError("__code__ must be set to a code object");
        if (code.FreeNames.Length != function.Closure.Length)
        {
            throw Throw.ValueError($"{function.Name}() requires a code object with {function.Closure.Length} free vars, not {code.FreeNames.Length}");
        }

        function.Code = code;
    }

    private static Value GetClosure(Interpreter interp, Value self)
    {
        Cell[] cells = Self(self).Closure;
        return cells.Length == 0 ? Value.None : new PyTuple(Array.ConvertAll(cells, cell => (Value)cell));
    }

    private static void SetDefaults(Interpreter interp, Value self, Value value) => Self(self).Defaults = value.IsNone || value.IsUnbound
        ? []
        : value.As<PyTuple>()?.Items ?? throw Throw.TypeError("__defaults__ must be set to a tuple object");

    private static void SetKeywordDefaults(Interpreter interp, Value self, Value value) => Self(self).KeywordDefaults = value.IsNone || value.IsUnbound
        ? null
        : value.As<PyDict>() ?? throw Throw.TypeError("__kwdefaults__ must be set to a dict object");

    private static void SetTypeParameters(Interpreter interp, Value self, Value value) =>
        Self(self).TypeParameters = value.As<PyTuple>() ?? throw Throw.TypeError("__type_params__ must be set to a tuple");

    private static void SetAnnotations(Interpreter interp, Value self, Value value) => Self(self).Annotations = value.IsNone || value.IsUnbound
        ? null
        : value.As<PyDict>() ?? throw Throw.TypeError("__annotations__ must be set to a dict object");
}
