using System.Reflection;
using RelGraph.GraphQL.Runtime.Costs;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>Builds a schema from plain C# classes.</summary>
/// <remarks>
/// <para>Public methods and properties of root classes are fields; parameters are arguments, except
/// <see cref="CancellationToken"/>, <see cref="IServiceProvider"/> and those marked <see cref="FromServicesAttribute"/>.
/// Root and extension classes are made once per request, their constructor parameters taken from the services of the host; they are not disposed.</para>
/// <para>Of other classes and records the public properties are fields, and methods marked <see cref="GraphQLFieldAttribute"/>;
/// classes marked <see cref="ExtendsTypeAttribute"/> add fields from outside. Nullability annotations decide what is non-null, XML
/// documentation gives descriptions, <see cref="ObsoleteAttribute"/> deprecates, default values of parameters are default values of arguments.</para>
/// <para>Not thread safe; the schema it builds is.</para>
/// </remarks>
public sealed class SchemaBuilder
{
    private readonly MappingContext _context = new();
    private readonly List<Type> _queries = [];
    private readonly List<Type> _mutations = [];
    private readonly List<Type> _subscriptions = [];
    private readonly List<Type> _types = [];
    private string? _description;

    /// <summary>Adds the fields of a class to the query root. May be called for several classes; their fields stand side by side.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <returns>This builder.</returns>
    public SchemaBuilder AddQuery<T>()
        where T : class
    {
        _queries.Add(typeof(T));
        return this;
    }

    /// <summary>Adds the fields of a class to the mutation root. May be called for several classes; their fields stand side by side.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <returns>This builder.</returns>
    public SchemaBuilder AddMutation<T>()
        where T : class
    {
        _mutations.Add(typeof(T));
        return this;
    }

    /// <summary>Adds the fields of a class that is known only at run time, such as a generic one made for several types, to the mutation root.</summary>
    /// <param name="mutation">The class.</param>
    /// <returns>This builder.</returns>
    public SchemaBuilder AddMutation(Type mutation)
    {
        ArgumentNullException.ThrowIfNull(mutation);
        _mutations.Add(mutation);
        return this;
    }

    /// <summary>Adds the fields of a class to the subscription root: methods that return <see cref="IAsyncEnumerable{T}"/>, or a task of one, whose items are the events and the values of the field.</summary>
    /// <typeparam name="T">The class; made once for each subscription.</typeparam>
    /// <returns>This builder.</returns>
    /// <remarks>A <see cref="CancellationToken"/> of such a method, also one marked <see cref="System.Runtime.CompilerServices.EnumeratorCancellationAttribute"/>, is signalled when the subscription ends.</remarks>
    public SchemaBuilder AddSubscription<T>()
        where T : class
    {
        _subscriptions.Add(typeof(T));
        return this;
    }

    /// <summary>Adds a class that adds fields to another type; it must be marked <see cref="ExtendsTypeAttribute"/>.</summary>
    /// <param name="extension">The class; it may be static.</param>
    /// <returns>This builder.</returns>
    public SchemaBuilder AddExtension(Type extension)
    {
        ArgumentNullException.ThrowIfNull(extension);
        if (extension.GetCustomAttribute<ExtendsTypeAttribute>(false) is { } says)
            _context.Extensions.Add(extension, says);
        else
            _context.Errors.Add($"Class {Naming.Display(extension)} is added as an extension but is not marked [ExtendsType(typeof(...))]; mark it.");
        return this;
    }

    /// <summary>Adds every class of an assembly that is marked <see cref="ExtendsTypeAttribute"/>, ordered by full name.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <returns>This builder.</returns>
    public SchemaBuilder AddExtensionsOf(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        foreach (var extension in assembly.GetTypes().Where(static type => type.IsDefined(typeof(ExtendsTypeAttribute), false)).OrderBy(static type => type.FullName, StringComparer.Ordinal))
            AddExtension(extension);
        return this;
    }

    /// <summary>Adds an output type that no field returns directly, such as an implementation of an interface.</summary>
    /// <typeparam name="T">The class or record.</typeparam>
    /// <returns>This builder.</returns>
    public SchemaBuilder AddType<T>()
    {
        _types.Add(typeof(T));
        return this;
    }

    /// <summary>Makes a scalar stand for a C# type, in place of what stood for it before.</summary>
    /// <typeparam name="T">The type resolvers take and return; the scalar's parser must give it.</typeparam>
    /// <param name="scalar">The scalar.</param>
    /// <returns>This builder.</returns>
    public SchemaBuilder AddScalar<T>(ScalarType scalar)
    {
        ArgumentNullException.ThrowIfNull(scalar);
        _context.Scalars.Add(typeof(T), scalar);
        return this;
    }

    /// <summary>Says what attributes would, for members of types that must not know GraphQL.</summary>
    /// <param name="conventions">The conventions; they replace those given before.</param>
    /// <returns>This builder.</returns>
    public SchemaBuilder Follow(MemberConventions conventions)
    {
        ArgumentNullException.ThrowIfNull(conventions);
        _context.Conventions = conventions;
        return this;
    }

    /// <summary>Describes the whole schema.</summary>
    /// <param name="description">Markdown text.</param>
    /// <returns>This builder.</returns>
    public SchemaBuilder Describe(string description)
    {
        _description = description;
        return this;
    }

    /// <summary>Maps everything that was added and all it leads to.</summary>
    /// <returns>The schema.</returns>
    /// <exception cref="SchemaException">Something cannot be mapped or breaks a rule of the specification; everything found is listed with class and member.</exception>
    public Schema Build()
    {
        _context.Errors.AddRange(_context.Extensions.Mistakes());
        var output = new OutputMapper(_context);
        var query = _queries.Count == 0 ? null : output.Root("Query", _queries);
        var mutation = _mutations.Count == 0 ? null : output.Root("Mutation", _mutations);
        var subscription = _subscriptions.Count == 0 ? null : output.SubscriptionRoot("Subscription", _subscriptions);
        foreach (var type in _types)
            output.Map(type, "The list of added types");
        output.Complete();
        _context.Errors.AddRange(output.Collisions());
        var types = output.Types.ToArray();
        var roots = new NamedType?[] { query, mutation, subscription }.OfType<NamedType>();
        var isCosted = types.Concat(roots).OfType<FieldedType>().Any(static type => type.Fields.Any(static field => field.Cost is not null || field.ListSize is not null));
        _context.Errors.AddRange(FieldCosts.Mistakes(types.Concat(roots)));
        if (_context.Errors.Count > 0)
            throw new SchemaException([.. _context.Errors.Distinct(StringComparer.Ordinal)]);
        return new Schema(new SchemaParts
        {
            Query = query, Mutation = mutation, Subscription = subscription, Types = types, Directives = isCosted ? CostDirectives.All : [], Description = _description,
        });
    }
}
