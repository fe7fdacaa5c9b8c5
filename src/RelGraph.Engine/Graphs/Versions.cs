using RelGraph.Engine.History;

namespace RelGraph.Engine.Graphs;

/// <summary>The current versions of one key, on disjoint days, ordered by their days. Held as one object: a lone fact, as nearly all are, costs no array.</summary>
internal static class Versions
{
    public static Fact[] Of(object? held) => held switch
    {
        null => [],
        Fact fact => [fact],
        _ => (Fact[])held,
    };

    public static object? Hold(List<Fact> facts)
    {
        facts.Sort((left, right) => left.Valid.From.CompareTo(right.Valid.From));
        return facts.Count switch { 0 => null, 1 => facts[0], _ => facts.ToArray() };
    }

    /// <summary>The versions without the removed and with the added ones. A removed version is known by its days: those of one key never overlap.</summary>
    public static object? Edit(object? held, IEnumerable<Fact> removed, IEnumerable<Fact> added)
    {
        var facts = new List<Fact>(Of(held));
        foreach (var gone in removed)
        {
            facts.RemoveAll(fact => fact.Valid == gone.Valid);
        }

        foreach (var fact in added)
        {
            facts.RemoveAll(old => old.Valid == fact.Valid);
            facts.Add(fact);
        }

        return Hold(facts);
    }

    /// <summary>The version true on a day, when the audience may see it.</summary>
    public static Fact? On(object? held, DateOnly day, Audience audience)
    {
        var onDay = held as Fact ?? Array.Find(Of(held), fact => fact.Valid.Contains(day));
        return onDay is not null && onDay.Valid.Contains(day) && audience.MaySee(onDay.Visibility) ? onDay : null;
    }
}
