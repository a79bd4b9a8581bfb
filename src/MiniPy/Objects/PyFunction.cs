using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>A function made by <c>def</c> or <c>lambda</c> (reference, 3.2.8.1); also what runs a module's or a class's body.</summary>
internal sealed class PyFunction : PyObject
{
    private PyDict? attributes;

    public PyFunction(Interpreter interpreter, Code code, PyDict globals, Cell[] closure)
        : base(Types.Function)
    {
        Interpreter = interpreter;
        Identity = code.Identity;
        Code = code;
        Globals = globals;
        Closure = closure;
    }

    public Interpreter Interpreter { get; }

    public Code Code
    {
        get;
        set
        {
            field = value;
            Identity = ReferenceEquals(Identity.Code, value) ? Identity : Identity with { Code = value };
        }
    }

    public PyDict Globals { get; }

    /// <summary><c>__type_params__</c>, or null for none.</summary>
    public PyTuple? TypeParameters { get; set; }

    /// <summary>The cells of <see cref="Code.FreeNames"/>.</summary>
    public Cell[] Closure { get; }

    /// <summary>Defaults of the last positional parameters.</summary>
    public Value[] Defaults { get; set; } = [];

    /// <summary>Defaults of keyword-only parameters by name, or null.</summary>
    public PyDict? KeywordDefaults { get; set; }

    /// <summary>What its generators are called; another object after a renaming, which does not reach generators made before.</summary>
    public FunctionIdentity Identity { get; private set; }

    public string Name
    {
        get => Identity.Name;
        set => Identity = Identity with { Name = value };
    }

    public string QualifiedName
    {
        get => Identity.QualifiedName;
        set => Identity = Identity with { QualifiedName = value };
    }

    public PyDict? Annotations { get; set; }

    /// <summary><c>__doc__</c> and <c>__module__</c> where a program has set them.</summary>
    public Value Doc { get; set; } = Value.Unbound;

    public Value Module { get; set; } = Value.Unbound;

    public override PyDict? Attributes => attributes;

    public override PyDict? AttributesForWriting() => attributes ??= new PyDict();

    public override bool ReplaceAttributes(PyDict? attributes)
    {
        this.attributes = attributes;
        return true;
    }
}

/// <summary>A function's names and code at one moment.</summary>
internal sealed record FunctionIdentity(string Name, string QualifiedName, Code Code);

/// <summary>A function or other callable bound to its first argument (reference, 3.2.8.2).</summary>
internal sealed class PyBoundMethod(Value function, Value self) : PyObject(Types.Method)
{
    public Value Function { get; } = function;

    public Value Self { get; } = self;
}

/// <summary>A variable that an inner function shares with the one that owns it.</summary>
internal sealed class Cell(Value value) : PyObject(Types.Cell)
{
    public Value Value = value;
}

/// <summary>A module: a namespace with a name.</summary>
internal sealed class PyModule : PyObject
{
    public PyModule(string name, PyType? type = null)
        : base(type ?? Types.Module)
    {
        Names = new PyDict();
        Names.SetStr(Objects.Names.Name, new PyStr(name));
        Names.SetStr(Objects.Names.Doc, Value.None);
        Names.SetStr(Objects.Names.Package, Value.None);
        Names.SetStr(Objects.Names.Loader, Value.None);
        Names.SetStr(Objects.Names.Spec, Value.None);
    }

    /// <summary>The namespace, which is the globals of the module's functions.</summary>
    public PyDict Names { get; }

    public string Name => Names.GetStr(Objects.Names.Name).As<PyStr>()?.Text ?? "?";

    public override PyDict? Attributes => Names;

    public override PyDict? AttributesForWriting() => Names;
}
