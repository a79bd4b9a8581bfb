using MiniPy.Objects;

namespace MiniPy.Modules.Json;

/// <summary>The objects that are being written, each inside the one before: an object among its own ancestors has no document.</summary>
/// <param name="isWatched">False to look for no circle.</param>
internal struct Ancestors(bool isWatched)
{
    /// <summary>Among so many, each is compared; most documents are no deeper.</summary>
    private const int MostCompared = 16;

    private PyObject?[] few = [];
    private int count;
    private HashSet<PyObject>? more;

    /// <summary>Adds an object; false if it is among them.</summary>
    public bool TryAdd(PyObject item)
    {
        if (!isWatched)
        {
            return true;
        }

        for (int i = 0; i < count; i++)
        {
            if (ReferenceEquals(few[i], item))
            {
                return false;
            }
        }

        if (count == MostCompared)
        {
            return (more ??= new HashSet<PyObject>(ReferenceEqualityComparer.Instance)).Add(item);
        }

        if (count == few.Length)
        {
            few = new PyObject?[MostCompared];
        }

        few[count++] = item;
        return true;
    }

    /// <summary>Takes away the object that was added last.</summary>
    public void Remove(PyObject item)
    {
        if (isWatched && more?.Remove(item) is null or false)
        {
            few[--count] = null;
        }
    }
}
