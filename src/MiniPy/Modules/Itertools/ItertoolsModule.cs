using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Itertools;

/// <summary>The itertools module (library reference, "itertools - Functions creating iterators for efficient looping").</summary>
internal static class ItertoolsModule
{
    /// <summary>The type of the groups that <c>groupby</c> gives.</summary>
    public static readonly PyType GrouperType = new("itertools._grouper", new ToolSlots(PyGroup.Make), Types.Object, static () => Table(), isSubclassable: false);

    /// <summary>The type of the iterators that <c>tee</c> gives.</summary>
    public static readonly PyType TeeType = new("itertools._tee", new ToolSlots(PyTee.Make), Types.Object, static () => TeeTable, isSubclassable: false);

    private static readonly PyType[] MadeTypes =
    [
        Make("accumulate", PyAccumulate.Make),
        Make("batched", PyBatched.Make),
        new("itertools.chain", new ToolSlots(PyChain.Make), Types.Object, static () => ChainTable),
        Make("combinations", PyCombinations.Make),
        Make("combinations_with_replacement", PyCombinationsWithReplacement.Make),
        Make("compress", PyCompress.Make),
        new("itertools.count", new CountSlots(), Types.Object, static () => Table("__repr__")),
        Make("cycle", PyCycle.Make),
        Make("dropwhile", PyDropWhile.Make),
        Make("filterfalse", PyFilterFalse.Make),
        Make("groupby", PyGroupBy.Make),
        Make("islice", PyISlice.Make),
        Make("pairwise", PyPairwise.Make),
        Make("permutations", PyPermutations.Make),
        Make("product", PyProduct.Make),
        new("itertools.repeat", new RepeatSlots(), Types.Object, static () => RepeatTable),
        Make("starmap", PyStarMap.Make),
        Make("takewhile", PyTakeWhile.Make),
        Make("zip_longest", PyZipLongest.Make),
        GrouperType,
        TeeType,
    ];

    private static readonly BuiltinRow[] Rows = [new("tee", "iterable, n=2, /", PyTee.Split)];

    private static TypeTable ChainTable => new()
    {
        HasNew = true,
        IsGeneric = true,
        Specials = "__iter__ __next__",
        ClassMethods = [new("from_iterable", "iterable, /", PyChain.FromIterable)],
    };

    private static TypeTable RepeatTable => new()
    {
        HasNew = true,
        Specials = "__iter__ __next__ __repr__",
        Methods = [new("__length_hint__", "/", (interp, a) => Value.FromInt(((PyIterator)a[0].Reference!).RemainingLength(interp)))],
    };

    private static TypeTable TeeTable => new()
    {
        HasNew = true,
        Specials = "__iter__ __next__",
        Methods = [new("__copy__", "/", (_, a) => a[0].Unchecked<PyTee>().Copy())],
    };

    public static PyModule Create(Interpreter interp)
    {
        PyModule module = ModuleLoader.MakeModule("itertools", Rows);
        foreach (PyType type in MadeTypes)
        {
            module.Names.SetStr(new PyStr(type.QualifiedName), type);
        }

        return module;
    }

    private static PyType Make(string name, ToolMaker make) => new("itertools." + name, new ToolSlots(make), Types.Object, static () => Table());

    private static TypeTable Table(string more = "") => new()
    {
        HasNew = true,
        Specials = "__iter__ __next__ " + more,
    };
}
