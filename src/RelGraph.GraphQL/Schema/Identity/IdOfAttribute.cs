using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.Identity;

/// <summary>Marks an id of given kinds: clients may give the global id or the plain one, resolvers get the plain one.</summary>
/// <param name="kinds">The kinds allowed.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class IdOfAttribute(params FactKind[] kinds) : GraphQLIdAttribute
{
    /// <summary>The kinds allowed.</summary>
    public IReadOnlyList<FactKind> Kinds => kinds;

    /// <inheritdoc/>
    public override string Read(string given)
    {
        try
        {
            return GlobalId.KeyOf(given, kinds);
        }
        catch (InvalidValueException exception)
        {
            throw new InputValueException(exception.Message, exception);
        }
    }
}
