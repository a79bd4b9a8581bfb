using System.Numerics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using MiniPy.Builtins;
using MiniPy.Numbers;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Random;

/// <summary>A source of random numbers (library reference, "random"): what <c>random.Random</c> derives from.</summary>
internal sealed class PyRandom(PyType type) : PyObject(type)
{
    public static readonly PyType RandomType = new("Random", new RandomSlots(), Types.Object, static () => Table) { Module = "_random" };

    private const int BitsPerWord = 32;

    private PyDict? attributes;

    public MersenneTwister Generator { get; } = new();

    public override PyDict? Attributes => attributes;

    private static TypeTable Table => new()
    {
        Doc = "Random() -> create a random number generator with its own internal state.",
        Specials = "__init__",
        HasNew = true,
        Methods =
        [
            BuiltinRow.Of1("random", "/", static (_, self) => Value.FromFloat(self.Unchecked<PyRandom>().Generator.NextDouble()), "random() -> x in the interval [0, 1)."),
            new("seed", "n=None, /", (interp, a) => Seed(interp, a[0].Unchecked<PyRandom>(), a[1]), "seed([n]) -> None."),
            new("getstate", "/", (_, a) => State(a[0].Unchecked<PyRandom>().Generator), "getstate() -> tuple containing the current state."),
            new("setstate", "state, /", SetState, "setstate(state) -> None.  Restores generator state."),
            BuiltinRow.Of2("getrandbits", "k, /", GetRandomBits, "getrandbits(k) -> x.  Generates an int with k random bits."),
            BuiltinRow.Of2("_randbelow", "n, /", RandomBelow, "A number in range(n), for n > 0."),
        ],
    };

    public override PyDict? AttributesForWriting() => Type.HasInstanceDictionary ? attributes ??= new PyDict() : null;

    /// <summary>Begins the numbers that belong to a seed: an integer's size, the hash of another object, or for None something that nobody can foresee.</summary>
    public static Value Seed(Interpreter interp, PyRandom self, Value seed)
    {
        if (seed.IsNone)
        {
            Span<uint> unforeseen = stackalloc uint[MersenneTwister.Size];
            RandomNumberGenerator.Fill(MemoryMarshal.AsBytes(unforeseen));
            self.Generator.Seed(unforeseen);
            return Value.None;
        }

        BigInt number = seed.Type.IsSubtypeOf(Types.Int)
            ? BigInt.Abs(PyInt.ToBigInt(seed))
            : unchecked((ulong)Hashing.Hash(interp, seed));
        ulong place = 0;
        ReadOnlySpan<ulong> limbs = number.Magnitude(ref place);
        var key = new uint[Math.Max(1, (number.GetBitLength() + BitsPerWord - 1) / BitsPerWord)];
        for (int i = 0; i < key.Length && !limbs.IsEmpty; i++)
        {
            key[i] = (uint)(limbs[i / 2] >> (BitsPerWord * (i % 2)));
        }

        self.Generator.Seed(key);
        return Value.None;
    }

    private static PyTuple State(MersenneTwister generator)
    {
        var items = new Value[MersenneTwister.Size + 1];
        for (int i = 0; i < MersenneTwister.Size; i++)
        {
            items[i] = Value.FromInt(generator.Words[i]);
        }

        items[^1] = Value.FromInt(generator.Position);
        return new PyTuple(items);
    }

    private static Value SetState(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyTuple state = arguments[1].As<PyTuple>() ?? throw Throw.TypeError("state vector must be a tuple");
        if (state.Count != MersenneTwister.Size + 1)
        {
            throw Throw.ValueError("state vector is the wrong size");
        }

        var words = new uint[MersenneTwister.Size];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = Word(interp, state.Items[i]);
        }

        long position = Operators.IndexInt64(interp, state.Items[^1]);
        if (position is < 0 or > MersenneTwister.Size)
        {
            throw Throw.ValueError("invalid state");
        }

        arguments[0].Unchecked<PyRandom>().Generator.Restore(words, (int)position);
        return Value.None;
    }

    private static uint Word(Interpreter interp, Value item)
    {
        if (!PyInt.IsInteger(item))
        {
            throw Throw.TypeError("an integer is required");
        }

        BigInt number = PyInt.ToBigInt(item);
        return number.Sign < 0 ? throw Throw.New(Exceptions.OverflowError, "can't convert negative value to unsigned int")
            : number > ulong.MaxValue ? throw Throw.New(Exceptions.OverflowError, "Python int too large to convert to C unsigned long")
            : unchecked((uint)(ulong)number);
    }

    private static readonly PyStr GetRandomBitsName = new("getrandbits");
    private static readonly PyStr RandomBelowName = new("_randbelow_with_getrandbits");

    /// <summary>What the Python method of that name does, without a call for the bits; that method does it for large numbers, and for instances with bits of their own.</summary>
    private static Value RandomBelow(Interpreter interp, Value self, Value limit)
    {
        PyRandom random = self.Unchecked<PyRandom>();
        if (!limit.IsInt || limit.AsInt <= 0 || (random.attributes is { } own && own.FindStr(GetRandomBitsName) >= 0))
        {
            return interp.CallMethod(self, RandomBelowName, limit);
        }

        long most = limit.AsInt;
        int bits = (2 * BitsPerWord) - BitOperations.LeadingZeroCount((ulong)most);
        while (true)
        {
            interp.Step();
            long number = Bits(random.Generator, bits);
            if (number < most)
            {
                return Value.FromInt(number);
            }
        }
    }

    /// <summary>So many bits, at most 63; the lower word comes first.</summary>
    private static long Bits(MersenneTwister generator, int count) => count <= BitsPerWord
        ? generator.Next() >> (BitsPerWord - count)
        : generator.Next() | ((long)(generator.Next() >> ((2 * BitsPerWord) - count)) << BitsPerWord);

    private static Value GetRandomBits(Interpreter interp, Value self, Value bits)
    {
        MersenneTwister generator = self.Unchecked<PyRandom>().Generator;
        long count = Operators.IndexInt64(interp, bits);
        if (count < 0)
        {
            throw Throw.ValueError("number of bits must be non-negative");
        }

        if (count <= BitsPerWord)
        {
            return Value.FromInt(count == 0 ? 0 : generator.Next() >> (int)(BitsPerWord - count));
        }

        if (count > int.MaxValue)
        {
            throw Throw.New(Exceptions.OverflowError, "Python int too large to convert to C int");
        }

        interp.ChargeBytes(count / 8);
        var words = new uint[(count + BitsPerWord - 1) / BitsPerWord];
        for (int i = 0; i < words.Length; i++, count -= BitsPerWord)
        {
            interp.Step();
            words[i] = count >= BitsPerWord ? generator.Next() : generator.Next() >> (int)(BitsPerWord - count);
        }

        return PyInt.From(BigInt.FromBytes(MemoryMarshal.AsBytes<uint>(words), isSigned: false));
    }
}

/// <summary>What <c>_random.Random</c> does.</summary>
internal sealed class RandomSlots : TypeSlots
{
    private static readonly ConstructorSignature Constructor = new("Random", "x=None, /");

    public override Value New(Interpreter interp, PyType type, in Arguments arguments) => new PyRandom(type);

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
        Span<Value> bound = new Value[1];
        Constructor.Bind(arguments, bound);
        PyRandom.Seed(interp, self.Unchecked<PyRandom>(), bound[0]);
    }
}
