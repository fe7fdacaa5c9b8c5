using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>Maps what clients give: parameters to arguments, records to input objects.</summary>
internal sealed class InputMapper(MappingContext context)
{
    private readonly Dictionary<Type, InputObjectType?> _objects = [];
    private readonly InputConverter _converter = new(context.Scalars);

    /// <summary>The argument of a parameter; null, with a finding, when its type is not supported.</summary>
    public ArgumentDefinition? Argument(ParameterInfo parameter, string place)
    {
        if (Describe(context.Shape(parameter, true), parameter, parameter.HasDefaultValue, parameter.DefaultValue, place) is not { } found)
            return null;
        return new ArgumentDefinition(Naming.OfParameter(parameter), found.Type)
        {
            Description = context.Documentation.Of(parameter),
            DeprecationReason = MappingContext.DeprecationOf(parameter),
            DefaultValue = found.Default,
            ToClr = found.ToClr,
        };
    }

    private (GraphQLType Type, Value? Default, Func<object?, object?>? ToClr)? Describe(
        TypeShape shape, ICustomAttributeProvider member, bool hasDefault, object? defaultValue, string place)
    {
        try
        {
            var id = context.IdOf(member);
            // Absent must be possible where the C# side can tell it apart.
            if (shape.IsOptional)
                shape = shape with { IsNullable = true };
            if (MappingContext.Wrap(shape, type => context.Leaf(type, id is not null) ?? Object(type, place)) is not { } mapped)
                return null;
            // A default of null says no more than being nullable does.
            var literal = hasDefault && defaultValue is not null && !shape.IsOptional ? LiteralFromValue.Of(mapped, defaultValue) : null;
            if (hasDefault && defaultValue is null && mapped is NonNullType && !shape.IsOptional)
                throw new NotSupportedException("its default value is default(T), which cannot be written in the schema; make it nullable");
            return (mapped, literal, _converter.For(shape, id));
        }
        catch (Exception exception) when (exception is NotSupportedException or ScalarFormatException)
        {
            context.Errors.Add($"{place} cannot be mapped: {exception.Message.TrimEnd('.')}.");
            return null;
        }
    }

    private InputObjectType? Object(Type type, string place)
    {
        if (_objects.TryGetValue(type, out var known))
            return known;
        if (!IsInputObject(type))
        {
            context.Errors.Add($"{place} has the type {Naming.Display(type)}, which clients cannot give; use a scalar, an enum, a list, or a record (or register a scalar for it).");
            return null;
        }

        if (InputConstruction.ConstructorOf(type) is not { } constructor)
        {
            context.Errors.Add($"Class {Naming.Display(type)} cannot be an input object: it needs exactly one public constructor with the most parameters.");
            _objects.Add(type, null);
            return null;
        }

        // Registered before its fields are mapped, since they may refer to it.
        InputFieldDefinition[] fields = [];
        var construction = new InputConstruction(type, constructor);
        var mapped = new InputObjectType(Naming.OfInput(type), () => fields)
        {
            Description = context.Documentation.Of(type),
            IsOneOf = type.IsDefined(typeof(GraphQLOneOfAttribute), false),
            ToClr = construction.Make,
        };
        _objects.Add(type, mapped);
        fields = [.. constructor.GetParameters().Select(parameter => Field(type, parameter, construction)).OfType<InputFieldDefinition>(),
            .. InputConstruction.PropertiesOf(type, constructor).Where(property => !context.Conventions.IsHidden(property)).Select(property => Field(type, property, construction)).OfType<InputFieldDefinition>()];
        return mapped;
    }

    private InputFieldDefinition? Field(Type type, ParameterInfo parameter, InputConstruction construction)
    {
        // On a positional record attributes usually stand on the property.
        var property = type.GetProperty(parameter.Name!, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase);
        ICustomAttributeProvider marked = property is not null && property.IsDefined(typeof(GraphQLIdAttribute)) ? property : parameter;
        var place = $"{Naming.Display(type)}.{parameter.Name}";
        var shape = context.Shape(parameter, true);
        if (Describe(shape, marked, parameter.HasDefaultValue, parameter.DefaultValue, place) is not { } found)
            return null;
        var name = property?.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? Naming.OfParameter(parameter);
        construction.Bind(name, parameter, shape.IsNullable);
        return new InputFieldDefinition(name, found.Type)
        {
            Description = context.Documentation.Of(parameter) ?? (property is null ? null : context.Documentation.Of(property)),
            DeprecationReason = MappingContext.DeprecationOf(parameter) ?? (property is null ? null : MappingContext.DeprecationOf(property)),
            DefaultValue = found.Default,
            ToClr = found.ToClr,
        };
    }

    private InputFieldDefinition? Field(Type type, PropertyInfo property, InputConstruction construction)
    {
        var shape = context.Shape(property, true);
        var (hasDefault, value) = DefaultOf(type, property, shape);
        if (Describe(shape, property, hasDefault, value, $"{Naming.Display(type)}.{property.Name}") is not { } found)
            return null;
        var name = Naming.OfMember(property);
        construction.Bind(name, property, shape.IsNullable);
        return new InputFieldDefinition(name, found.Type)
        {
            Description = context.Documentation.Of(property),
            DeprecationReason = MappingContext.DeprecationOf(property),
            DefaultValue = found.Default,
            ToClr = found.ToClr,
        };
    }

    /// <summary>The default value a property states, or the one its initialiser gives where null is not allowed and C# does not require a value either.</summary>
    private (bool HasDefault, object? Value) DefaultOf(Type type, PropertyInfo property, TypeShape shape)
    {
        if (property.GetCustomAttribute<DefaultValueAttribute>() is { } stated)
            return (true, stated.Value);
        if (!context.Conventions.TakeInitialisers || shape.IsNullable || property.IsDefined(typeof(RequiredMemberAttribute)) || type.GetConstructor([]) is null)
            return (false, null);
        var value = property.GetValue(Activator.CreateInstance(type));
        return (value is not null, value);
    }

    private static bool IsInputObject(Type type) =>
        !type.IsAbstract && !type.IsPrimitive && !type.IsPointer && !Naming.IsOfSystem(type)
        && (type.IsClass || type.IsValueType) && !typeof(Delegate).IsAssignableFrom(type);
}
