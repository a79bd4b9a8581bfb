using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Runs class statements: resolves bases, finds the metaclass, prepares the namespace, executes the body, calls the metaclass (reference, 3.3.3).</summary>
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
            metaclass = ClassConstruction.MostDerived(named, bases);
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
        Value made = metaclass.Type.Slots.Call(interp, metaclass, arguments);
        if (classCell is not null && made.Reference is PyType)
        {
            CheckCell(interp, classCell.Value, made, name);
        }

        return made;
    }

    /// <summary>The cell that <c>super()</c> reads must by now hold the class.</summary>
    private static void CheckCell(Interpreter interp, Value held, Value made, string name)
    {
        if (held.IsUnbound)
        {
            throw Throw.RuntimeError(
                $"__class__ not set defining '{name}' as {Operators.Repr(interp, made)}. Was __classcell__ propagated to type.__new__?");
        }

        if (!held.Is(made))
        {
            throw Throw.TypeError($"__class__ set to {Operators.Repr(interp, held)} defining '{name}' as {Operators.Repr(interp, made)}");
        }
    }

    private static readonly PyStr MetaclassName = new("metaclass");
    private static readonly PyStr MroEntriesName = new("__mro_entries__");
    private static readonly PyStr FirstLineName = new("__firstlineno__");
    private static readonly PyStr StaticAttributesName = new("__static_attributes__");
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
        if (prepare.IsUnbound)
        {
            return new PyDict();
        }

        Value names = interp.Call(prepare, Builtins.CallArguments.From(interp, [new PyStr(name), new PyTuple(bases)], keywords));
        string owner = metaclass.Reference is PyType type ? type.Name : "<metaclass>";
        return names.Reference is PyDict || !names.Type.Lookup(SpecialNames.GetItem).IsUnbound
            ? names
            : throw Throw.TypeError($"{owner}.__prepare__() must return a mapping, not {names.Type.Name}");
    }

    private static Value Execute(Interpreter interp, PyFunction body, Value names, out Cell? classCell)
    {
        Code code = body.Code;
        Value[] slots = Activation.NewSlots(body, code);
        var frame = new Frame(slots);
        names.Type.Slots.SetItem(interp, names, Names.Module, ModuleOf(body));
        names.Type.Slots.SetItem(interp, names, Names.QualName, new PyStr(code.QualifiedName));
        names.Type.Slots.SetItem(interp, names, FirstLineName, Value.FromInt(code.FirstLine));
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
        Value outcome = Activation.Run(interp, code, slots);
        if (!outcome.IsError)
        {
            names.Type.Slots.SetItem(interp, names, StaticAttributesName, new PyTuple(Array.ConvertAll(code.StaticAttributes, Value.FromString)));
        }

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
}
