using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Modules: an attribute is a name of the module, or what its <c>__getattr__</c> gives (reference, 3.3.2.1).</summary>
internal sealed class ModuleSlots : TypeSlots
{
    public override bool UsesDefaultAttributeAccess => false;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments) =>
        new PyModule(arguments.PositionalCount > 0 && arguments[0].As<PyStr>() is { } name ? name.Text : string.Empty, type);

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
        var given = new Value[2];
        Signature.Bind(arguments, given);
        PyDict names = ((PyModule)self.Reference!).Names;
        names.SetStr(Names.Name, given[0]);
        names.SetStr(Names.Doc, given[1]);
    }

    private static readonly Builtins.ConstructorSignature Signature = new("module", "name, doc=None");

    public override Value FindAttribute(Interpreter interp, Value self, PyStr name)
    {
        var module = (PyModule)self.Reference!;
        Value found = module.Names.GetStr(name);
        if (!found.IsUnbound)
        {
            return found;
        }

        found = base.FindAttribute(interp, self, name);
        Value fallback = found.IsUnbound ? module.Names.GetStr(Names.GetAttr) : Value.Unbound;
        return fallback.IsUnbound ? found : fallback.Type.Slots.Call(interp, fallback, new Arguments([name]));
    }

    public override string Repr(Interpreter interp, Value self)
    {
        var module = (PyModule)self.Reference!;
        return module.Names.GetStr(Names.File).As<PyStr>() is { } file
            ? $"<module '{module.Name}' from '{file.Text}'>"
            : $"<module '{module.Name}' (built-in)>";
    }
}
