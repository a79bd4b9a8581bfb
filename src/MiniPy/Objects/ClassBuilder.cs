using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Makes classes: from a class statement's body, or from <c>type(name, bases, namespace)</c> (reference, 3.3.3).</summary>
internal static class ClassBuilder
{
    /// <summary>Executes a class body and makes the class; may return <see cref="Value.Error"/>.</summary>
    public static Value Build(Interpreter interp, PyFunction body, string name, Value[] given, PyDict keywords)
    {
        Value[] bases = ResolveBases(interp, given);
        Value metaclass = keywords.GetStr(MetaclassName);
        keywords.RemoveStr(MetaclassName);
        metaclass = !metaclass.IsUnbound ? metaclass : bases.Length == 0 ? Types.Type : bases[0].Type;
        if (metaclass.Reference is PyType named)
        {
            metaclass = MostDerived(named, bases);
        }

        Value names = Prepare(interp, metaclass, name, bases, keywords);
        Value outcome = Execute(interp, body, names, out Cell? classCell);
        if (outcome.IsError)
        {
            return outcome;
        }

        if (!ReferenceEquals(bases, given))
        {
            names.Type.Slots.SetItem(interp, names, OriginalBasesName, new PyTuple(given));
        }

        if (classCell is not null)
        {
            names.Type.Slots.SetItem(interp, names, Names.ClassCell, classCell);
        }

        var arguments = Builtins.CallArguments.From(interp, [new PyStr(name), new PyTuple(bases), names], keywords);
        return metaclass.Type.Slots.Call(interp, metaclass, arguments);
    }

    /// <summary><c>type.__new__(metaclass, name, bases, namespace)</c></summary>
    public static Value New(Interpreter interp, PyType metaclass, in Arguments arguments)
    {
        if (arguments.PositionalCount != 3)
        {
            throw Throw.TypeError("type.__new__() takes exactly 3 arguments (" + arguments.PositionalCount + " given)");
        }

        string name = arguments[0].As<PyStr>()?.Text ?? throw Throw.TypeError($"type.__new__() argument 1 must be str, not {arguments[0].Type.Name}");
        Value[] given = arguments[1].As<PyTuple>()?.Items ?? throw Throw.TypeError($"type.__new__() argument 2 must be tuple, not {arguments[1].Type.Name}");
        PyDict names = (arguments[2].As<PyDict>() ?? throw Throw.TypeError($"type.__new__() argument 3 must be dict, not {arguments[2].Type.Name}")).Copy();

        PyType[] bases = given.Length == 0 ? [Types.Object] : Array.ConvertAll(given, each => CheckBase(each));
        metaclass = MostDerived(metaclass, given);
        PyType solid = SolidBase(bases);
        var type = new PyType(metaclass, name, bases, order => ResolutionOrder.Compute(order, bases), solid, names, interp.ClassVersion);
        Describe(type, names, name);
        interp.Subclasses.Add(type);
        Finish(interp, type, names, arguments);
        return type;
    }

    private static readonly PyStr MetaclassName = new("metaclass");
    private static readonly PyStr MroEntriesName = new("__mro_entries__");
    private static readonly PyStr OriginalBasesName = new("__orig_bases__");

    /// <summary>The bases with what <c>__mro_entries__</c> gives for those that are no classes; the same array where there are none (reference, 3.3.3.2).</summary>
    private static Value[] ResolveBases(Interpreter interp, Value[] given)
    {
        List<Value>? resolved = null;
        for (int i = 0; i < given.Length; i++)
        {
            Value entries = given[i].Reference is PyType ? Value.Unbound : Operators.FindAttribute(interp, given[i], MroEntriesName);
            if (entries.IsUnbound)
            {
                resolved?.Add(given[i]);
                continue;
            }

            Value replaced = interp.Call(entries, new PyTuple(given));
            resolved ??= [.. given[..i]];
            resolved.AddRange(replaced.As<PyTuple>()?.Items ?? throw Throw.TypeError("__mro_entries__ must return a tuple"));
        }

        return resolved is null ? given : [.. resolved];
    }

    private static Value Prepare(Interpreter interp, Value metaclass, string name, Value[] bases, PyDict keywords)
    {
        if (ReferenceEquals(metaclass.Reference, Types.Type))
        {
            return new PyDict();
        }

        Value prepare = Operators.FindAttribute(interp, metaclass, Names.Prepare);
        return prepare.IsUnbound
            ? new PyDict()
            : interp.Call(prepare, Builtins.CallArguments.From(interp, [new PyStr(name), new PyTuple(bases)], keywords));
    }

    private static Value Execute(Interpreter interp, PyFunction body, Value names, out Cell? classCell)
    {
        Code code = body.Code;
        Frame frame = Activation.NewFrame(body, code);
        names.Type.Slots.SetItem(interp, names, Names.Module, ModuleOf(body));
        names.Type.Slots.SetItem(interp, names, Names.QualName, new PyStr(code.QualifiedName));
        if (code.Doc is not null)
        {
            names.Type.Slots.SetItem(interp, names, Names.Doc, new PyStr(code.Doc));
        }

        frame[code.NamespaceSlot] = names;
        foreach (int slot in code.CellSlots)
        {
            frame[slot] = Value.Unbound;
        }

        classCell = null;
        Value outcome = Activation.Start(interp, code, frame);
        if (code.CellSlots.Length > 0)
        {
            classCell = frame[code.CellSlots[0]].As<Cell>();
        }

        return outcome;
    }

    private static Value ModuleOf(PyFunction body)
    {
        Value module = body.Globals.GetStr(Names.Name);
        return module.IsUnbound ? new PyStr("builtins") : module;
    }

    private static PyType CheckBase(Value value)
    {
        PyType type = value.As<PyType>() ?? throw Throw.TypeError("bases must be types");
        return type.IsSubclassable ? type : throw Throw.TypeError($"type '{type.Name}' is not an acceptable base type");
    }

    /// <summary>The metaclass that derives from those of all bases.</summary>
    private static PyType MostDerived(PyType metaclass, Value[] bases)
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

    /// <summary>The base whose built-in state the instances carry on; two unrelated ones cannot be joined.</summary>
    private static PyType SolidBase(PyType[] bases)
    {
        PyType winner = bases[0];
        foreach (PyType candidate in bases.AsSpan(1))
        {
            PyType best = BuiltinBase(winner);
            PyType other = BuiltinBase(candidate);
            if (best.IsSubtypeOf(other))
            {
                continue;
            }

            winner = other.IsSubtypeOf(best) ? candidate : throw Throw.TypeError("multiple bases have instance lay-out conflict");
        }

        return winner;
    }

    private static PyType BuiltinBase(PyType type)
    {
        while (type.IsUserDefined)
        {
            type = type.Base!;
        }

        return type;
    }

    private static void Describe(PyType type, PyDict names, string name)
    {
        type.QualifiedName = names.GetStr(Names.QualName).As<PyStr>()?.Text ?? name;
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

    private static void Finish(Interpreter interp, PyType type, PyDict names, in Arguments arguments)
    {
        if (names.GetStr(Names.ClassCell).As<Cell>() is { } cell)
        {
            cell.Value = type;
            names.RemoveStr(Names.ClassCell);
        }

        int position = 0;
        PyDict snapshot = names.Copy();
        while (snapshot.NextEntry(ref position, out Value key, out Value value))
        {
            Value setName = value.Type.Lookup(Names.SetName);
            if (!setName.IsUnbound)
            {
                interp.Call(setName, value, type, key);
            }
        }

        Value initialize = Operators.GetAttribute(interp, new PySuper(type, type, type), Names.InitSubclass);
        interp.Call(initialize, new Arguments(arguments.Values[arguments.PositionalCount..], arguments.KeywordNames));
    }
}
