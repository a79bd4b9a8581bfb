using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <content>Comparisons (reference, 6.10).</content>
internal static partial class Operators
{
    public static bool Equal(Interpreter interp, Value left, Value right)
    {
        if (left.Is(right))
        {
            return true;
        }

        if ((left.IsInt && right.IsInt) || (left.IsExactly<PyStr>() && right.IsExactly<PyStr>()))
        {
            return !left.IsInt && left.Unchecked<PyStr>().Text == right.Unchecked<PyStr>().Text;
        }

        return Truth(interp, Compare(interp, left, right, Comparison.Equal));
    }

    /// <summary>Whether two values are the same or equal, as a bool; or <see cref="Value.Error"/>.</summary>
    public static Value EqualOrError(Interpreter interp, Value left, Value right)
    {
        if (left.Is(right))
        {
            return Value.True;
        }

        if ((left.IsInt && right.IsInt) || (left.IsExactly<PyStr>() && right.IsExactly<PyStr>()))
        {
            return Value.FromBool(!left.IsInt && left.Unchecked<PyStr>().Text == right.Unchecked<PyStr>().Text);
        }

        return TruthOrError(interp, CompareOrError(interp, left, right, Comparison.Equal));
    }

    public static bool Less(Interpreter interp, Value left, Value right) => Test(interp, left, right, Comparison.Less);

    /// <summary>The truth of a comparison.</summary>
    public static bool Test(Interpreter interp, Value left, Value right, Comparison comparison) =>
        left.IsInt && right.IsInt ? Holds(left.AsInt.CompareTo(right.AsInt), comparison)
            : left.IsFloat && right.IsFloat ? FloatSlots.Holds(left.AsFloat, right.AsFloat, comparison)
            : Truth(interp, Compare(interp, left, right, comparison));

    /// <summary>The same as a bool, or <see cref="Value.Error"/>.</summary>
    public static Value TestOrError(Interpreter interp, Value left, Value right, Comparison comparison) =>
        left.IsInt && right.IsInt ? Value.FromBool(Holds(left.AsInt.CompareTo(right.AsInt), comparison))
            : left.IsFloat && right.IsFloat ? Value.FromBool(FloatSlots.Holds(left.AsFloat, right.AsFloat, comparison))
            : TruthOrError(interp, CompareOrError(interp, left, right, comparison));

    /// <summary>Whether a three-way result satisfies a comparison.</summary>
    public static bool Holds(int order, Comparison comparison) => comparison switch
    {
        Comparison.Equal => order == 0,
        Comparison.NotEqual => order != 0,
        Comparison.Less => order < 0,
        Comparison.LessEqual => order <= 0,
        Comparison.Greater => order > 0,
        _ => order >= 0,
    };

    /// <summary>The same comparison seen from the right operand.</summary>
    public static Comparison Swapped(Comparison comparison) => comparison switch
    {
        Comparison.Less => Comparison.Greater,
        Comparison.LessEqual => Comparison.GreaterEqual,
        Comparison.Greater => Comparison.Less,
        Comparison.GreaterEqual => Comparison.LessEqual,
        _ => comparison,
    };

    public static string Symbol(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "==",
        Comparison.NotEqual => "!=",
        Comparison.Less => "<",
        Comparison.LessEqual => "<=",
        Comparison.Greater => ">",
        _ => ">=",
    };

    /// <summary>A rich comparison: left's answer, else right's, else identity or TypeError. A subclass on the right is asked first.</summary>
    public static Value Compare(Interpreter interp, Value left, Value right, Comparison comparison) =>
        interp.OrThrow(CompareOrError(interp, left, right, comparison));

    private static Value ComparePlain(Value[] left, Value[] right, Comparison comparison) =>
        comparison <= Comparison.NotEqual
            ? PlainTuples.TryEqual(left, right, out bool areEqual) ? Value.FromBool(areEqual == (comparison == Comparison.Equal)) : Value.Unbound
            : PlainTuples.TryCompare(left, right, out int order) ? Value.FromBool(Holds(order, comparison)) : Value.Unbound;

    /// <summary>The same, or <see cref="Value.Error"/>.</summary>
    public static Value CompareOrError(Interpreter interp, Value left, Value right, Comparison comparison)
    {
        if (left.IsInt && right.IsInt)
        {
            return Value.FromBool(Holds(left.AsInt.CompareTo(right.AsInt), comparison));
        }

        if (ReferenceEquals(left.Type, Types.Int) && ReferenceEquals(right.Type, Types.Int))
        {
            return Value.FromBool(Holds(PyInt.Compare(left, right), comparison));
        }

        if (comparison <= Comparison.NotEqual && left.IsExactly<PyStr>() && right.IsExactly<PyStr>())
        {
            return Value.FromBool((left.Unchecked<PyStr>().Text == right.Unchecked<PyStr>().Text) == (comparison == Comparison.Equal));
        }

        if (comparison <= Comparison.NotEqual && ReferenceEquals(left.Type, right.Type) && left.Type.Slots is UserSlots { ComparesByIdentity: true })
        {
            return Value.FromBool(left.Is(right) == (comparison == Comparison.Equal));
        }

        if (left.Type.ComparesUnguarded && ReferenceEquals(left.Type, right.Type))
        {
            return left.Type.Slots.Compare(interp, left, right, comparison);
        }

        if (PlainTuples.ItemsOf(left) is { } first && PlainTuples.ItemsOf(right) is { } second && ComparePlain(first, second, comparison) is { IsUnbound: false } answer)
        {
            return answer;
        }

        interp.Enter(" in comparison");
        try
        {
            return CompareUnguarded(interp, left, right, comparison);
        }
        finally
        {
            interp.Leave();
        }
    }

    private static Value CompareUnguarded(Interpreter interp, Value left, Value right, Comparison comparison)
    {
        PyType leftType = left.Type;
        PyType rightType = right.Type;
        bool rightFirst = !ReferenceEquals(leftType, rightType) && rightType.IsUserDefined && rightType.IsSubtypeOf(leftType);
        if (rightFirst)
        {
            Value swapped = rightType.Slots.Compare(interp, right, left, Swapped(comparison));
            if (!swapped.IsNotImplemented)
            {
                return swapped;
            }
        }

        Value answer = leftType.Slots.Compare(interp, left, right, comparison);
        if (answer.IsNotImplemented && !rightFirst)
        {
            answer = rightType.Slots.Compare(interp, right, left, Swapped(comparison));
        }

        if (!answer.IsNotImplemented)
        {
            return answer;
        }

        return comparison switch
        {
            Comparison.Equal => Value.FromBool(left.Is(right)),
            Comparison.NotEqual => Value.FromBool(!left.Is(right)),
            _ => interp.Raise(Throw.TypeError(
                $"'{Symbol(comparison)}' not supported between instances of '{leftType.Name}' and '{rightType.Name}'")),
        };
    }
}
