using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Makes classes: <c>type.__new__(metaclass, name, bases, namespace)</c> (reference, 3.3.3.6).</summary>
internal static class ClassConstruction
{
    private static readonly PyStr MroEntriesName = new("__mro_entries__");

    public static Value New(Interpreter interp, PyType metaclass, in Arguments arguments)
    {
        if (arguments.PositionalCount != 3)
        {
            throw Throw.TypeError("type.__new__() takes exactly 3 arguments (" + arguments.PositionalCount + " given)");
        }

        string name = arguments[0].As<PyStr>()?.Text ?? throw Throw.TypeError($"type.__new__() argument 1 must be str, not {arguments[0].Type.Name}");
        Value[] given = arguments[1].As<PyTuple>()?.Items ?? throw Throw.TypeError($"type.__new__() argument 2 must be tuple, not {arguments[1].Type.Name}");
        PyDict original = arguments[2].As<PyDict>() ?? throw Throw.TypeError($"type.__new__() argument 3 must be dict, not {arguments[2].Type.Name}");

        CheckNoEntries(interp, given);
        PyType winner = MostDerived(metaclass, given);
        if (!ReferenceEquals(winner, metaclass) && winner.Lookup(Names.New) is { IsUnbound: false } other && !other.Is(Types.Type.Lookup(Names.New)))
        {
            return interp.Call(other.As<PyStaticMethod>()?.Function ?? other, arguments.Prepend(winner));
        }

        PyType[] bases = given.Length == 0 ? [Types.Object] : Array.ConvertAll(given, CheckBase);
        PyType layout = ClassLayout.BestBase(bases);
        CheckName(name);
        PyDict names = original.Copy();
        var type = new PyType(winner, name, bases, layout, names, interp.ClassVersion);
        ClassLayout.Define(interp, type, names);
        Describe(interp, type, names, name);
        TakeClassCell(interp, type, names);
        type.MethodResolutionOrder = ResolutionOrder.Find(interp, type);
        interp.Subclasses.Add(type);
        CallSetName(interp, type, names);
        Value initialize = Operators.GetAttribute(interp, new PySuper(type, type, type), Names.InitSubclass);
        interp.Call(initialize, new Arguments(arguments.Values[arguments.PositionalCount..], arguments.KeywordNames));
        return type;
    }

    /// <summary>The metaclass that derives from those of all bases.</summary>
    public static PyType MostDerived(PyType metaclass, Value[] bases)
    {
        foreach (Value each in bases)
        {
            PyType other = each.Type;
            if (metaclass.IsSubtypeOf(other))
            {
                continue;
            }

            metaclass = other.IsSubtypeOf(metaclass)
                ? other
                : throw Throw.TypeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases");
        }

        return metaclass;
    }

    public static void CheckName(string name)
    {
        if (name.Contains('\0'))
        {
            throw Throw.ValueError("type name must not contain null characters");
        }
    }

    private static void CheckNoEntries(Interpreter interp, Value[] bases)
    {
        foreach (Value each in bases)
        {
            if (each.Reference is not PyType && !Operators.FindAttribute(interp, each, MroEntriesName).IsUnbound)
            {
                throw Throw.TypeError("type() doesn't support MRO entry resolution; use types.new_class()");
            }
        }
    }

    private static PyType CheckBase(Value value)
    {
        PyType type = value.As<PyType>() ?? throw Throw.TypeError("bases must be types");
        return type.IsSubclassable ? type : throw Throw.TypeError($"type '{type.Name}' is not an acceptable base type");
    }

    private static void Describe(Interpreter interp, PyType type, PyDict names, string name)
    {
        Value qualified = names.GetStr(Names.QualName);
        type.QualifiedName = qualified.IsUnbound
            ? name
            : qualified.As<PyStr>()?.Text ?? throw Throw.TypeError($"type __qualname__ must be a str, not {qualified.Type.Name}");
        if (names.GetStr(Names.Module).IsUnbound && interp.TryGetCurrentFrame(out Frame current)
            && current.Function.Globals.GetStr(Names.Name) is { IsUnbound: false } module)
        {
            names.SetStr(Names.Module, module);
        }

        type.Module = names.GetStr(Names.Module).As<PyStr>()?.Text ?? "builtins";
        names.RemoveStr(Names.QualName);
        if (names.GetStr(Names.Doc).IsUnbound)
        {
            names.SetStr(Names.Doc, Value.None);
        }

        if (!names.GetStr(SpecialNames.Of(Comparison.Equal)).IsUnbound && names.GetStr(SpecialNames.Hash).IsUnbound)
        {
            names.SetStr(SpecialNames.Hash, Value.None);
        }

        foreach (PyStr implicitly in (PyStr[])[Names.InitSubclass, Names.ClassGetItem])
        {
            if (names.GetStr(implicitly).As<PyFunction>() is { } function)
            {
                names.SetStr(implicitly, new PyClassMethod(function));
            }
        }

        if (names.GetStr(Names.New).As<PyFunction>() is { } constructor)
        {
            names.SetStr(Names.New, new PyStaticMethod(constructor));
        }
    }

    private static void TakeClassCell(Interpreter interp, PyType type, PyDict names)
    {
        Value cell = names.GetStr(Names.ClassCell);
        if (cell.IsUnbound)
        {
            return;
        }

        (cell.As<Cell>() ?? throw Throw.TypeError($"__classcell__ must be a nonlocal cell, not {Operators.Repr(interp, cell.Type)}")).Value = type;
        names.RemoveStr(Names.ClassCell);
    }

    private static void CallSetName(Interpreter interp, PyType type, PyDict names)
    {
        int position = 0;
        PyDict snapshot = names.Copy();
        while (snapshot.NextEntry(ref position, out Value key, out Value value))
        {
            Value setName = value.Type.Lookup(Names.SetName);
            if (setName.IsUnbound)
            {
                continue;
            }

            try
            {
                interp.Call(Operators.FindSpecial(interp, value, Names.SetName), type, key);
            }
            catch (PythonException error)
            {
                string note = $"Error calling __set_name__ on '{value.Type.Name}' instance {Operators.Repr(interp, key)} in '{type.Name}'";
                interp.CallMethod(error.Value, AddNoteName, Value.FromString(note));
                throw;
            }
        }
    }

    private static readonly PyStr AddNoteName = new("add_note");
}
