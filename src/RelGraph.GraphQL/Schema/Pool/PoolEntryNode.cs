using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Accounts;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Pool;

namespace RelGraph.GraphQL.Schema.Pool;

/// <summary>One account of the shared pool 公海池.</summary>
[GraphQLName("PoolEntry")]
public sealed class PoolEntryNode
{
    private readonly PoolEntry _entry;
    private readonly Reader _reader;

    internal PoolEntryNode(PoolEntry entry, Reader reader) => (_entry, _reader) = (entry, reader);

    /// <summary>The account.</summary>
    public AccountNode? Account => _reader.Account(_entry.Account);

    /// <summary>Why it is in the pool.</summary>
    public PoolReason Reason => _entry.Reason;

    /// <summary>The last two-way contact of anybody of ours with anybody there; null where none is known.</summary>
    public DateOnly? LastContact => _entry.LastContact;

    /// <summary>Days since then; null where none is known.</summary>
    public int? SilentDays => _entry.SilentDays;

    /// <summary>Days that the rule allows.</summary>
    public int AllowedDays => _entry.Allowed;

    /// <summary>Number of open deals.</summary>
    public int OpenDealCount => _entry.OpenDeals;

    /// <summary>What it is expected to bring in 12 months; null where there is no money.</summary>
    public Money? ExpectedMargin => _entry.ExpectedMargin;

    /// <summary>Who should look after it next; null where nobody of us, within the limit, has a tie or a way.</summary>
    public PoolCandidateNode? Next => _entry.Next is { } next ? new PoolCandidateNode(next, _reader) : null;

    /// <summary>Who was responsible, oldest first.</summary>
    [ListSize(5)]
    public IReadOnlyList<PoolOwnerNode> History => [.. _entry.History.Select(owner => new PoolOwnerNode(owner, _reader))];
}
