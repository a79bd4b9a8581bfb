using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Collections;

/// <summary>The part of collections whose speed matters (library reference, "collections"); the rest is written in Python.</summary>
internal static class CollectionsModule
{
    private static readonly PyStr GetName = new("get");

    private static readonly BuiltinRow[] Rows =
    [
        new("_count_elements", "mapping, iterable, /", CountElements, "Count elements in the iterable, updating the mapping"),
    ];

    public static PyModule Create(Interpreter interp)
    {
        PyModule module = ModuleLoader.MakeModule("_collections", Rows);
        foreach (PyType type in (PyType[])
            [DequeMethods.DequeType, PyDefaultDict.DefaultDictType, OrderedDictMethods.OrderedDictType, PyTupleGetter.GetterType, DequeMethods.IteratorType, DequeMethods.ReverseIteratorType])
        {
            module.Names.SetStr(new PyStr(type.QualifiedName), type);
        }

        return module;
    }

    private static Value CountElements(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value mapping = arguments[0];
        PyDict? dict = mapping.Reference as PyDict;
        bool isPlain = dict is not null
            && dict.Type.Lookup(GetName).Is(Types.Dict.Namespace.GetStr(GetName))
            && dict.Type.Lookup(SpecialNames.SetItem).Is(Types.Dict.Namespace.GetStr(SpecialNames.SetItem));
        Value get = isPlain ? Value.None : Operators.GetAttribute(interp, mapping, GetName);
        Value iterator = Iteration.GetIterator(interp, arguments[1]);
        Value one = Value.FromInt(1);
        while (Iteration.MoveNext(interp, iterator, out Value item))
        {
            interp.Step();
            if (!isPlain)
            {
                Value before = interp.Call(get, item, Value.FromInt(0));
                mapping.Type.Slots.SetItem(interp, mapping, item, Operators.Binary(interp, BinaryOperation.Add, before, one));
                continue;
            }

            long hash = Hashing.Hash(interp, item);
            int position = dict!.Find(interp, item, hash);
            if (position < 0)
            {
                dict.Append(hash, item, one);
                continue;
            }

            Value count = dict.GetValueAt(position);
            if (count.IsInt && count.AsInt < long.MaxValue)
            {
                dict.SetValueAt(position, Value.FromInt(count.AsInt + 1));
            }
            else
            {
                dict.Set(interp, item, Operators.Binary(interp, BinaryOperation.Add, count, one));
            }
        }

        return Value.None;
    }
}
