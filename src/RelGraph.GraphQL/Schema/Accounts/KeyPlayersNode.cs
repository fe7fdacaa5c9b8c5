using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Relationships.KeyPlayers;

namespace RelGraph.GraphQL.Schema.Accounts;

/// <summary>The key players among the people of an account (Borgatti 2006).</summary>
[GraphQLName("AccountKeyPlayers")]
public sealed class KeyPlayersNode
{
    private readonly AccountKeyPlayers _players;
    private readonly Reader _reader;

    internal KeyPlayersNode(AccountKeyPlayers players, Reader reader) => (_players, _reader) = (players, reader);

    /// <summary>How many people were looked at.</summary>
    public int PeopleCount => _players.People;

    /// <summary>Whom to know, so that they, or somebody they move, are as many as possible; the value is the share reached.</summary>
    public KeyPlayerSetNode ToKnow => new(_players.ToKnow, _reader);

    /// <summary>Whose leaving would break the network of the people most; the value is the share of pairs parted.</summary>
    public KeyPlayerSetNode ToLose => new(_players.ToLose, _reader);
}
