using System.Collections.Immutable;
using RelGraph.Engine.Model;

namespace RelGraph.Engine.Ties;

/// <summary>What a version of the contact log consists of.</summary>
internal sealed record ContactLogParts
{
    public required TieParameters Parameters { get; init; }

    public required DecayTable Decay { get; init; }

    public required ContactReader Reader { get; init; }

    public required Registry<NodeId> People { get; init; }

    public required Registry<string> Opportunities { get; init; }

    public required Registry<ContactScope> Scopes { get; init; }

    /// <summary>What was there when the base was laid.</summary>
    public required ContactBase Base { get; init; }

    /// <summary>Contacts of the base that are no longer recorded.</summary>
    public ImmutableHashSet<int> Gone { get; init; } = [];

    /// <summary>Contacts recorded since.</summary>
    public ImmutableDictionary<int, ContactRow> Rows { get; init; } = ImmutableDictionary<int, ContactRow>.Empty;

    /// <summary>The number of the next contact; those of the base come first.</summary>
    public required int NextRow { get; init; }

    public ImmutableDictionary<string, ImmutableArray<int>> RowsById { get; init; } = ImmutableDictionary<string, ImmutableArray<int>>.Empty;

    public ImmutableDictionary<int, ImmutableArray<int>> RowsByOpportunity { get; init; } = ImmutableDictionary<int, ImmutableArray<int>>.Empty;

    /// <summary>People whose pairs changed since the base was laid.</summary>
    public ImmutableDictionary<int, PersonNode> Nodes { get; init; } = ImmutableDictionary<int, PersonNode>.Empty;

    public ImmutableHashSet<int> OptedOut { get; init; } = [];

    /// <summary>Number of contacts among outside people, by day and scope.</summary>
    public ImmutableDictionary<(int Day, int Scope), int> OutsideContacts { get; init; } = ImmutableDictionary<(int Day, int Scope), int>.Empty;

    public static ContactLogParts Empty(TieParameters parameters, TimeZoneInfo zone)
    {
        var people = new Registry<NodeId>();
        var opportunities = new Registry<string>();
        var scopes = new Registry<ContactScope>(new() { [ContactScope.Usual] = 0 });
        return new ContactLogParts
        {
            Parameters = parameters,
            Decay = new DecayTable(parameters),
            Reader = new ContactReader(people, opportunities, scopes, parameters, zone),
            People = people,
            Opportunities = opportunities,
            Scopes = scopes,
            Base = ContactBase.Empty,
            NextRow = 0,
        };
    }
}
