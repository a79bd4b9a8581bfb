using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Functools;

/// <summary>
/// A function with a memory of its results (library reference, <c>functools.lru_cache</c>): without limit, or of the calls made last.
/// </summary>
internal sealed class PyCachedFunction(PyType type, Value function, long limit, bool isTyped, Value infoType) : PyObject(type)
{
    public const long Unlimited = -1;

    public static readonly PyType WrapperType = new("functools._lru_cache_wrapper", new CachedFunctionSlots(), Types.Object, static () => Table) { HasInstanceDictionary = true, HasWeakReferences = true };

    /// <summary>Stands between positional and keyword arguments in a key.</summary>
    private static readonly PyInstance KeywordMark = new(Types.Object);

    private readonly PyDict results = new();
    private readonly CachedResult ring = CachedResult.MakeRing();
    private PyDict? attributes;
    private long hits;
    private long misses;

    public Value Function { get; } = function;

    /// <summary>How many results are kept; <see cref="Unlimited"/> for all.</summary>
    public long Limit { get; } = limit;

    /// <summary>Whether arguments of different types are different though they are equal.</summary>
    public bool IsTyped { get; } = isTyped;

    public override PyDict? Attributes => attributes;

    public override PyDict? AttributesForWriting() => attributes ??= new PyDict();

    private static TypeTable Table => new()
    {
        HasNew = true,
        Specials = "__call__ __get__",
        Methods =
        [
            new("cache_info", "/", (interp, a) => Self(a[0]).Information(interp), "Report cache statistics"),
            new("cache_clear", "/", (_, a) => Self(a[0]).Clear(), "Clear the cache and cache statistics"),
            new("__reduce__", "/", (interp, a) => Operators.GetAttribute(interp, a[0], Names.QualName)),
            new("__copy__", "/", (_, a) => a[0]),
            new("__deepcopy__", "memo, /", (_, a) => a[0]),
        ],
        Attributes = [ObjectMethods.DictAttribute],
    };

    private static PyCachedFunction Self(Value self) => (PyCachedFunction)self.Reference!;

    public Value Call(Interpreter interp, in Arguments arguments)
    {
        if (Limit == 0)
        {
            misses++;
            return Function.Type.Slots.Call(interp, Function, arguments);
        }

        Value key = MakeKey(arguments);
        long hash = Hashing.Hash(interp, key);
        int position = results.Find(interp, key, hash);
        if (position >= 0)
        {
            hits++;
            CachedResult known = results.GetValueAt(position).Unchecked<CachedResult>();
            if (Limit != Unlimited)
            {
                known.MoveToEnd(ring);
            }

            return known.Result;
        }

        misses++;
        Value result = Function.Type.Slots.Call(interp, Function, arguments);
        if (!result.IsError)
        {
            Remember(interp, key, hash, result);
        }

        return result;
    }

    private void Remember(Interpreter interp, Value key, long hash, Value result)
    {
        // The call may have cached the same result itself.
        if (results.Find(interp, key, hash) >= 0)
        {
            return;
        }

        if (Limit != Unlimited && results.Count >= Limit)
        {
            CachedResult oldest = ring.First;
            oldest.Unlink();
            int position = results.Find(interp, oldest.Key, oldest.Hash);
            if (position >= 0)
            {
                results.RemoveAt(position);
            }
        }

        var made = new CachedResult(key, hash, result);
        made.MoveToEnd(ring);
        results.Append(hash, key, made);
    }

    private Value MakeKey(in Arguments arguments)
    {
        int positional = arguments.PositionalCount;
        int keywords = arguments.KeywordCount;
        if (keywords == 0 && positional == 1 && !IsTyped && (arguments[0].IsInt || arguments[0].IsExactly<PyStr>()))
        {
            return arguments[0];
        }

        int count = positional + (keywords > 0 ? 1 + (2 * keywords) : 0) + (IsTyped ? positional + keywords : 0);
        var parts = new Value[count];
        arguments.Positional.CopyTo(parts);
        int at = positional;
        if (keywords > 0)
        {
            parts[at++] = KeywordMark;
            for (int i = 0; i < keywords; i++)
            {
                parts[at++] = arguments.KeywordName(i);
                parts[at++] = arguments.KeywordValue(i);
            }
        }

        for (int i = 0; IsTyped && i < arguments.Count; i++)
        {
            parts[at++] = arguments[i].Type;
        }

        return new PyTuple(parts);
    }

    private Value Information(Interpreter interp) => interp.Call(infoType, new Arguments(
        [Value.FromInt(hits), Value.FromInt(misses), Limit == Unlimited ? Value.None : Value.FromInt(Limit), Value.FromInt(results.Count)]));

    private Value Clear()
    {
        hits = misses = 0;
        results.Clear();
        ring.Empty();
        return Value.None;
    }
}

internal sealed class CachedFunctionSlots : TypeSlots
{
    private static readonly ConstructorSignature Constructor = new("lru_cache", "user_function, maxsize, typed, cache_info_type");

    public override bool IsCallable => true;

    public override bool IsDescriptor => true;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        Span<Value> bound = new Value[4];
        Constructor.Bind(arguments, bound);
        if (!bound[0].Type.Slots.IsCallable)
        {
            throw Throw.TypeError("the first argument must be callable");
        }

        long limit = bound[1].IsNone ? PyCachedFunction.Unlimited
            : bound[1].Type.Slots.Index(interp, bound[1]) is { IsNotImplemented: false } index ? Math.Max(Operators.IndexInt64(interp, index), 0)
            : throw Throw.TypeError("maxsize should be integer or None");
        return new PyCachedFunction(type, bound[0], limit, Operators.Truth(interp, bound[2]), bound[3]);
    }

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
    }

    public override Value Call(Interpreter interp, Value self, in Arguments arguments) => ((PyCachedFunction)self.Reference!).Call(interp, arguments);

    public override Value DescriptorGet(Interpreter interp, Value self, Value instance, PyType owner) =>
        instance.IsUnbound ? self : new PyBoundMethod(self, instance);
}

/// <summary>One result in the ring of results, from the one used longest ago to the one used last. The ring's own member holds no result.</summary>
internal sealed class CachedResult : PyObject
{
    private CachedResult previous;
    private CachedResult next;

    public CachedResult(Value key, long hash, Value result)
        : base(Types.Object)
    {
        Key = key;
        Hash = hash;
        Result = result;
        previous = next = this;
    }

    public Value Key { get; }

    public long Hash { get; }

    public Value Result { get; }

    public CachedResult First => next;

    public static CachedResult MakeRing() => new(Value.None, 0, Value.None);

    public void MoveToEnd(CachedResult ring)
    {
        Unlink();
        previous = ring.previous;
        next = ring;
        previous.next = this;
        ring.previous = this;
    }

    public void Unlink()
    {
        previous.next = next;
        next.previous = previous;
        previous = next = this;
    }

    public void Empty() => previous = next = this;
}
