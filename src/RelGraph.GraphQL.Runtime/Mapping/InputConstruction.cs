using System.Reflection;

namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>Makes the C# object of an input object: constructor first, then the settable properties that were given.</summary>
internal sealed class InputConstruction(Type type, ConstructorInfo constructor)
{
    private readonly ConstructorInvoker _invoker = ConstructorInvoker.Create(constructor);
    private readonly List<(string Name, Slot Slot)> _parameters = [];
    private readonly List<(string Name, PropertyInfo Property, Slot Slot)> _properties = [];

    /// <summary>The public constructor with the most parameters, or null when there is none or more than one.</summary>
    public static ConstructorInfo? ConstructorOf(Type type)
    {
        var constructors = type.GetConstructors()
            .Where(candidate => !(candidate.GetParameters() is [var only] && only.ParameterType == type))
            .GroupBy(static candidate => candidate.GetParameters().Length)
            .OrderByDescending(static group => group.Key)
            .FirstOrDefault()?.ToList();
        return constructors is [var single] ? single : null;
    }

    /// <summary>Settable properties that the constructor does not cover.</summary>
    public static IEnumerable<PropertyInfo> PropertiesOf(Type type, ConstructorInfo constructor)
    {
        var covered = constructor.GetParameters().Select(static parameter => parameter.Name!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod?.IsPublic == true && property.GetIndexParameters().Length == 0
                && !covered.Contains(property.Name) && !property.IsDefined(typeof(GraphQLIgnoreAttribute)));
    }

    public void Bind(string name, ParameterInfo parameter, bool allowsNull) => _parameters.Add((name, new Slot(parameter.ParameterType, allowsNull, name)));

    public void Bind(string name, PropertyInfo property, bool allowsNull) => _properties.Add((name, property, new Slot(property.PropertyType, allowsNull, name)));

    public object Make(IReadOnlyDictionary<string, object?> given)
    {
        var arguments = new object?[_parameters.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            var (name, slot) = _parameters[i];
            arguments[i] = given.TryGetValue(name, out var value) ? slot.Fill(value) : slot.Absent;
        }

        var made = constructor.GetParameters().Length == 0 ? Activator.CreateInstance(type)! : _invoker.Invoke(arguments.AsSpan());
        foreach (var (name, property, slot) in _properties)
        {
            // A property that was not given keeps what its initialiser says.
            if (given.TryGetValue(name, out var value))
                property.SetValue(made, slot.Fill(value));
        }

        return made;
    }

    /// <summary>How a value enters a place of a type: as it is, or as an <see cref="Optional{T}"/>.</summary>
    private sealed class Slot
    {
        private readonly Func<object?, object>? _wrap;

        public Slot(Type type, bool allowsNull, string name)
        {
            if (OptionalFactory.Inner(type) is { } inner)
                _wrap = OptionalFactory.Of(inner, allowsNull, $"Field '{name}'");
            Absent = type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null;
        }

        public object? Absent { get; }

        public object? Fill(object? value) => _wrap is null ? value ?? Absent : _wrap(value);
    }
}
