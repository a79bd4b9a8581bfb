using System.Runtime.CompilerServices;
using MiniPy.Numbers;

namespace MiniPy.Objects;

/// <summary>
/// An int that no <see cref="Value"/> holds by itself: one beyond 64 bits, or an instance of a subclass of int. The object itself holds 128 bits,
/// so that most ints beyond 64 bits are one object and not two; only still larger ones have limbs.
/// </summary>
internal class PyInt : PyObject
{
    /// <summary>The limbs, or null where 128 bits are enough.</summary>
    private readonly ulong[]? limbs;

    /// <summary>The lower half of 128 bits; nothing where there are limbs.</summary>
    private readonly ulong low;

    /// <summary>The upper half; where there are limbs, their number and the sign as <see cref="BigInt"/> keeps them.</summary>
    private readonly long high;

    private PyInt(WideInt value)
        : base(Types.Int)
    {
        low = value.Low;
        high = value.High;
    }

    private PyInt(ulong[] limbs, long signedCount)
        : base(Types.Int)
    {
        this.limbs = limbs;
        high = signedCount;
    }

    public PyInt(BigInt value, PyType type)
        : base(type)
    {
        if (value.TryToWide(out WideInt wide))
        {
            low = wide.Low;
            high = wide.High;
        }
        else
        {
            limbs = value.Limbs(out high);
        }
    }

    /// <summary>True where 128 bits are enough.</summary>
    public bool IsWide => limbs is null;

    /// <summary>The number; only where <see cref="IsWide"/>.</summary>
    public WideInt Wide => new(low, high);

    /// <summary>The number. Where it is wide but not small, limbs are made.</summary>
    public BigInt Number => limbs is null ? BigInt.FromWide(Wide) : BigInt.FromLimbs(limbs, high);

    public bool IsZero => limbs is null && (low | (ulong)high) == 0;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => limbs is null ? Wide.Sign : Math.Sign(high);

    /// <summary>An int of any size: small ones need no object.</summary>
    public static Value From(BigInt value) =>
        value.TryToWide(out WideInt wide) ? From(wide) : new PyInt(value.Limbs(out long signedCount), signedCount);

    /// <summary>An int of at most 128 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value From(WideInt value) => value.IsSmall ? Value.FromInt((long)value.Low) : new PyInt(value);

    /// <summary>True for every instance of int, bools and subclasses included.</summary>
    public static bool IsInteger(Value value) => value.IsInt || value.IsExactly<PyInt>() || value.IsBool || value.Reference is PyInt;

    /// <summary>The number; only where <see cref="IsInteger"/>.</summary>
    public static BigInt ToBigInt(Value value) => value.IsInt ? value.AsInt
        : value.IsExactly<PyInt>() ? value.Unchecked<PyInt>().Number
        : value.IsBool ? value.AsInt : ((PyInt)value.Reference!).Number;

    /// <summary>The number of an int itself, not of a subclass or a bool, where 128 bits are enough.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryGetWide(Value value, out WideInt wide)
    {
        if (value.IsInt)
        {
            wide = new WideInt(value.AsInt);
            return true;
        }

        if (value.IsExactly<PyInt>() && value.Unchecked<PyInt>().limbs is null)
        {
            wide = value.Unchecked<PyInt>().Wide;
            return true;
        }

        wide = default;
        return false;
    }

    /// <summary>The order of two values that are both <see cref="IsInteger"/>.</summary>
    public static int Compare(Value left, Value right) => TryGetWide(left, out WideInt l) && TryGetWide(right, out WideInt r)
        ? l.CompareTo(r)
        : ToBigInt(left).CompareTo(ToBigInt(right));

    /// <summary>The hash of any int.</summary>
    public static long Hash(Value value)
    {
        if (value.IsInt || value.IsBool)
        {
            return Hashing.HashInt(value.AsInt);
        }

        var large = (PyInt)value.Reference!;
        return large.IsWide ? Hashing.HashWide(large.Wide) : Hashing.HashBig(large.Number);
    }

    /// <summary>The number of bits of the magnitude.</summary>
    public static long BitLength(Value value) => TryGetWide(value, out WideInt wide) ? wide.BitLength() : ToBigInt(value).GetBitLength();
}
