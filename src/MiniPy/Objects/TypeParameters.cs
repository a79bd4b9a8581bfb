using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>
/// Type parameters in the arguments of generic aliases and unions, and putting types in their place. What is a type parameter is said by
/// <c>__typing_subst__</c>, so that it need not be known here (library reference, "Generic Alias Type", and "typing").
/// </summary>
internal static class TypeParameters
{
    private static readonly PyStr Parameters = new("__parameters__");
    private static readonly PyStr Prepare = new("__typing_prepare_subst__");
    private static readonly PyStr Subst = new("__typing_subst__");
    private static readonly PyStr UnpackedArguments = new("__typing_unpacked_tuple_args__");
    private static readonly PyStr IsUnpackedParameter = new("__typing_is_unpacked_typevartuple__");

    public static PyTuple Of(Interpreter interp, PyGenericAlias alias) => alias.Parameters ??= Collect(interp, alias.Arguments);

    /// <summary>The parameters in type arguments, each once, in order.</summary>
    public static PyTuple Collect(Interpreter interp, PyTuple arguments)
    {
        var found = new List<Value>();
        foreach (Value argument in arguments.Items)
        {
            interp.Step();
            if (argument.Reference is PyType)
            {
                continue;
            }

            if (!Operators.FindAttribute(interp, argument, Subst).IsUnbound)
            {
                AddOnce(found, argument);
            }
            else if (Operators.FindAttribute(interp, argument, Parameters).As<PyTuple>() is { } inner)
            {
                foreach (Value each in inner.Items)
                {
                    AddOnce(found, each);
                }
            }
        }

        return found.Count == 0 ? PyTuple.Empty : new PyTuple([.. found]);
    }

    /// <summary>The arguments with types in the place of parameters; throws TypeError where their numbers differ.</summary>
    public static PyTuple Substitute(Interpreter interp, Value owner, PyTuple arguments, PyTuple parameters, Value key)
    {
        if (parameters.Count == 0)
        {
            throw Throw.TypeError($"{Operators.Repr(interp, owner)} is not a generic class");
        }

        Value[] types = Prepared(interp, owner, parameters, Unpack(interp, key));
        if (types.Length != parameters.Count)
        {
            throw Throw.TypeError(
                $"Too {(types.Length > parameters.Count ? "many" : "few")} arguments for {Operators.Repr(interp, owner)}; actual {types.Length}, expected {parameters.Count}");
        }

        var result = new List<Value>();
        foreach (Value argument in arguments.Items)
        {
            interp.Step();
            if (argument.Reference is PyType)
            {
                result.Add(argument);
                continue;
            }

            Value mark = Operators.FindAttribute(interp, argument, IsUnpackedParameter);
            bool isUnpacked = !mark.IsUnbound && Operators.Truth(interp, mark);
            Value method = Operators.FindAttribute(interp, argument, Subst);
            Value replaced = method.IsUnbound
                ? SubstituteInside(interp, argument, parameters, types)
                : interp.Call(method, types[IndexOf(parameters, argument)]);
            if (isUnpacked && replaced.As<PyTuple>() is { } several)
            {
                result.AddRange(several.Items);
            }
            else
            {
                result.Add(replaced);
            }
        }

        return new PyTuple([.. result]);
    }

    private static Value SubstituteInside(Interpreter interp, Value argument, PyTuple parameters, Value[] types)
    {
        if (Operators.FindAttribute(interp, argument, Parameters).As<PyTuple>() is not { Count: > 0 } inner)
        {
            return argument;
        }

        var items = new List<Value>();
        foreach (Value each in inner.Items)
        {
            int index = IndexOf(parameters, each);
            if (index < 0)
            {
                items.Add(each);
            }
            else if (types[index].As<PyTuple>() is { } several && !each.Type.Lookup(SpecialNames.Iter).IsUnbound)
            {
                items.AddRange(several.Items);
            }
            else
            {
                items.Add(types[index]);
            }
        }

        return Operators.GetItem(interp, argument, new PyTuple([.. items]));
    }

    private static Value[] Prepared(Interpreter interp, Value owner, PyTuple parameters, Value[] types)
    {
        foreach (Value parameter in parameters.Items)
        {
            Value prepare = Operators.FindAttribute(interp, parameter, Prepare);
            if (!prepare.IsUnbound && !prepare.IsNone)
            {
                Value prepared = interp.Call(prepare, owner, new PyTuple(types));
                types = prepared.As<PyTuple>()?.Items ?? [prepared];
            }
        }

        return types;
    }

    /// <summary>The types in a subscript, with unpacked tuples of known length spread out.</summary>
    private static Value[] Unpack(Interpreter interp, Value key)
    {
        Value[] given = key.As<PyTuple>()?.Items ?? [key];
        var types = new List<Value>(given.Length);
        foreach (Value each in given)
        {
            interp.Step();
            PyTuple? inner = each.Reference is PyType ? null : Operators.FindAttribute(interp, each, UnpackedArguments).As<PyTuple>();
            if (inner is not null && !(inner.Count > 0 && ReferenceEquals(inner.Items[^1].Reference, PyEllipsis.Instance)))
            {
                types.AddRange(inner.Items);
            }
            else
            {
                types.Add(each);
            }
        }

        return [.. types];
    }

    private static int IndexOf(PyTuple parameters, Value parameter) => Array.FindIndex(parameters.Items, each => each.Is(parameter));

    private static void AddOnce(List<Value> found, Value parameter)
    {
        if (!found.Exists(each => each.Is(parameter)))
        {
            found.Add(parameter);
        }
    }
}
