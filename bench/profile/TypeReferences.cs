using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace MiniPy.Profile;

/// <summary>Refers to types of other assemblies in the assembly that is being written.</summary>
internal sealed class TypeReferences(MetadataBuilder metadata, Definitions definitions)
{
    /// <summary>Stands for every class as a type argument: methods of <c>List&lt;T&gt;</c> are compiled once for all classes. The compilers know it by this name and assembly.</summary>
    private const string Canon = "System.__Canon", CanonAssembly = "System.Private.Canon";

    private static readonly Dictionary<string, PrimitiveTypeCode> Primitives = Enum.GetValues<PrimitiveTypeCode>()
        .Where(code => code is not (PrimitiveTypeCode.Void or PrimitiveTypeCode.TypedReference)).ToDictionary(code => "System." + code);

    private readonly Dictionary<string, AssemblyReferenceHandle> assemblies = [];
    private readonly Dictionary<string, EntityHandle?> tokens = [];

    /// <summary>The token of a type, or null if an assembly that defines a part of it is not at hand.</summary>
    public EntityHandle? TokenOf(TypeName name)
    {
        if (!tokens.TryGetValue(name.FullName, out EntityHandle? token))
        {
            tokens[name.FullName] = token = name.IsSimple ? SimpleToken(name.FullName) : ConstructedToken(name);
        }

        return token;
    }

    /// <summary>The token of a type without type arguments, or null.</summary>
    public EntityHandle? TokenOf(string fullName) => definitions.Find(fullName) is { } type ? TokenOf(type) : null;

    public EntityHandle TokenOf(DefinedType type)
    {
        if (tokens.GetValueOrDefault(type.FullName) is { } known)
        {
            return known;
        }

        EntityHandle scope = type.Outer is { } outer ? TokenOf(outer) : Assembly(type.Assembly.Name);
        EntityHandle token = metadata.AddTypeReference(scope, metadata.GetOrAddString(type.Namespace), metadata.GetOrAddString(type.Name));
        tokens[type.FullName] = token;
        return token;
    }

    /// <summary>Adds the names of all assemblies that define parts of a type.</summary>
    public void AddAssemblies(TypeName name, SortedSet<string> names)
    {
        if (name.IsConstructedGenericType)
        {
            AddAssemblies(name.GetGenericTypeDefinition(), names);
            foreach (TypeName argument in name.GetGenericArguments())
            {
                AddAssemblies(argument, names);
            }
        }
        else if (name.IsArray)
        {
            AddAssemblies(name.GetElementType(), names);
        }
        else if (definitions.Find(name.FullName) is { } type)
        {
            names.Add(type.Assembly.Name);
        }
    }

    private EntityHandle? SimpleToken(string fullName) =>
        fullName == Canon ? metadata.AddTypeReference(Assembly(CanonAssembly), metadata.GetOrAddString("System"), metadata.GetOrAddString("__Canon")) : TokenOf(fullName);

    private EntityHandle? ConstructedToken(TypeName name)
    {
        var signature = new BlobBuilder();
        return Encode(name, signature) ? metadata.AddTypeSpecification(metadata.GetOrAddBlob(signature)) : null;
    }

    private bool Encode(TypeName name, BlobBuilder signature)
    {
        if (name.IsConstructedGenericType)
        {
            ImmutableArray<TypeName> arguments = name.GetGenericArguments();
            signature.WriteByte((byte)SignatureTypeCode.GenericTypeInstance);
            if (!Encode(name.GetGenericTypeDefinition(), signature))
            {
                return false;
            }

            signature.WriteCompressedInteger(arguments.Length);
            return arguments.All(argument => Encode(argument, signature));
        }

        if (name.IsSZArray)
        {
            signature.WriteByte((byte)SignatureTypeCode.SZArray);
            return Encode(name.GetElementType(), signature);
        }

        if (Primitives.TryGetValue(name.FullName, out PrimitiveTypeCode code))
        {
            signature.WriteByte((byte)code);
            return true;
        }

        if (!name.IsSimple || TokenOf(name) is not { } token)
        {
            return false;
        }

        bool isValue = definitions.Find(name.FullName) is { IsValueType: true };
        signature.WriteByte((byte)(isValue ? SignatureTypeKind.ValueType : SignatureTypeKind.Class));
        signature.WriteCompressedInteger(CodedIndex.TypeDefOrRefOrSpec(token));
        return true;
    }

    private AssemblyReferenceHandle Assembly(string name)
    {
        if (!assemblies.TryGetValue(name, out AssemblyReferenceHandle handle))
        {
            assemblies[name] = handle = metadata.AddAssemblyReference(metadata.GetOrAddString(name), new Version(), default, default, default, default);
        }

        return handle;
    }
}
