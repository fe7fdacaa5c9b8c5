using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Relations;

namespace RelGraph.Simulation.Tests;

[Collection(SampleCollection.Name)]
public sealed class IntegrityTests(Sample sample)
{
    [Fact]
    public void Workspace_OfASample_StandsStillOnItsLastDay() =>
        Assert.Equal(sample.Options.EndDate, sample.Company.Workspace.FrozenOn);

    [Fact]
    public void References_OfEveryKind_Resolve()
    {
        var known = sample.Facts.Select(fact => fact.Key).ToHashSet();
        var lost = new List<string>();
        foreach (var fact in sample.Facts)
        {
            foreach (var field in FactCatalog.Of(fact.Content).Fields.Where(field => field.Kinds.Count > 0))
            {
                lost.AddRange(Targets(field, field.Get(fact.Content)).Where(target => !known.Contains(target)).Select(target => $"{fact.Key} {field.Column} -> {target}"));
            }
        }

        Assert.Empty(lost);
    }

    [Fact]
    public void Kinds_All_ArePresent() =>
        Assert.Empty(FactCatalog.All.Select(descriptor => descriptor.Kind).Except(sample.Facts.Select(fact => fact.Key.Kind).Distinct()));

    [Fact]
    public void Versions_OfOneKey_AreOnDisjointDays()
    {
        var clashes = sample.Facts.GroupBy(fact => fact.Key)
            .Where(group => group.OrderBy(fact => fact.Valid.From).Zip(group.OrderBy(fact => fact.Valid.From).Skip(1)).Any(pair => pair.First.Valid.Overlaps(pair.Second.Valid)))
            .Select(group => group.Key.ToString());

        Assert.Empty(clashes);
    }

    [Fact]
    public void Days_OfEveryFact_AreNotEmpty() => Assert.Empty(sample.Facts.Where(fact => fact.Valid.IsEmpty).Select(fact => $"{fact.Key} {fact.Valid}"));

    [Fact]
    public void Facts_All_BeginByTheEndDate() =>
        Assert.Empty(sample.Facts.Where(fact => fact.Valid.From > sample.Options.EndDate || FactCatalog.Of(fact.Content).OccurredOn(fact.Content, sample.Company.Workspace.Zone) > sample.Options.EndDate).Select(fact => fact.Key.ToString()));

    [Fact]
    public void Numbers_WithLimits_StayInside()
    {
        var outside = new List<string>();
        foreach (var fact in sample.Facts)
        {
            foreach (var field in FactCatalog.Of(fact.Content).Fields.Where(field => field.Limits is not null))
            {
                if (field.Get(fact.Content) is { } value && Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture) is var number
                    && !(number >= field.Limits!.Minimum && number <= field.Limits.Maximum))
                {
                    outside.Add($"{fact.Key} {field.Column} {number}");
                }
            }
        }

        Assert.Empty(outside);
    }

    [Fact]
    public void ReportsTo_OnManyDays_HasNoCycle()
    {
        for (var day = sample.Options.StartDate; day <= sample.Options.EndDate; day = day.AddDays(91))
        {
            var up = sample.Dated<ReportsTo>().Where(line => line.Days.Contains(day)).ToDictionary(line => line.Content.Person, line => line.Content.Manager);
            foreach (var person in up.Keys)
            {
                var steps = 0;
                for (var at = person; up.TryGetValue(at, out var above); at = above)
                {
                    Assert.True(++steps <= up.Count, $"{person} reports to itself on {day}");
                }
            }
        }
    }

    [Fact]
    public void Ids_All_HaveNoReservedCharacters() =>
        Assert.Empty(sample.Facts.Select(fact => fact.Content).OfType<IdentifiedContent>().Where(content => content.Id.IndexOfAny(['|', ';', '\n', '\r']) >= 0 || content.Id.Length is 0 or > 128).Select(content => content.Id));

    private static IEnumerable<FactKey> Targets(FactField field, object? value) => value switch
    {
        null => [],
        NodeId node => [new FactKey(node.Kind, node.Id)],
        Vendor vendor => vendor.IsUs ? [] : [new FactKey(FactKind.Competitor, vendor.Id)],
        IReadOnlyList<string> ids => ids.Select(id => new FactKey(field.Kinds[0], id)),
        string id => [new FactKey(field.Kinds[0], id)],
        _ => throw new InvalidOperationException($"{field.Column} refers by a {value.GetType()}"),
    };
}
