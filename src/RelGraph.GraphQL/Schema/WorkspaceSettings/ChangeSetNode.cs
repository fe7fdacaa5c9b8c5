using RelGraph.Engine.History;
using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.WorkspaceSettings;

/// <summary>One entry of the change log.</summary>
[GraphQLName("ChangeSet")]
public sealed class ChangeSetNode
{
    private readonly ChangeSetInfo _info;

    internal ChangeSetNode(ChangeSetInfo info) => _info = info;

    /// <summary>The id under which it was sent.</summary>
    [GraphQLId]
    public string Id => _info.Header.Id;

    /// <summary>Its place in the record, from 1 without gaps.</summary>
    public long Sequence => _info.Sequence;

    /// <summary>When it became visible.</summary>
    public DateTimeOffset RecordedAt => _info.RecordedAt;

    /// <summary>Who changed the record.</summary>
    public string Author => _info.Header.Author;

    /// <summary>What the change came from, for example import, graphql or simulation.</summary>
    public string Source => _info.Header.Source;

    /// <summary>Why, in the author's words; null when not said.</summary>
    public string? Note => _info.Header.Note;
}
