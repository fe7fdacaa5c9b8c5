using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.Identity;

/// <summary>An object that can be asked for again by its id alone, whatever its type.</summary>
[GraphQLInterface]
[GraphQLName("Node")]
public interface INode
{
    /// <summary>The id, unique among all objects and opaque: made by the server, to be kept and given back as it is.</summary>
    [GraphQLId]
    [GraphQLName("id")]
    string GlobalId { get; }
}
