namespace MiniPy.Objects;

/// <summary>
/// Which attributes an instance has, and at which index the value of each stands: what all instances of a class that were given the same attributes in
/// the same order share. A node that has seen a shape once finds an attribute of the next instance with a comparison and a load.
/// </summary>
/// <remarks>
/// A shape never changes. Adding an attribute leads to another one, always the same for the same name; instances that are given very many
/// attributes, or each its own, get a dictionary instead.
/// </remarks>
internal sealed class Shape
{
    private const int MostAttributes = 24;
    private const int MostSuccessors = 12;

    private readonly PyStr[] names;
    private Shape? successor;
    private Dictionary<string, Shape>? otherSuccessors;

    /// <summary>The shapes without one of the attributes, where one was deleted before.</summary>
    private Shape?[]? shorter;

    /// <summary>That of an instance without attributes.</summary>
    public Shape(PyType type, ClassVersion version)
        : this(type, version, [])
    {
    }

    private Shape(PyType type, ClassVersion version, PyStr[] names)
    {
        Type = type;
        Version = version;
        this.names = names;
    }

    /// <summary>The class of the instances.</summary>
    public PyType Type { get; }

    /// <summary>What counts the changes of classes: whatever was found out about this class holds until it moves on.</summary>
    public ClassVersion Version { get; }

    public int Count => names.Length;

    /// <summary>The names in the order in which they were added.</summary>
    public ReadOnlySpan<PyStr> Names => names;

    /// <summary>The index of an attribute, or -1.</summary>
    public int Find(PyStr name)
    {
        PyStr[] all = names;
        for (int i = 0; i < all.Length; i++)
        {
            if (ReferenceEquals(all[i], name))
            {
                return i;
            }
        }

        long hash = name.Hash;
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i].Hash == hash && all[i].Text == name.Text)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The shape with one more attribute, at the index <see cref="Count"/>; null where a dictionary serves better.</summary>
    public Shape? With(PyStr name)
    {
        if (successor is not null && successor.names[^1].Text == name.Text)
        {
            return successor;
        }

        return otherSuccessors is not null && otherSuccessors.TryGetValue(name.Text, out Shape? known) ? known : Extend(name);
    }

    /// <summary>The shape without one of its attributes, those behind it one place further in front; null where a dictionary serves better.</summary>
    public Shape? Without(int index)
    {
        shorter ??= new Shape?[Count];
        return shorter[index] ??= Shorten(index);
    }

    private Shape? Shorten(int index)
    {
        Shape? made = Type.EmptyShape;
        for (int i = 0; i < Count && made is not null; i++)
        {
            made = i == index ? made : made.With(names[i]);
        }

        return made;
    }

    private Shape? Extend(PyStr name)
    {
        if (Count == MostAttributes || otherSuccessors is { Count: MostSuccessors })
        {
            return null;
        }

        var next = new Shape(Type, Version, [.. names, name]);
        if (successor is null)
        {
            successor = next;
        }
        else
        {
            (otherSuccessors ??= []).Add(name.Text, next);
        }

        Type.ExpectedAttributes = Math.Max(Type.ExpectedAttributes, next.Count);
        return next;
    }
}
