using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Ties;

namespace RelGraph.Scoring.Explanations;

/// <summary>A logged conversation as evidence: its channel and who took part.</summary>
internal static class ConversationEvidence
{
    /// <summary>The evidence, with names as the book knows them.</summary>
    public static Evidence Of(Scorebook book, ContactSummary one)
    {
        var channel = ChineseTerms.Of(one.Channel);
        return new Evidence(new FactKey(FactKind.Interaction, one.Id), one.Day, new BilingualText(
            $"{channel.English}: {string.Join(", ", one.People.Select(book.NameOf))}", $"{channel.Chinese}：{string.Join("、", one.People.Select(book.NameOf))}"));
    }
}
