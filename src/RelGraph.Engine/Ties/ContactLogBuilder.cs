using RelGraph.Engine.History;
using RelGraph.Engine.Model;

namespace RelGraph.Engine.Ties;

/// <summary>Collects facts and lays the base of a contact log.</summary>
internal sealed class ContactLogBuilder(TieParameters parameters, TimeZoneInfo zone)
{
    private readonly List<Fact> _facts = [];

    public void Add(Fact fact) => _facts.Add(fact);

    public ContactLog Finish(IEnumerable<NodeId> optedOut) =>
        ContactLog.Empty(parameters, zone).With([], _facts, optedOut.Select(person => KeyValuePair.Create(person, true)));
}
