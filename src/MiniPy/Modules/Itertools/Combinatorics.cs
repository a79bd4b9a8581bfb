using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Itertools;

/// <summary>Tuples chosen from a pool of items by a row of indices that moves on from tuple to tuple.</summary>
internal abstract class PyChoice(PyType type, Value[] pool, int[] indices) : ToolIterator(type)
{
    public Value[] Pool { get; } = pool;

    /// <summary>Which items the last tuple had.</summary>
    public int[] Indices { get; } = indices;

    public bool HasStarted { get; private set; }

    /// <summary>True once there is no further choice.</summary>
    public bool HasStopped { get; protected set; }

    protected virtual int Length => Indices.Length;

    public override Value Next(Interpreter interp)
    {
        if (HasStopped)
        {
            return Value.End;
        }

        if (HasStarted && !Advance())
        {
            HasStopped = true;
            return Value.End;
        }

        HasStarted = true;
        var items = new Value[Length];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = Pool[Indices[i]];
        }

        return new PyTuple(items);
    }

    /// <summary>Moves the indices on; false at the end.</summary>
    protected abstract bool Advance();

    /// <summary>The length of the tuples, from an argument.</summary>
    protected static long LengthArgument(Interpreter interp, Value value)
    {
        long length = Operators.IndexInt64(interp, value);
        return length < 0 ? throw Throw.ValueError("r must be non-negative") : length;
    }
}

/// <summary><c>combinations(iterable, r)</c></summary>
internal sealed class PyCombinations : PyChoice
{
    private static readonly ConstructorSignature Constructor = new("combinations", "iterable, r");

    private PyCombinations(PyType type, Value[] pool, int[] indices, bool isEmpty)
        : base(type, pool, indices) => HasStopped = isEmpty;

    public static Value Make(Interpreter interp, PyType type, in Arguments arguments)
    {
        Span<Value> bound = new Value[2];
        Constructor.Bind(arguments, bound);
        Value[] pool = Iteration.ToArray(interp, bound[0]);
        long length = LengthArgument(interp, bound[1]);
        bool isEmpty = length > pool.Length;
        var indices = new int[isEmpty ? 0 : length];
        for (int i = 0; i < indices.Length; i++)
        {
            indices[i] = i;
        }

        return new PyCombinations(type, pool, indices, isEmpty);
    }

    protected override bool Advance()
    {
        int last = Indices.Length - 1;
        int i = last;
        while (i >= 0 && Indices[i] == Pool.Length - 1 - (last - i))
        {
            i--;
        }

        if (i < 0)
        {
            return false;
        }

        Indices[i]++;
        for (int j = i + 1; j <= last; j++)
        {
            Indices[j] = Indices[j - 1] + 1;
        }

        return true;
    }
}

/// <summary><c>combinations_with_replacement(iterable, r)</c></summary>
internal sealed class PyCombinationsWithReplacement : PyChoice
{
    private static readonly ConstructorSignature Constructor = new("combinations_with_replacement", "iterable, r");

    private PyCombinationsWithReplacement(PyType type, Value[] pool, int[] indices, bool isEmpty)
        : base(type, pool, indices) => HasStopped = isEmpty;

    public static Value Make(Interpreter interp, PyType type, in Arguments arguments)
    {
        Span<Value> bound = new Value[2];
        Constructor.Bind(arguments, bound);
        Value[] pool = Iteration.ToArray(interp, bound[0]);
        long length = LengthArgument(interp, bound[1]);
        interp.ChargeBytes(length > int.MaxValue ? long.MaxValue : length * sizeof(int));
        return new PyCombinationsWithReplacement(type, pool, new int[length], pool.Length == 0 && length > 0);
    }

    protected override bool Advance()
    {
        int i = Indices.Length - 1;
        while (i >= 0 && Indices[i] == Pool.Length - 1)
        {
            i--;
        }

        if (i < 0)
        {
            return false;
        }

        Indices.AsSpan(i).Fill(Indices[i] + 1);
        return true;
    }
}

/// <summary><c>permutations(iterable, r)</c>: the first r of the indices are chosen; each of them counts down how many of its turns are left.</summary>
internal sealed class PyPermutations : PyChoice
{
    private static readonly ConstructorSignature Constructor = new("permutations", "iterable, r=None");

    private PyPermutations(PyType type, Value[] pool, int[] indices, int[] cycles, bool isEmpty)
        : base(type, pool, indices)
    {
        Cycles = cycles;
        HasStopped = isEmpty;
    }

    public int[] Cycles { get; }

    protected override int Length => Cycles.Length;

    public static Value Make(Interpreter interp, PyType type, in Arguments arguments)
    {
        Span<Value> bound = new Value[2];
        Constructor.Bind(arguments, bound);
        Value[] pool = Iteration.ToArray(interp, bound[0]);
        long length = bound[1].IsNone ? pool.Length
            : bound[1].Type.IsSubtypeOf(Types.Int) ? LengthArgument(interp, bound[1])
            : throw Throw.TypeError("Expected int as r");
        bool isEmpty = length > pool.Length;
        var cycles = new int[isEmpty ? 0 : length];
        var indices = new int[pool.Length];
        for (int i = 0; i < indices.Length; i++)
        {
            indices[i] = i;
        }

        for (int i = 0; i < cycles.Length; i++)
        {
            cycles[i] = pool.Length - i;
        }

        return new PyPermutations(type, pool, indices, cycles, isEmpty);
    }

    protected override bool Advance()
    {
        for (int i = Cycles.Length - 1; i >= 0; i--)
        {
            if (--Cycles[i] > 0)
            {
                int other = Indices.Length - Cycles[i];
                (Indices[i], Indices[other]) = (Indices[other], Indices[i]);
                return true;
            }

            // All turns of this place are over: its index goes to the end, and the places behind it begin anew.
            int first = Indices[i];
            Indices.AsSpan(i + 1).CopyTo(Indices.AsSpan(i));
            Indices[^1] = first;
            Cycles[i] = Indices.Length - i;
        }

        return false;
    }
}

/// <summary><c>product(*iterables, repeat)</c>: one item from each pool, the last changing fastest.</summary>
internal sealed class PyProduct(PyType type, Value[][] pools, int[] indices) : ToolIterator(type)
{
    private static readonly PyStr RepeatName = new("repeat");

    /// <summary>The pools; with repeat, the row of indices goes through them several times.</summary>
    public Value[][] Pools { get; } = pools;

    public int[] Indices { get; } = indices;

    public bool HasStarted { get; private set; }

    public bool HasStopped { get; private set; }

    public static Value Make(Interpreter interp, PyType type, in Arguments arguments)
    {
        long repeat = 1;
        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            repeat = arguments.KeywordName(i).Text == RepeatName.Text
                ? Operators.IndexInt64(interp, arguments.KeywordValue(i))
                : throw Throw.TypeError($"product() got an unexpected keyword argument '{arguments.KeywordName(i).Text}'");
        }

        if (repeat < 0)
        {
            throw Throw.ValueError("repeat argument cannot be negative");
        }

        int count = arguments.PositionalCount;
        if (count > 0 && repeat > long.MaxValue / count / sizeof(long))
        {
            throw Throw.OverflowError("repeat argument too large");
        }

        var pools = new Value[repeat == 0 ? 0 : count][];
        interp.ChargeBytes(pools.Length * repeat * sizeof(int));
        for (int i = 0; i < pools.Length; i++)
        {
            pools[i] = Iteration.ToArray(interp, arguments[i]);
        }

        return new PyProduct(type, pools, new int[pools.Length * repeat]);
    }

    public override Value Next(Interpreter interp)
    {
        if (HasStopped || !(HasStarted ? Advance() : Start()))
        {
            HasStopped = true;
            return Value.End;
        }

        var items = new Value[Indices.Length];
        for (int i = 0, pool = 0; i < items.Length; i++)
        {
            items[i] = Pools[pool][Indices[i]];
            pool = pool + 1 == Pools.Length ? 0 : pool + 1;
        }

        return new PyTuple(items);
    }

    private bool Start()
    {
        HasStarted = true;
        return Array.TrueForAll(Pools, static pool => pool.Length > 0);
    }

    private bool Advance()
    {
        for (int i = Indices.Length - 1; i >= 0; i--)
        {
            if (++Indices[i] < Pools[i % Pools.Length].Length)
            {
                return true;
            }

            Indices[i] = 0;
        }

        return false;
    }
}
