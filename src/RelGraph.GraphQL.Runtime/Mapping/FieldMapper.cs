using System.Reflection;
using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>Maps properties and methods to fields with resolvers.</summary>
internal sealed partial class FieldMapper(MappingContext context, InputMapper inputs, Func<Type, string, NamedType?> mapOutput)
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.Instance;

    /// <summary>The fields an output type has by itself: its properties, and methods marked <see cref="GraphQLFieldAttribute"/>.</summary>
    public IEnumerable<FieldDefinition> OwnFields(Type type)
    {
        foreach (var property in Properties(type).Where(property => !context.Extensions.Hides(type, property) && !context.Conventions.IsHidden(property)))
        {
            if (Property(property, null) is { } field)
                yield return field;
        }

        foreach (var method in type.GetMethods(Instance).Where(static method => method.IsDefined(typeof(GraphQLFieldAttribute))))
        {
            if (Method(method, new ParameterBinding(method), static field => field.Parent) is { } field)
                yield return field;
        }
    }

    /// <summary>The fields of a root class: all its public properties and methods, on an object made once per request.</summary>
    public IEnumerable<FieldDefinition> RootFields(Type type)
    {
        if (Target(type) is not { } target)
            yield break;
        foreach (var property in Properties(type))
        {
            if (Property(property, target) is { } field)
                yield return field;
        }

        foreach (var method in Methods(type))
        {
            if (method.IsDefined(typeof(BatchAttribute)))
                context.Errors.Add($"{Place(method)} is marked [Batch], but a root field has only one parent; take the mark away.");
            else if (Method(method, new ParameterBinding(method), target) is { } field)
                yield return field;
        }
    }

    /// <summary>The fields an extension class gives to another type.</summary>
    public IEnumerable<FieldDefinition> ExtensionFields(Type extension, Type extended)
    {
        var isStatic = extension is { IsAbstract: true, IsSealed: true };
        if ((isStatic ? static _ => null : Target(extension)) is not { } target)
            yield break;
        foreach (var method in Methods(extension))
        {
            var binding = new ParameterBinding(method);
            var isBatch = method.IsDefined(typeof(BatchAttribute));
            var first = method.GetParameters().FirstOrDefault();
            var takesParent = first is not null && (isBatch
                ? first.ParameterType.IsAssignableFrom(extended.MakeArrayType()) && first.ParameterType != typeof(object)
                : first.ParameterType.IsAssignableFrom(extended));
            if (!takesParent)
            {
                var wanted = isBatch ? $"IReadOnlyList<{Naming.Display(extended)}>" : Naming.Display(extended);
                context.Errors.Add($"{Place(method)} must take {wanted} as its first parameter, the parent{(isBatch ? "s" : "")} whose field it is.");
                continue;
            }

            binding.BindParent(first!);
            var field = isBatch ? Batch(method, binding, extended, target) : Method(method, binding, target);
            if (field is not null)
                yield return field;
        }
    }

    private Func<FieldContext, object?>? Target(Type type)
    {
        try
        {
            var activator = new ServiceActivator(type);
            Func<RequestScope, object> create = scope => activator.Create(scope.Services);
            return field => field.Invocation.Request.GetOrCreate(type, create);
        }
        catch (NotSupportedException exception)
        {
            context.Errors.Add($"Class {Naming.Display(type)} cannot be made for a request: {exception.Message}.");
            return null;
        }
    }

    /// <param name="property">The property.</param>
    /// <param name="target">Finds the object that has it; null for the parent itself.</param>
    private FieldDefinition? Property(PropertyInfo property, Func<FieldContext, object?>? target)
    {
        var shape = context.Shape(property);
        if (Output(shape, property, $"{Naming.Display(property.DeclaringType!)}.{property.Name}") is not { } type)
            return null;
        var resolver = MethodResolvers.ForProperty(property, target ?? (static field => field.Parent));
        return new FieldDefinition(Naming.OfMember(property), type)
        {
            Description = context.Documentation.Of(property),
            DeprecationReason = MappingContext.DeprecationOf(property),
            Cost = FieldCosts.CostOf(property),
            ListSize = FieldCosts.SizeOf(property),
            Resolver = resolver,
            DirectSource = TaskUnwrapping.For(property.PropertyType) is not null ? null
                : target is null ? () => DirectProperties.Of(property, type) : () => MethodResolvers.DirectProperty(property, target),
        };
    }

    private FieldDefinition? Method(MethodInfo method, ParameterBinding binding, Func<FieldContext, object?> target)
    {
        if (Arguments(method, binding) is not { } arguments || Output(context.Shape(method.ReturnParameter), method, Place(method)) is not { } type)
            return null;
        return new FieldDefinition(Naming.OfMember(method), type, arguments)
        {
            Description = context.Documentation.Of(method),
            DeprecationReason = MappingContext.DeprecationOf(method),
            Cost = FieldCosts.CostOf(method),
            ListSize = FieldCosts.SizeOf(method),
            Resolver = MethodResolvers.ForMethod(method, binding, target),
            DirectSource = TaskUnwrapping.For(method.ReturnType) is null ? () => MethodResolvers.DirectMethod(method, binding, target) : null,
        };
    }

    private FieldDefinition? Batch(MethodInfo method, ParameterBinding binding, Type extended, Func<FieldContext, object?> target)
    {
        if (context.Shape(method.ReturnParameter).Item is not { } item)
        {
            context.Errors.Add($"{Place(method)} is marked [Batch] and must return a list (or a task of a list) with one value per parent.");
            return null;
        }

        if (Arguments(method, binding) is not { } arguments || Output(item, method, Place(method)) is not { } type)
            return null;
        return new FieldDefinition(Naming.OfMember(method), type, arguments)
        {
            Description = context.Documentation.Of(method),
            DeprecationReason = MappingContext.DeprecationOf(method),
            Cost = FieldCosts.CostOf(method),
            ListSize = FieldCosts.SizeOf(method),
            BatchResolver = MethodResolvers.ForBatch(method, binding, extended, target),
        };
    }

    private ArgumentDefinition[]? Arguments(MethodInfo method, ParameterBinding binding)
    {
        if (method.IsGenericMethodDefinition || method.GetParameters().Any(static parameter => parameter.ParameterType.IsByRef))
        {
            context.Errors.Add($"{Place(method)} is generic or has a parameter by reference, which a field cannot have; mark it [GraphQLIgnore] or change it.");
            return null;
        }

        var arguments = new List<ArgumentDefinition>();
        var complete = true;
        foreach (var parameter in method.GetParameters())
        {
            if (parameter.Position == binding.ParentIndex || binding.TryBindService(parameter))
                continue;
            if (inputs.Argument(parameter, $"{Place(method)}, parameter {parameter.Name},") is { } argument)
            {
                binding.BindArgument(parameter, arguments.Count, context.Shape(parameter, true).IsNullable);
                arguments.Add(argument);
            }
            else
            {
                complete = false;
            }
        }

        return complete ? [.. arguments] : null;
    }

    private GraphQLType? Output(TypeShape shape, MemberInfo member, string place)
    {
        if (shape.Type == typeof(void) || shape.Type == typeof(Task) || shape.Type == typeof(ValueTask))
        {
            context.Errors.Add($"{place} returns nothing; a field must return a value, so return one or mark it [GraphQLIgnore].");
            return null;
        }

        return MappingContext.Wrap(shape, type => context.Leaf(type, context.IdOf(member) is not null) ?? mapOutput(type, place));
    }

    private static IEnumerable<PropertyInfo> Properties(Type type)
    {
        // A C# interface does not list what it inherits.
        var declared = type.IsInterface ? type.GetInterfaces().Append(type).SelectMany(static part => part.GetProperties(Instance)) : type.GetProperties(Instance);
        return declared.Where(static property => property.GetMethod?.IsPublic == true && property.GetIndexParameters().Length == 0
                && !property.IsDefined(typeof(GraphQLIgnoreAttribute)))
            .DistinctBy(static property => property.Name);
    }

    private static IEnumerable<MethodInfo> Methods(Type type) =>
        type.GetMethods(Instance | BindingFlags.Static)
            .Where(static method => !method.IsSpecialName && method.DeclaringType != typeof(object) && method.GetBaseDefinition().DeclaringType != typeof(object)
                && !method.IsDefined(typeof(GraphQLIgnoreAttribute)) && !method.Name.StartsWith('<')
                && method.Name is not ("Dispose" or "DisposeAsync"));

    private static string Place(MethodInfo method) => $"{Naming.Display(method.DeclaringType!)}.{method.Name}";
}
