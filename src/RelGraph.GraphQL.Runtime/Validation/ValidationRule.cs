using System.Collections.Immutable;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation;

/// <summary>One rule of section 5: told what the walk meets, it reports what breaks it. One instance serves one validation.</summary>
/// <remarks>Types given are null when they cannot be known because of another error; a rule then keeps silent.</remarks>
internal abstract class ValidationRule
{
    private IReadOnlyDictionary<string, object?>? _extensions;

    protected ValidationContext Context { get; private set; } = null!;

    protected Schema Schema => Context.Schema;

    public void Attach(ValidationContext context) => Context = context;

    /// <summary>Before everything else.</summary>
    public virtual void EnterDocument(Document document)
    {
    }

    public virtual void VisitOperation(OperationDefinition operation, NamedType? root)
    {
    }

    public virtual void VisitFragment(FragmentDefinition fragment, NamedType? condition)
    {
    }

    public virtual void VisitVariableDefinition(VariableDefinition variable, GraphQLType? type)
    {
    }

    public virtual void VisitTypeName(NamedTypeReference type)
    {
    }

    public virtual void VisitField(Field field, NamedType? parent, FieldDefinition? definition)
    {
    }

    public virtual void VisitSpread(FragmentSpread spread, NamedType? parent)
    {
    }

    public virtual void VisitInlineFragment(InlineFragment fragment, NamedType? parent, NamedType? condition)
    {
    }

    /// <summary>The directives at one place, also when there are none.</summary>
    public virtual void VisitDirectives(ImmutableArray<Directive> directives, DirectiveLocation location)
    {
    }

    /// <summary>The arguments of a field or directive that is known, also when there are none.</summary>
    public virtual void VisitArguments(ImmutableArray<Argument> arguments, ArgumentOwner owner)
    {
    }

    /// <summary>A value and, after it, each value inside it.</summary>
    public virtual void VisitValue(Value value, InputPosition position)
    {
    }

    /// <summary>An input object literal where <paramref name="type"/> is expected, or null when that is unknown.</summary>
    public virtual void VisitObject(ObjectValue value, InputObjectType? type)
    {
    }

    /// <summary>After the walk, once for each operation: the operation and all fragments it uses.</summary>
    public virtual void VisitScope(OperationDefinition operation, IReadOnlyList<DefinitionFacts> scope)
    {
    }

    /// <summary>After everything else.</summary>
    public virtual void LeaveDocument(Document document)
    {
    }

    protected void Report(string message, params Location[] locations) =>
        Context.Report(message, _extensions ??= new Dictionary<string, object?> { ["rule"] = GetType().Name }, locations);
}
