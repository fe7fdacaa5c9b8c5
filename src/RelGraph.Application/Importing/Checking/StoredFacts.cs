using RelGraph.Application.Rules;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Nouns;

namespace RelGraph.Application.Importing.Checking;

/// <summary>What an import must know of the workspace: ids that rows may refer to, declared custom fields, and hierarchies that rows may extend.</summary>
internal sealed class StoredFacts
{
    private readonly Dictionary<FactKind, HashSet<string>> _ids = [];

    /// <summary>The custom fields declared now.</summary>
    public List<CustomField> CustomFields { get; } = [];

    /// <summary>The facts of the hierarchies, as recorded now, of the kinds asked for.</summary>
    public List<Fact> Hierarchies { get; } = [];

    /// <summary>Reads what rows of these kinds need.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="kinds">The kinds of the bundle.</param>
    /// <param name="cancellation">Checked once per batch.</param>
    public static async Task<StoredFacts> LoadAsync(IGraphStore store, IReadOnlyCollection<FactKind> kinds, CancellationToken cancellation)
    {
        var facts = new StoredFacts();
        var hierarchies = kinds.Where(Hierarchy.Concerns).ToHashSet();
        var needed = kinds.SelectMany(kind => FactCatalog.Of(kind).Fields).SelectMany(field => field.Kinds)
            .Concat([FactKind.Team, FactKind.Employee, FactKind.CustomField])
            .Concat(hierarchies)
            .Distinct().Order().ToList();
        if (await store.SequenceAtAsync(null, cancellation).ConfigureAwait(false) == 0)
        {
            return facts;
        }

        await foreach (var batch in store.ReadAsync(new FactQuery { Kinds = needed }, cancellation).ConfigureAwait(false))
        {
            foreach (var version in batch)
            {
                facts.Keep(version.Fact, hierarchies);
            }
        }

        return facts;
    }

    /// <summary>Finds the id of a stored fact.</summary>
    public bool TryFind(FactKind kind, ReadOnlySpan<char> text, out string id)
    {
        id = "";
        return _ids.TryGetValue(kind, out var ids) && ids.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out id!);
    }

    private void Keep(Fact fact, HashSet<FactKind> hierarchies)
    {
        var key = fact.Key;
        if (fact.Content is CustomField field)
        {
            CustomFields.RemoveAll(other => other.Id == field.Id);
            CustomFields.Add(field);
        }

        if (hierarchies.Contains(key.Kind))
        {
            Hierarchies.Add(fact);
        }

        if (!_ids.TryGetValue(key.Kind, out var ids))
        {
            _ids[key.Kind] = ids = new HashSet<string>(StringComparer.Ordinal);
        }

        ids.Add(key.Id);
    }
}
