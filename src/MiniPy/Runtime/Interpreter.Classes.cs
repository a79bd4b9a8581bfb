using MiniPy.Modules.Weak;
using MiniPy.Objects;

namespace MiniPy.Runtime;

/// <content>What is known about the classes of this interpreter.</content>
internal sealed partial class Interpreter
{
    public SubclassRegistry Subclasses { get; } = new();

    /// <summary>The weak references to objects of this interpreter.</summary>
    public WeakReferenceTable WeakReferences { get; } = new();

    /// <summary>Counts registrations of virtual subclasses (<c>abc.get_cache_token</c>).</summary>
    public long AbcVersion { get; set; }
}
