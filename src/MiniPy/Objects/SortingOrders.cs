using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>How a sort compares its keys.</summary>
internal interface ISortOrder<TKey>
{
    bool Less(TKey left, TKey right);
}

/// <summary>Numbers that stand for small ints or floats.</summary>
internal readonly struct RankOrder : ISortOrder<ulong>
{
    public bool Less(ulong left, ulong right) => left < right;
}

/// <summary>Any values; of two tuples the first items that differ are compared here while they are ints or strs.</summary>
internal readonly struct AnyOrder(Interpreter interp) : ISortOrder<Value>
{
    public bool Less(Value left, Value right) =>
        left.IsExactly<PyTuple>() && right.IsExactly<PyTuple>()
            ? LessTuple(left, right)
            : left.IsExactly<PyStr>() && right.IsExactly<PyStr>()
                ? TextOrder.Compare(left.Unchecked<PyStr>().Text, right.Unchecked<PyStr>().Text) < 0
                : Operators.Less(interp, left, right);

    private bool LessTuple(Value left, Value right)
    {
        Value[] first = left.Unchecked<PyTuple>().Items;
        Value[] second = right.Unchecked<PyTuple>().Items;
        int common = Math.Min(first.Length, second.Length);
        for (int i = 0; i < common; i++)
        {
            if (first[i].IsInt && second[i].IsInt)
            {
                if (first[i].AsInt != second[i].AsInt)
                {
                    return first[i].AsInt < second[i].AsInt;
                }
            }
            else if (first[i].IsExactly<PyStr>() && second[i].IsExactly<PyStr>())
            {
                int order = TextOrder.Compare(first[i].Unchecked<PyStr>().Text, second[i].Unchecked<PyStr>().Text);
                if (order != 0)
                {
                    return order < 0;
                }
            }
            else
            {
                return Operators.Less(interp, left, right);
            }
        }

        return first.Length < second.Length;
    }
}
