using MiniPy.Builtins;

namespace MiniPy.Objects;

/// <summary>
/// The built-in types. They never change once made, so all interpreters share them; each fills its namespace when a
/// program first asks for it. Exceptions have a page of their own, <see cref="Exceptions"/>.
/// </summary>
internal static class Types
{
    public static readonly PyType Object;
    public static readonly PyType Type;

    // -- numbers -----------------------------------------------------------------------------------
    public static readonly PyType Int;
    public static readonly PyType Bool;
    public static readonly PyType Float;

    // -- text and bytes ------------------------------------------------------------------------------
    public static readonly PyType Str;
    public static readonly PyType Bytes;

    // -- containers ------------------------------------------------------------------------------------
    public static readonly PyType Tuple;
    public static readonly PyType List;
    public static readonly PyType Dict;
    public static readonly PyType DictKeys;
    public static readonly PyType DictValues;
    public static readonly PyType DictItems;
    public static readonly PyType MappingProxy;
    public static readonly PyType Set;
    public static readonly PyType FrozenSet;
    public static readonly PyType Range;
    public static readonly PyType Slice;

    // -- singletons ------------------------------------------------------------------------------------
    public static readonly PyType NoneType;
    public static readonly PyType NotImplementedType;
    public static readonly PyType Ellipsis;

    // -- functions and what surrounds them ----------------------------------------------------------------
    public static readonly PyType Function;
    public static readonly PyType Method;
    public static readonly PyType BuiltinFunction;
    public static readonly PyType MethodDescriptor;
    public static readonly PyType WrapperDescriptor;
    public static readonly PyType ClassMethodDescriptor;
    public static readonly PyType GetSetDescriptor;
    public static readonly PyType MemberDescriptor;
    public static readonly PyType MethodWrapper;
    public static readonly PyType StaticMethod;
    public static readonly PyType ClassMethod;
    public static readonly PyType Property;
    public static readonly PyType Super;
    public static readonly PyType Code;
    public static readonly PyType Cell;
    public static readonly PyType Frame;
    public static readonly PyType Traceback;
    public static readonly PyType Module;
    public static readonly PyType Generator;
    public static readonly PyType ByteArray;
    public static readonly PyType ByteArrayIterator;
    public static readonly PyType MemoryView;
    public static readonly PyType MemoryIterator;
    public static readonly PyType Complex;
    public static readonly PyType Coroutine;
    public static readonly PyType CoroutineWrapper;
    public static readonly PyType AsyncGenerator;
    public static readonly PyType AsyncGeneratorSend;
    public static readonly PyType AsyncGeneratorThrow;
    public static readonly PyType AnextAwaitable;

    // -- types with arguments, and helpers of the module types --------------------------------------------------
    public static readonly PyType GenericAlias;
    public static readonly PyType UnionType;
    public static readonly PyType SimpleNamespace;

    // -- iterators -------------------------------------------------------------------------------------------
    public static readonly PyType GenericAliasIterator;
    public static readonly PyType ListIterator;
    public static readonly PyType ListReverseIterator;
    public static readonly PyType TupleIterator;
    public static readonly PyType StrIterator;
    public static readonly PyType BytesIterator;
    public static readonly PyType RangeIterator;
    public static readonly PyType SetIterator;
    public static readonly PyType DictKeyIterator;
    public static readonly PyType DictValueIterator;
    public static readonly PyType DictItemIterator;
    public static readonly PyType DictReverseKeyIterator;
    public static readonly PyType DictReverseValueIterator;
    public static readonly PyType DictReverseItemIterator;
    public static readonly PyType SequenceIterator;
    public static readonly PyType CallableIterator;
    public static readonly PyType Reversed;
    public static readonly PyType Enumerate;
    public static readonly PyType Zip;
    public static readonly PyType Map;
    public static readonly PyType Filter;

    static Types()
    {
        Object = new PyType("object", new TypeSlots(), null, static () => ObjectMethods.Table);
        Type = new PyType("type", new TypeTypeSlots(), Object, static () => TypeMethods.Table) { HasInstanceDictionary = true, HasWeakReferences = true };

        // Both were made before there was a type of types.
        Object.Type = Type;
        Type.Type = Type;

        Int = new PyType("int", new IntSlots(), Object, static () => IntMethods.Table);
        Bool = new PyType("bool", new BoolSlots(), Int, static () => BoolMethods.Table, isSubclassable: false);
        Float = new PyType("float", new FloatSlots(), Object, static () => FloatMethods.Table);

        Str = new PyType("str", new StrSlots(), Object, static () => StrMethods.Table);
        Bytes = new PyType("bytes", new BytesSlots(), Object, static () => BytesMethods.Table);

        Tuple = new PyType("tuple", new TupleSlots(), Object, static () => TupleMethods.Table);
        List = new PyType("list", new ListSlots(), Object, static () => ListMethods.Table);
        Dict = new PyType("dict", new DictSlots(), Object, static () => DictMethods.Table);
        DictKeys = Final("dict_keys", new DictViewSlots(), static () => DictViewMethods.KeysTable);
        DictValues = Final("dict_values", new DictViewSlots(), static () => DictViewMethods.ValuesTable);
        DictItems = Final("dict_items", new DictViewSlots(), static () => DictViewMethods.ItemsTable);
        MappingProxy = Final("mappingproxy", new MappingProxySlots(), static () => MappingProxyMethods.Table);
        Set = new PyType("set", new SetSlots(), Object, static () => SetMethods.Table);
        FrozenSet = new PyType("frozenset", new SetSlots(), Object, static () => SetMethods.FrozenTable);
        Range = Final("range", new RangeSlots(), static () => RangeMethods.Table);
        Slice = Final("slice", new SliceSlots(), static () => SliceMethods.Table);

        NoneType = Final("NoneType", new NoneSlots(), static () => SingletonMethods.NoneTable);
        NotImplementedType = Final("NotImplementedType", new NotImplementedSlots(), static () => SingletonMethods.NotImplementedTable);
        Ellipsis = Final("ellipsis", new EllipsisSlots(), static () => SingletonMethods.EllipsisTable);

        Function = Final("function", new FunctionSlots(), static () => FunctionMethods.Table);
        Method = Final("method", new MethodSlots(), static () => FunctionMethods.MethodTable);
        BuiltinFunction = Final("builtin_function_or_method", new BuiltinFunctionSlots(), static () => BuiltinFunctionMethods.Table);
        MethodDescriptor = Final("method_descriptor", new MethodDescriptorSlots(), static () => BuiltinFunctionMethods.DescriptorTable);
        WrapperDescriptor = Final("wrapper_descriptor", new MethodDescriptorSlots(), static () => BuiltinFunctionMethods.DescriptorTable);
        ClassMethodDescriptor = Final("classmethod_descriptor", new ClassMethodDescriptorSlots(), static () => BuiltinFunctionMethods.ClassMethodTable);
        GetSetDescriptor = Final("getset_descriptor", new GetSetDescriptorSlots(), static () => BuiltinFunctionMethods.GetSetTable);
        MemberDescriptor = Final("member_descriptor", new GetSetDescriptorSlots(), static () => BuiltinFunctionMethods.GetSetTable);
        MethodWrapper = Final("method-wrapper", new MethodWrapperSlots(), static () => BuiltinFunctionMethods.MethodWrapperTable);
        StaticMethod = new PyType("staticmethod", new StaticMethodSlots(), Object, static () => DecoratorMethods.StaticMethodTable);
        ClassMethod = new PyType("classmethod", new ClassMethodSlots(), Object, static () => DecoratorMethods.ClassMethodTable);
        Property = new PyType("property", new PropertySlots(), Object, static () => PropertyMethods.Table);
        Super = new PyType("super", new SuperSlots(), Object, static () => DecoratorMethods.SuperTable);
        Code = Final("code", new CodeSlots(), static () => CodeMethods.Table);
        Cell = Final("cell", new CellSlots(), static () => CodeMethods.CellTable);
        Frame = Final("frame", new FrameSlots(), static () => CodeMethods.FrameTable);
        Traceback = Final("traceback", new TracebackSlots(), static () => CodeMethods.TracebackTable);
        Module = new PyType("module", new ModuleSlots(), Object, static () => ModuleMethods.Table);
        Generator = Final("generator", new GeneratorSlots(), static () => GeneratorMethods.Table);
        ByteArray = new PyType("bytearray", new ByteArraySlots(), Object, static () => ByteArrayMethods.Table);
        ByteArrayIterator = Iterator("bytearray_iterator");
        MemoryView = Final("memoryview", new MemoryViewSlots(), static () => MemoryViewMethods.Table);
        MemoryIterator = Iterator("memory_iterator");
        Complex = new PyType("complex", new ComplexSlots(), Object, static () => ComplexMethods.Table);
        Coroutine = Final("coroutine", new CoroutineSlots(), static () => CoroutineMethods.Table);
        CoroutineWrapper = Final("coroutine_wrapper", new IteratorSlots(), static () => CoroutineMethods.WrapperTable);
        AsyncGenerator = Final("async_generator", new AsyncGeneratorSlots(), static () => AsyncGeneratorMethods.Table);
        AsyncGeneratorSend = Final("async_generator_asend", new IteratorSlots(), static () => AsyncGeneratorMethods.AwaitableTable);
        AsyncGeneratorThrow = Final("async_generator_athrow", new IteratorSlots(), static () => AsyncGeneratorMethods.AwaitableTable);
        AnextAwaitable = Final("anext_awaitable", new IteratorSlots(), static () => AsyncGeneratorMethods.AwaitableTable);

        GenericAlias = new PyType("types.GenericAlias", new GenericAliasSlots(), Object, static () => GenericMethods.AliasTable);
        UnionType = Final("types.UnionType", new UnionSlots(), static () => GenericMethods.UnionTable);
        SimpleNamespace = new PyType("types.SimpleNamespace", new SimpleNamespaceSlots(), Object, static () => SimpleNamespaceMethods.Table)
        {
            HasInstanceDictionary = true,
        };

        GenericAliasIterator = Final("generic_alias_iterator", new IteratorSlots(), static () => GenericMethods.AliasIteratorTable);
        ListIterator = Iterator("list_iterator");
        ListReverseIterator = Iterator("list_reverseiterator");
        TupleIterator = Iterator("tuple_iterator");
        StrIterator = Iterator("str_ascii_iterator");
        BytesIterator = Iterator("bytes_iterator");
        RangeIterator = Iterator("range_iterator");
        SetIterator = Iterator("set_iterator");
        DictKeyIterator = Iterator("dict_keyiterator");
        DictValueIterator = Iterator("dict_valueiterator");
        DictItemIterator = Iterator("dict_itemiterator");
        DictReverseKeyIterator = Iterator("dict_reversekeyiterator");
        DictReverseValueIterator = Iterator("dict_reversevalueiterator");
        DictReverseItemIterator = Iterator("dict_reverseitemiterator");
        SequenceIterator = Iterator("iterator");
        CallableIterator = Iterator("callable_iterator");
        Reversed = new PyType("reversed", new ReversedSlots(), Object, static () => IteratorMethods.ReversedTable);
        Enumerate = new PyType("enumerate", new EnumerateSlots(), Object, static () => IteratorMethods.EnumerateTable);
        Zip = new PyType("zip", new ZipSlots(), Object, static () => IteratorMethods.ZipTable);
        Map = new PyType("map", new MapSlots(), Object, static () => IteratorMethods.MapTable);
        Filter = new PyType("filter", new FilterSlots(), Object, static () => IteratorMethods.FilterTable);
        MarkTypes();
    }

    /// <summary>Says of which built-in types instances have a <c>__dict__</c>, and to which weak references can be made.</summary>
    private static void MarkTypes()
    {
        foreach (PyType type in (PyType[])[Function, StaticMethod, ClassMethod, Module])
        {
            type.HasInstanceDictionary = true;
        }

        foreach (PyType type in (PyType[])
            [Set, FrozenSet, Function, Method, BuiltinFunction, Code, Module, Generator, GenericAlias, Coroutine, AsyncGenerator, MemoryView])
        {
            type.HasWeakReferences = true;
        }
    }

    private static PyType Final(string name, TypeSlots slots, Func<TypeTable> table) => new(name, slots, Object, table, isSubclassable: false);

    private static PyType Iterator(string name) => Final(name, new IteratorSlots(), static () => IteratorMethods.Table);
}
