using System.Buffers;

namespace MiniPy.Numbers;

/// <summary>
/// Products of large magnitudes: a product of two halves each is put together from three products instead of four
/// (Karatsuba's method, with differences instead of sums, which keeps all parts within their limbs).
/// </summary>
internal static class Karatsuba
{
    /// <summary>Below so many limbs the method from school is faster (estimated, not tuned).</summary>
    public const int Threshold = 40;

    private const int SquareThreshold = 60;

    /// <summary>The product of two magnitudes of any length, in as many limbs as both have together. It overlaps neither.</summary>
    public static void Multiply(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, Span<ulong> product)
    {
        if (left.Length < right.Length)
        {
            ReadOnlySpan<ulong> longer = right;
            right = left;
            left = longer;
        }

        product = product[..(left.Length + right.Length)];
        if (right.Length < Threshold)
        {
            if (right.IsEmpty)
            {
                product.Clear();
                return;
            }

            LimbMultiplication.Multiply(left, right, product);
            return;
        }

        ulong[] scratch = ArrayPool<ulong>.Shared.Rent(ScratchSize(right.Length) + (2 * right.Length));
        if (left.Length == right.Length)
        {
            Balanced(left, right, product, scratch);
        }
        else
        {
            Blocks(left, right, product, scratch);
        }

        ArrayPool<ulong>.Shared.Return(scratch);
    }

    /// <summary>The square, in twice as many limbs.</summary>
    public static void Square(ReadOnlySpan<ulong> root, Span<ulong> square)
    {
        if (root.Length < SquareThreshold)
        {
            LimbMultiplication.Square(root, square);
            return;
        }

        ulong[] scratch = ArrayPool<ulong>.Shared.Rent(ScratchSize(root.Length));
        Square(root, square[..(2 * root.Length)], scratch);
        ArrayPool<ulong>.Shared.Return(scratch);
    }

    /// <summary>The longer one is cut into blocks as long as the shorter.</summary>
    private static void Blocks(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, Span<ulong> product, Span<ulong> scratch)
    {
        int size = right.Length;
        Span<ulong> part = scratch[..(2 * size)];
        scratch = scratch[(2 * size)..];
        product[..size].Clear();
        for (int start = 0; start < left.Length; start += size)
        {
            ReadOnlySpan<ulong> block = left.Slice(start, Math.Min(size, left.Length - start));
            Span<ulong> partial = part[..(block.Length + size)];
            if (block.Length == size)
            {
                Balanced(block, right, partial, scratch);
            }
            else
            {
                Multiply(block, right, partial);
            }

            // The limbs above the first ones are still to be written.
            Span<ulong> target = product.Slice(start, partial.Length);
            partial[size..].CopyTo(target[size..]);
            ulong carry = LimbAddition.AddTo(target[..size], partial[..size]);
            LimbAddition.AddLimb(target[size..], carry);
        }
    }

    private static void Balanced(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, Span<ulong> product, Span<ulong> scratch)
    {
        int count = left.Length;
        if (count < Threshold)
        {
            LimbMultiplication.Multiply(left, right, product);
            return;
        }

        int half = (count + 1) / 2;
        Span<ulong> low = product[..(2 * half)];
        Span<ulong> high = product[(2 * half)..];
        Span<ulong> middle = scratch[..(2 * half)];
        Span<ulong> rest = scratch[(4 * half)..];
        bool negative = Difference(left[..half], left[half..], low[..half]) != Difference(right[..half], right[half..], low[half..]);
        Balanced(low[..half], low[half..], middle, rest);
        Balanced(left[..half], right[..half], low, rest);
        Balanced(left[half..], right[half..], high, rest);
        Combine(product, half, middle, negative, scratch.Slice(2 * half, 2 * half));
    }

    private static void Square(ReadOnlySpan<ulong> root, Span<ulong> square, Span<ulong> scratch)
    {
        int count = root.Length;
        if (count < SquareThreshold)
        {
            LimbMultiplication.Square(root, square);
            return;
        }

        int half = (count + 1) / 2;
        Span<ulong> low = square[..(2 * half)];
        Span<ulong> middle = scratch[..(2 * half)];
        Span<ulong> rest = scratch[(4 * half)..];
        Difference(root[..half], root[half..], low[..half]);
        Square(low[..half], middle, rest);
        Square(root[..half], low, rest);
        Square(root[half..], square[(2 * half)..], rest);
        Combine(square, half, middle, negative: false, scratch.Slice(2 * half, 2 * half));
    }

    /// <summary>Adds <c>low + high - middle</c> in between, or <c>low + high + middle</c> where the middle is negative.</summary>
    private static void Combine(Span<ulong> product, int half, ReadOnlySpan<ulong> middle, bool negative, Span<ulong> sum)
    {
        ReadOnlySpan<ulong> low = product[..(2 * half)];
        ReadOnlySpan<ulong> high = product[(2 * half)..];
        ulong carry = LimbAddition.Add(low, high, sum);
        carry = negative ? carry + LimbAddition.AddTo(sum, middle) : carry - LimbAddition.SubtractFrom(sum, middle);
        LimbAddition.AddTo(product[half..], sum);
        LimbAddition.AddLimb(product[(3 * half)..], carry);
    }

    /// <summary>The distance of two halves, of which the first is the longer; true where the second is greater.</summary>
    private static bool Difference(ReadOnlySpan<ulong> low, ReadOnlySpan<ulong> high, Span<ulong> difference)
    {
        if (LimbAddition.Compare(low, high) >= 0)
        {
            LimbAddition.Subtract(low, high, difference);
            return false;
        }

        difference[high.Length..].Clear();
        LimbAddition.Subtract(high, LimbAddition.Trim(low), difference);
        return true;
    }

    private static int ScratchSize(int count) => (4 * count) + 256;
}
