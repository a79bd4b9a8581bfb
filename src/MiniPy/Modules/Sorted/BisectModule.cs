using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Sorted;

/// <summary>Places in sorted sequences (library reference, "bisect - Array bisection algorithm").</summary>
internal static class BisectModule
{
    private const string Parameters = "a, x, lo=0, hi=None, *, key=None";

    private static readonly PyStr InsertName = new("insert");

    private static readonly BuiltinRow[] Rows =
    [
        new("bisect_right", Parameters, (interp, a) => Value.FromInt(Find(interp, a, a[1], isRight: true)), "Return the index where to insert item x in list a, assuming a is sorted."),
        new("bisect_left", Parameters, (interp, a) => Value.FromInt(Find(interp, a, a[1], isRight: false)), "Return the index where to insert item x in list a, assuming a is sorted."),
        new("insort_right", Parameters, (interp, a) => Insert(interp, a, isRight: true), "Insert item x in list a, and keep it sorted assuming a is sorted."),
        new("insort_left", Parameters, (interp, a) => Insert(interp, a, isRight: false), "Insert item x in list a, and keep it sorted assuming a is sorted."),
    ];

    public static PyModule Create(Interpreter interp)
    {
        PyModule module = ModuleLoader.MakeModule("_bisect", Rows);
        module.Names.SetStr(new PyStr("bisect"), module.Names.GetStr(new PyStr("bisect_right")));
        module.Names.SetStr(new PyStr("insort"), module.Names.GetStr(new PyStr("insort_right")));
        return module;
    }

    private static long Find(Interpreter interp, ReadOnlySpan<Value> arguments, Value wanted, bool isRight)
    {
        Value sequence = arguments[0];
        Value key = arguments[4];
        long low = Operators.IndexInt64(interp, arguments[2]);
        long high = arguments[3].IsNone ? -1 : Operators.IndexInt64(interp, arguments[3]);
        if (low < 0)
        {
            throw Throw.ValueError("lo must be non-negative");
        }

        high = high == -1 ? Operators.Length(interp, sequence) : high;
        while (low < high)
        {
            interp.Step();
            long middle = (long)(((ulong)low + (ulong)high) / 2);
            Value item = Operators.GetItem(interp, sequence, Value.FromInt(middle));
            item = key.IsNone ? item : interp.Call(key, item);
            bool goesLeft = isRight ? Operators.Less(interp, wanted, item) : !Operators.Less(interp, item, wanted);
            if (goesLeft)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    private static Value Insert(Interpreter interp, ReadOnlySpan<Value> arguments, bool isRight)
    {
        Value wanted = arguments[4].IsNone ? arguments[1] : interp.Call(arguments[4], arguments[1]);
        long index = Find(interp, arguments, wanted, isRight);
        interp.CallMethod(arguments[0], InsertName, Value.FromInt(index), arguments[1]);
        return Value.None;
    }
}
