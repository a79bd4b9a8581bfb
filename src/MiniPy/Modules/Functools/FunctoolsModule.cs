using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Functools;

/// <summary>The part of functools whose speed matters (library reference, "functools"); the rest is written in Python.</summary>
internal static class FunctoolsModule
{
    private static readonly BuiltinRow[] Rows =
    [
        new("reduce", "function, iterable, initial=<unset>, /", Reduce,
            "Apply a function of two arguments cumulatively to the items of an iterable, from left to right, so as to reduce it to a single value."),
        new("cmp_to_key", "mycmp", (_, a) => new PyKeyWrapper(a[0], Value.Unbound), "Convert a cmp= function into a key= function."),
    ];

    public static PyModule Create(Interpreter interp)
    {
        PyModule module = ModuleLoader.MakeModule("_functools", Rows);
        module.Names.SetStr(new PyStr("partial"), PyPartial.PartialType);
        module.Names.SetStr(new PyStr("_lru_cache_wrapper"), PyCachedFunction.WrapperType);
        return module;
    }

    private static Value Reduce(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value function = arguments[0];
        Value total = arguments[2];
        Value iterator = arguments[1].Type.Slots.Iterate(interp, arguments[1]);
        if (iterator.IsUnbound)
        {
            return interp.Raise(Throw.TypeError("reduce() arg 2 must support iteration"));
        }

        Value item = iterator;
        while (!iterator.IsError && Iteration.TryNext(interp, iterator, out item))
        {
            interp.Step();
            total = total.IsUnbound ? item : interp.CallOrError(function, total, item);
            if (total.IsError)
            {
                return total;
            }
        }

        return item.IsError ? item : total.IsUnbound ? interp.Raise(Throw.TypeError("reduce() of empty iterable with no initial value")) : total;
    }
}
