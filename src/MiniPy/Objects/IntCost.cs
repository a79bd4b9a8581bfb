using MiniPy.Numbers;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What the work on large ints is paid for with: a step for about thirty products of limbs.</summary>
internal static class IntCost
{
    private const int ProductsPerStep = 32;

    public static void PayProduct(Interpreter interp, BigInt left, BigInt right)
    {
        if (!left.IsSmall && !right.IsSmall)
        {
            interp.Step(Product(left.LimbCount, right.LimbCount));
        }
    }

    /// <summary>Each limb of the quotient costs a multiple of the divisor.</summary>
    public static void PayQuotient(Interpreter interp, BigInt left, BigInt right)
    {
        int extra = left.LimbCount - right.LimbCount;
        if (extra > 0 && !right.IsSmall)
        {
            interp.Step(2 * Product(extra, right.LimbCount));
        }
    }

    /// <summary>As <see cref="PayQuotient"/>, by no more than two limbs.</summary>
    public static void PayRemainder(Interpreter interp, BigInt dividend, WideInt divisor)
    {
        if (!divisor.IsSmall)
        {
            interp.Step(2 * Product(dividend.LimbCount - 2, 2));
        }
    }

    /// <summary>A conversion between limbs and digits: about two products of the whole size on each level of halves.</summary>
    public static void PayText(Interpreter interp, long bits) => interp.Step((bits >> 8) + (2 * Product((int)(bits >> 6), (int)(bits >> 6))));

    public static void PayPower(Interpreter interp, long resultBits)
    {
        int half = (int)(resultBits >> 7);
        interp.Step((resultBits >> 10) + (3 * Product(half, half)));
    }

    /// <summary>A square and a division by the modulus for each bit of the exponent, and a product for some.</summary>
    public static void PayModularPower(Interpreter interp, BigInt exponent, BigInt modulus)
    {
        long bits = exponent.GetBitLength();
        interp.Step((bits >> 4) + (3 * bits * Product(modulus.LimbCount, modulus.LimbCount)));
    }

    /// <summary>The steps for a product of so many limbs by so many.</summary>
    private static long Product(int left, int right)
    {
        long shorter = Math.Min(left, right);
        long longer = Math.Max(left, right);
        if (shorter > Karatsuba.Threshold)
        {
            shorter = (long)(Karatsuba.Threshold * Math.Pow((double)shorter / Karatsuba.Threshold, 0.585));
        }

        return shorter * longer / ProductsPerStep;
    }
}
