using RelGraph.Engine.Model;

namespace RelGraph.Engine.History;

/// <summary>What the erasure of a person does to the headers of the change log.</summary>
public static class ErasedHeader
{
    /// <summary>What stands in the place of an erased author.</summary>
    public const string Nobody = "erased";

    /// <summary>The header without the person: as author, and without a note that mentions them.</summary>
    /// <param name="header">A header of the log.</param>
    /// <param name="person">The erased person.</param>
    /// <param name="texts">Names, e-mail addresses and phone numbers of the person as they were recorded.</param>
    public static ChangeSetHeader Of(ChangeSetHeader header, NodeId person, IReadOnlyCollection<string> texts) => header with
    {
        Author = (person.Kind == FactKind.Employee && header.Author == person.Id) || texts.Contains(header.Author) ? Nobody : header.Author,
        Note = ErasureRule.MentionsAny(header.Note, [.. texts, person.Id]) ? null : header.Note,
    };
}
