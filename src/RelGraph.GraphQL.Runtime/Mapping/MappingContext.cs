using System.Reflection;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>What all mappers of one schema share: scalars, extensions, documentation, named types so far, and findings.</summary>
internal sealed class MappingContext
{
    private readonly NullabilityInfoContext _nullability = new();
    private readonly Dictionary<Type, EnumType?> _enums = [];

    public ScalarRegistry Scalars { get; } = new();

    public Extensions Extensions { get; } = new();

    public XmlDocumentation Documentation { get; } = new();

    public List<string> Errors { get; } = [];

    public MemberConventions Conventions { get; set; } = MemberConventions.None;

    public TypeShape Shape(PropertyInfo property, bool isInput = false) =>
        TypeParameterNullability.Correct(property, TypeShape.Of(_nullability.Create(property), isInput, Scalars.Contains));

    public TypeShape Shape(ParameterInfo parameter, bool isInput = false) =>
        TypeParameterNullability.Correct(parameter, TypeShape.Of(_nullability.Create(parameter), isInput, Scalars.Contains));

    /// <summary>The shape of the events of a stream, or of a task of a stream.</summary>
    public TypeShape EventShape(ParameterInfo stream)
    {
        var info = _nullability.Create(stream);
        while (info.Type.GetGenericTypeDefinition() != typeof(IAsyncEnumerable<>))
            info = info.GenericTypeArguments[0];
        return TypeShape.Of(info.GenericTypeArguments[0], false, Scalars.Contains);
    }

    /// <summary>The mark of an id; null for a member that is none.</summary>
    public GraphQLIdAttribute? IdOf(ICustomAttributeProvider member) =>
        ((GraphQLIdAttribute[])member.GetCustomAttributes(typeof(GraphQLIdAttribute), true)).FirstOrDefault() ?? (member is PropertyInfo property ? Conventions.IdOf(property) : null);

    /// <summary>The leaf type for a C# type, or null when it is none.</summary>
    public NamedType? Leaf(Type type, bool isId)
    {
        if (isId && type == typeof(string))
            return BuiltInScalars.Id;
        if (Scalars.Find(type) is { } scalar)
            return scalar;
        if (!type.IsEnum)
            return null;
        if (!_enums.TryGetValue(type, out var mapped))
            _enums.Add(type, mapped = MapEnum(type));
        return mapped;
    }

    /// <summary>Wraps the named type in lists and non-null as the shape says.</summary>
    public static GraphQLType? Wrap(TypeShape shape, Func<Type, NamedType?> map)
    {
        var type = shape.Item is { } item ? Wrap(item, map)?.List() : (GraphQLType?)map(shape.Type);
        return type is null || shape.IsNullable ? type : type.NonNull();
    }

    public static string? DeprecationOf(ICustomAttributeProvider member)
    {
        var marks = (ObsoleteAttribute[])member.GetCustomAttributes(typeof(ObsoleteAttribute), true);
        return marks.Length == 0 ? null : marks[0].Message ?? BuiltInDirectives.DefaultDeprecationReason;
    }

    private EnumType MapEnum(Type type)
    {
        var values = type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => !field.IsDefined(typeof(GraphQLIgnoreAttribute)) && !Conventions.IsHidden(field))
            .Select(field => new EnumValueDefinition(Naming.OfEnumValue(field), field.GetValue(null))
            {
                Description = Documentation.Of(field),
                DeprecationReason = DeprecationOf(field),
            });
        return new EnumType(Extensions.NameOf(type) ?? Naming.OfType(type), [.. values]) { Description = Documentation.Of(type) };
    }
}
