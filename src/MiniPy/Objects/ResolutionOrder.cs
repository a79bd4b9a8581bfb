using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>The C3 linearization of a class's bases ("The Python 2.3 Method Resolution Order").</summary>
internal static class ResolutionOrder
{
    private static readonly PyStr MroName = new("mro");

    /// <summary>The order that the metaclass's <c>mro()</c> gives.</summary>
    public static PyType[] Find(Interpreter interp, PyType type)
    {
        Value method = type.Type.Lookup(MroName);
        if (method.Is(Types.Type.Lookup(MroName)))
        {
            return Compute(type, type.Bases);
        }

        Value[] order = Iteration.ToArray(interp, interp.Call(Operators.FindSpecial(interp, type, MroName)));
        PyType solid = ClassLayout.Solid(type);
        return Array.ConvertAll(order, each => each.Reference is not PyType found
            ? throw Throw.TypeError($"mro() returned a non-class ('{each.Type.Name}')")
            : solid.IsSubtypeOf(ClassLayout.Solid(found))
                ? found
                : throw Throw.TypeError($"mro() returned base with unsuitable layout ('{found.Name}')"));
    }

    public static PyType[] Compute(PyType type, PyType[] bases)
    {
        var sequences = new List<List<PyType>>();
        foreach (PyType each in bases)
        {
            sequences.Add([.. each.MethodResolutionOrder]);
        }

        sequences.Add([.. bases]);
        if (bases.Distinct().Count() != bases.Length)
        {
            throw Throw.TypeError($"duplicate base class {bases.GroupBy(each => each).First(group => group.Count() > 1).Key.Name}");
        }

        var order = new List<PyType> { type };
        while (sequences.RemoveAll(sequence => sequence.Count == 0) >= 0 && sequences.Count > 0)
        {
            PyType next = sequences.Select(sequence => sequence[0]).FirstOrDefault(head => !sequences.Exists(sequence => sequence.IndexOf(head) > 0))
                ?? throw Throw.TypeError("Cannot create a consistent method resolution order (MRO) for bases " + string.Join(", ", sequences.Select(sequence => sequence[0].Name).Distinct()));
            order.Add(next);
            foreach (List<PyType> sequence in sequences)
            {
                if (ReferenceEquals(sequence[0], next))
                {
                    sequence.RemoveAt(0);
                }
            }
        }

        return [.. order];
    }
}
