using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Changes of what an object or a class is: <c>__class__</c> and <c>__bases__</c> (reference, 3.1 and 3.3.3).</summary>
internal static class ClassAssignment
{
    /// <summary><c>instance.__class__ = value</c></summary>
    public static void SetClass(Interpreter interp, Value self, Value value)
    {
        if (value.IsUnbound)
        {
            throw Throw.TypeError("can't delete __class__ attribute");
        }

        PyType type = value.As<PyType>() ?? throw Throw.TypeError($"__class__ must be set to a class, not '{value.Type.Name}' object");
        PyType old = self.Type;
        bool areModules = type.IsSubtypeOf(Types.Module) && old.IsSubtypeOf(Types.Module);
        if (self.Reference is null || !((type.IsUserDefined && old.IsUserDefined) || areModules))
        {
            throw Throw.TypeError("__class__ assignment only supported for mutable types or ModuleType subclasses");
        }

        if (!ClassLayout.IsSame(type, old))
        {
            throw Throw.TypeError($"__class__ assignment: '{type.Name}' object layout differs from '{old.Name}'");
        }

        self.Reference.PrepareForOtherType();
        self.Reference.Type = type;
        if (self.Reference is PyType)
        {
            interp.ClassVersion.Advance();
        }
    }

    /// <summary><c>type.__bases__ = value</c></summary>
    public static void SetBases(Interpreter interp, Value self, Value value)
    {
        var type = (PyType)self.Reference!;
        if (!type.IsUserDefined)
        {
            throw Throw.TypeError($"cannot set '__bases__' attribute of immutable type '{type.Name}'");
        }

        if (value.IsUnbound)
        {
            throw Throw.TypeError($"cannot delete '__bases__' attribute of immutable type '{type.Name}'");
        }

        PyTuple given = value.As<PyTuple>() ?? throw Throw.TypeError($"can only assign tuple to {type.Name}.__bases__, not {value.Type.Name}");
        if (given.Count == 0)
        {
            throw Throw.TypeError($"can only assign non-empty tuple to {type.Name}.__bases__, not ()");
        }

        PyType[] bases = Array.ConvertAll(given.Items, each => CheckBase(type, each));
        PyType layout = ClassLayout.BestBase(bases);
        if (!ReferenceEquals(ClassLayout.Solid(layout), ClassLayout.Solid(type.Base!)) || layout.IsUserDefined != type.Base!.IsUserDefined)
        {
            throw Throw.TypeError($"__bases__ assignment: '{layout.Name}' deallocator differs from '{type.Base!.Name}'");
        }

        if (!ClassLayout.IsSame(layout, type.Base))
        {
            throw Throw.TypeError($"__bases__ assignment: '{layout.Name}' object layout differs from '{type.Base.Name}'");
        }

        PyType[] oldBases = type.Bases;
        PyType oldLayout = type.Base;
        var oldOrders = new List<(PyType Type, PyType[] Order)>();
        type.Bases = bases;
        type.Base = layout;
        try
        {
            Reorder(interp, type, oldOrders);
        }
        catch (PythonException)
        {
            type.Bases = oldBases;
            type.Base = oldLayout;
            foreach ((PyType each, PyType[] order) in oldOrders)
            {
                each.MethodResolutionOrder = order;
            }

            interp.ClassVersion.Advance();
            throw;
        }

        type.Bases = oldBases;
        interp.Subclasses.Remove(type);
        type.Bases = bases;
        interp.Subclasses.Add(type);
    }

    private static PyType CheckBase(PyType type, Value value)
    {
        PyType each = value.As<PyType>() ?? throw Throw.TypeError($"{type.Name}.__bases__ must be tuple of classes, not '{value.Type.Name}'");
        if (each.IsSubtypeOf(type))
        {
            throw Throw.TypeError("a __bases__ item causes an inheritance cycle");
        }

        return each.IsSubclassable ? each : throw Throw.TypeError($"type '{each.Name}' is not an acceptable base type");
    }

    /// <summary>Works out the resolution orders of a class and of all that derive from it anew.</summary>
    private static void Reorder(Interpreter interp, PyType type, List<(PyType Type, PyType[] Order)> replaced)
    {
        interp.Step();
        PyType[] order = ResolutionOrder.Find(interp, type);
        replaced.Add((type, type.MethodResolutionOrder));
        type.MethodResolutionOrder = order;
        interp.ClassVersion.Advance();
        foreach (Value each in interp.Subclasses.Of(type).ToArray())
        {
            Reorder(interp, (PyType)each.Reference!, replaced);
        }
    }
}
