using System.Text.Json;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Storage.Neo4j.Rows;

/// <summary>Counts by kind of fact. Its stored form is JSON such as <c>{"contact":12}</c>, which a person can read in the graph.</summary>
internal sealed class KindCounts
{
    private readonly SortedDictionary<FactKind, long> _counts = [];

    /// <summary>The count of a kind.</summary>
    public long this[FactKind kind] => _counts.GetValueOrDefault(kind);

    /// <summary>The sum over all kinds.</summary>
    public long Total => _counts.Values.Sum();

    /// <summary>The kinds that were ever counted, also those whose count is nought now.</summary>
    public IReadOnlyCollection<FactKind> Kinds => _counts.Keys;

    /// <summary>Reads the stored form; null is empty, and so is what cannot be read when <paramref name="counts"/> comes back false.</summary>
    public static bool TryParse(string? text, out KindCounts counts)
    {
        counts = new KindCounts();
        if (text is null)
        {
            return true;
        }

        try
        {
            foreach (var (name, count) in JsonSerializer.Deserialize<Dictionary<string, long>>(text) ?? [])
            {
                if (!Names.TryParse<FactKind>(name, out var kind))
                {
                    return false;
                }

                counts.Add(kind, count);
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return true;
    }

    /// <summary>How many of each kind there are among the keys.</summary>
    public static KindCounts Of(IEnumerable<FactKey> keys)
    {
        var counts = new KindCounts();
        foreach (var key in keys)
        {
            counts.Add(key.Kind, 1);
        }

        return counts;
    }

    /// <summary>Adds to the count of a kind.</summary>
    public void Add(FactKind kind, long count) => _counts[kind] = _counts.GetValueOrDefault(kind) + count;

    /// <summary>The sums of both.</summary>
    public KindCounts Plus(KindCounts other)
    {
        var sum = new KindCounts();
        foreach (var (kind, count) in _counts.Concat(other._counts))
        {
            sum.Add(kind, count);
        }

        return sum;
    }

    /// <summary>Whom held-back facts were about is not kept, only that there were so many.</summary>
    public IReadOnlyList<FactKey> Masked() =>
        [.. _counts.SelectMany(pair => Enumerable.Repeat(new FactKey(pair.Key, ErasedHeader.Nobody), (int)Math.Max(0, pair.Value)))];

    /// <summary>The stored form.</summary>
    public override string ToString() => JsonSerializer.Serialize(_counts.ToDictionary(pair => Names.Of(pair.Key), pair => pair.Value));
}
