using System.Numerics;
using System.Runtime.CompilerServices;
using MiniPy.Numbers;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>
/// Python's hashes of numbers and tuples, and the equality that dicts and sets use (library reference, "Hashing of numeric types").
/// </summary>
internal static class Hashing
{
    /// <summary>Numbers are hashed modulo this prime, so that equal numbers of different types hash alike.</summary>
    private const long Modulus = (1L << 61) - 1;
    private const int ModulusBits = 61;
    private const long InfinityHash = 314159;

    /// <summary>What the hash of a tuple begins with.</summary>
    public const ulong TupleStart = 2870177450012600261;
    private const ulong TuplePrime1 = 11400714785074694791;
    private const ulong TuplePrime2 = 14029467366897019727;

    public static long Hash(Interpreter interp, Value value)
    {
        if (value.IsInt)
        {
            return HashInt(value.AsInt);
        }

        return value.Reference!.GetType() == typeof(PyStr) ? value.Unchecked<PyStr>().Hash
            : PlainTuples.ItemsOf(value) is { } items && PlainTuples.TryHash(items, out long hash) ? hash
            : value.Type.Slots.Hash(interp, value);
    }

    /// <summary>The same for those that can pass an exception up: false when one is pending.</summary>
    public static bool TryHash(Interpreter interp, Value value, out long hash)
    {
        if (value.IsInt)
        {
            hash = HashInt(value.AsInt);
            return true;
        }

        if (value.Reference!.GetType() == typeof(PyStr))
        {
            hash = value.Unchecked<PyStr>().Hash;
            return true;
        }

        if (PlainTuples.ItemsOf(value) is { } items && PlainTuples.TryHash(items, out hash))
        {
            return true;
        }

        Value answer = value.Type.Slots.HashOrError(interp, value);
        hash = answer.IsError ? 0 : answer.AsInt;
        return !answer.IsError;
    }

    /// <summary>What is raised for a value that has no hash.</summary>
    public static PythonException Unhashable(Value value) => Throw.TypeError($"unhashable type: '{value.Type.Name}'");

    /// <summary>True when two keys of equal hash are one key. May run <c>__eq__</c>.</summary>
    public static bool SameKey(Interpreter interp, Value stored, Value key)
    {
        if (stored.Is(key))
        {
            return true;
        }

        if (PlainTuples.ItemsOf(stored) is { } first && PlainTuples.ItemsOf(key) is { } second && PlainTuples.TryEqual(first, second, out bool areEqual))
        {
            return areEqual;
        }

        return stored.IsExactly<PyStr>() && key.IsExactly<PyStr>()
            ? stored.Unchecked<PyStr>().Text == key.Unchecked<PyStr>().Text
            : !(stored.IsInt && key.IsInt) && Operators.Equal(interp, stored, key);
    }

    public static long HashInt(long value)
    {
        if (value is > -Modulus and < Modulus)
        {
            return value == -1 ? -2 : value;
        }

        long hash = value % Modulus;
        return hash == -1 ? -2 : hash;
    }

    public static long HashWide(WideInt value)
    {
        long hash = value.ModuloMersenne();
        return hash == -1 ? -2 : hash;
    }

    public static long HashBig(BigInt value)
    {
        long hash = value.ModuloMersenne();
        return hash == -1 ? -2 : hash;
    }

    public static long HashFloat(double value, PyObject? owner = null)
    {
        if (!double.IsFinite(value))
        {
            // Not-a-numbers differ from each other, so they need not hash alike.
            return double.IsNaN(value) ? owner is null ? 0 : owner.Id >> 4 : value > 0 ? InfinityHash : -InfinityHash;
        }

        int exponent = 0;
        double mantissa = value;
        if (value != 0)
        {
            exponent = Math.ILogB(value) + 1;
            mantissa = Math.ScaleB(value, -exponent);
        }

        bool negative = mantissa < 0;
        mantissa = Math.Abs(mantissa);
        ulong hash = 0;
        while (mantissa != 0)
        {
            hash = ((hash << 28) & (ulong)Modulus) | (hash >> (ModulusBits - 28));
            mantissa *= 268435456.0;
            exponent -= 28;
            ulong part = (ulong)mantissa;
            mantissa -= part;
            hash += part;
            if (hash >= (ulong)Modulus)
            {
                hash -= (ulong)Modulus;
            }
        }

        exponent = exponent >= 0 ? exponent % ModulusBits : ModulusBits - 1 - ((-1 - exponent) % ModulusBits);
        hash = ((hash << exponent) & (ulong)Modulus) | (hash >> (ModulusBits - exponent));
        long result = negative ? -(long)hash : (long)hash;
        return result == -1 ? -2 : result;
    }

    /// <summary>The hash of a tuple of these items, mixed as xxHash does.</summary>
    public static long HashTuple(Interpreter interp, ReadOnlySpan<Value> items)
    {
        ulong accumulated = TupleStart;
        foreach (Value item in items)
        {
            accumulated = MixIntoTuple(accumulated, Hash(interp, item));
        }

        return FinishTuple(accumulated, items.Length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong MixIntoTuple(ulong accumulated, long item) => BitOperations.RotateLeft(accumulated + ((ulong)item * TuplePrime2), 31) * TuplePrime1;

    public static long FinishTuple(ulong accumulated, int count)
    {
        accumulated += (ulong)count ^ (TupleStart ^ 3527539UL);
        return accumulated == ulong.MaxValue ? 1546275796 : (long)accumulated;
    }
}
