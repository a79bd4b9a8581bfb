using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace MiniPy.Profile;

/// <summary>An assembly whose methods are looked up.</summary>
internal sealed class DefiningAssembly : IDisposable
{
    private readonly PEReader image;

    public DefiningAssembly(string path)
    {
        image = new PEReader(new MemoryStream(File.ReadAllBytes(path)));
        Metadata = image.GetMetadataReader();
        Name = Metadata.GetString(Metadata.GetAssemblyDefinition().Name);
    }

    public MetadataReader Metadata { get; }

    public string Name { get; }

    /// <summary>The number of bytes of a method's IL code.</summary>
    public int BodySize(MethodDefinition method) =>
        method.RelativeVirtualAddress == 0 ? 0 : image.GetMethodBody(method.RelativeVirtualAddress).GetILBytes()?.Length ?? 0;

    public void Dispose() => image.Dispose();
}

/// <summary>A type where it is defined.</summary>
internal sealed record DefinedType(DefiningAssembly Assembly, TypeDefinitionHandle Handle)
{
    private MetadataReader Metadata => Assembly.Metadata;
    private TypeDefinition Definition => Metadata.GetTypeDefinition(Handle);

    public string Name => Metadata.GetString(Definition.Name);

    public string Namespace => Metadata.GetString(Definition.Namespace);

    public DefinedType? Outer => Definition.GetDeclaringType() is { IsNil: false } outer ? this with { Handle = outer } : null;

    public string FullName => Outer is { } outer ? outer.FullName + "+" + Name : Join(Namespace, Name);

    public bool IsValueType => NameOf(Definition.BaseType) is "System.ValueType" or "System.Enum" && FullName != "System.Enum";

    public IEnumerable<MethodDefinition> Methods => Definition.GetMethods().Select(Metadata.GetMethodDefinition);

    public static string Join(string space, string name) => space.Length == 0 ? name : space + "." + name;

    /// <summary>The full name of a type that an assembly refers to.</summary>
    public static string NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        TypeReference type = metadata.GetTypeReference(handle);
        string name = metadata.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? NameOf(metadata, (TypeReferenceHandle)type.ResolutionScope) + "+" + name
            : Join(metadata.GetString(type.Namespace), name);
    }

    private string NameOf(EntityHandle type) => type switch
    {
        { IsNil: true } => "",
        { Kind: HandleKind.TypeDefinition } => (this with { Handle = (TypeDefinitionHandle)type }).FullName,
        { Kind: HandleKind.TypeReference } => NameOf(Metadata, (TypeReferenceHandle)type),
        _ => "",
    };
}

/// <summary>The types of all assemblies, found by their full names.</summary>
internal sealed class Definitions : IDisposable
{
    private readonly List<DefiningAssembly> assemblies = [];
    private readonly Dictionary<string, DefinedType> types = [];

    public Definitions(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            var assembly = new DefiningAssembly(path);
            assemblies.Add(assembly);
            foreach (TypeDefinitionHandle handle in assembly.Metadata.TypeDefinitions)
            {
                var type = new DefinedType(assembly, handle);
                types.TryAdd(type.FullName, type);
            }
        }
    }

    public void Dispose() => assemblies.ForEach(assembly => assembly.Dispose());

    /// <summary>The type of a name without type arguments, or null.</summary>
    public DefinedType? Find(string fullName) => types.GetValueOrDefault(fullName);

    /// <summary>The method that was counted and the class it was counted in, or null if there is none, or more than one that could be meant.</summary>
    public (TypeName Declaring, DefinedType Type, MethodDefinition Method)? Find(MethodCounts counts)
    {
        if (Split(counts.Name) is not var (declaring, type, name))
        {
            return null;
        }

        List<MethodDefinition> methods = [.. type.Methods.Where(method =>
            type.Assembly.Metadata.StringComparer.Equals(method.Name, name) && type.Assembly.BodySize(method) == counts.BodySize)];
        if (methods.Count > 1)
        {
            methods.RemoveAll(method => SignatureText.Of(type.Assembly.Metadata, method) != counts.Signature);
        }

        return methods.Count == 1 ? (declaring, type, methods[0]) : null;
    }

    /// <summary>Where the class ends and the method begins: both may have dots, as constructors and methods of an interface do, and type arguments have some too.</summary>
    private (TypeName Declaring, DefinedType Type, string Method)? Split(string name)
    {
        int depth = 0;
        for (int i = name.Length - 1; i > 0; i--)
        {
            depth += name[i] switch { ']' => 1, '[' => -1, _ => 0 };
            if (depth != 0 || name[i] != '.' || !TypeName.TryParse(name.AsSpan(0, i), out TypeName? declaring))
            {
                continue;
            }

            string definition = declaring.IsConstructedGenericType ? declaring.GetGenericTypeDefinition().FullName : declaring.FullName;
            if (Find(definition) is { } type)
            {
                return (declaring, type, name[(i + 1)..]);
            }
        }

        return null;
    }
}
