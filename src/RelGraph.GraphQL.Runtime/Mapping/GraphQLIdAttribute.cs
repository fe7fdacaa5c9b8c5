namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>Gives a string (or list of strings) the type <c>ID</c> instead of <c>String</c>; on a method it applies to the result.</summary>
/// <remarks>A host derives from it to read ids that clients give, for example opaque ones, before resolvers see them.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
public class GraphQLIdAttribute : Attribute
{
    /// <summary>What an id that a client gave stands for; the id itself unless overridden.</summary>
    /// <exception cref="InputValueException">It cannot be meant here.</exception>
    public virtual string Read(string given) => given;
}
