using RelGraph.GraphQL.Runtime.Mapping;

#pragma warning disable CA1822 // fields of the sample are instance members, as resolvers are
namespace RelGraph.GraphQL.Runtime.Tests.Mapping;

/// <summary>How a person stands toward us.</summary>
public enum Support
{
    /// <summary>Speaks for us unasked.</summary>
    Mentor,

    NonSupporter,

    [Obsolete("Use NON_SUPPORTER.")]
    Enemy,

    [GraphQLIgnore]
    Hidden,
}

/// <summary>Somebody with a name.</summary>
[GraphQLInterface]
public interface INamed
{
    /// <summary>The name, as the person writes it.</summary>
    string Name { get; }
}

/// <summary>A company we sell to.</summary>
/// <param name="Id">The key.</param>
/// <param name="Name">The registered name.</param>
/// <param name="Revenue">The yearly revenue, when it is known.</param>
/// <param name="Since">The first day of the relationship.</param>
public sealed record Account([property: GraphQLId] string Id, string Name, decimal? Revenue, DateOnly Since) : INamed
{
    /// <summary>Kept out by its extension.</summary>
    public int Secret => 42;

    [Obsolete("Use name.")]
    public string Label => Name;

    /// <summary>A method of a plain type is no field.</summary>
    public void Touch()
    {
    }
}

/// <summary>A person at an account.</summary>
public sealed record Person(string Name, Support Support, IReadOnlyList<string?> Tags, string? AccountId) : INamed;

/// <summary>A part of a long list.</summary>
public sealed record Page<T>(IReadOnlyList<T> Items, int Total);

[GraphQLUnion(typeof(Account), typeof(Person))]
[GraphQLName("Found")]
public interface IFound;

/// <summary>Which people to list.</summary>
/// <param name="Text">Part of the name.</param>
/// <param name="Supports">Any of these.</param>
/// <param name="Limit">At most so many.</param>
public sealed record PersonFilter(string? Text = null, IReadOnlyList<Support>? Supports = null, int Limit = 10);

/// <summary>What to change; what is left out stays.</summary>
public sealed record PersonChange
{
    public required string Name { get; init; }

    public Optional<string?> AccountId { get; init; }

    public Optional<Support> Support { get; init; }

    public List<int> Scores { get; init; } = [];
}

[GraphQLOneOf]
public sealed record PersonKey(string? Name, int? Index);

/// <summary>The people of the sample.</summary>
public sealed class PeopleStore
{
    public List<Person> People { get; } =
    [
        new("张伟", Support.Mentor, ["a", null], "a1"),
        new("Anna Smith", Support.NonSupporter, [], "a2"),
        new("李娜", Support.Mentor, ["x"], null),
    ];

    public Dictionary<string, Account> Accounts { get; } = new()
    {
        ["a1"] = new("a1", "华东机械", 1_250_000.50m, new DateOnly(2024, 2, 29)),
        ["a2"] = new("a2", "Northwind", null, new DateOnly(2025, 1, 1)),
    };

    public List<string> Calls { get; } = [];
}

/// <summary>Everything that can be asked.</summary>
public sealed class Query(PeopleStore store)
{
    /// <summary>The people, by name.</summary>
    /// <param name="filter">Which of them.</param>
    public Page<Person> People(PersonFilter? filter = null)
    {
        filter ??= new PersonFilter();
        var items = store.People
            .Where(person => filter.Text is null || person.Name.Contains(filter.Text, StringComparison.Ordinal))
            .Where(person => filter.Supports is null || filter.Supports.Contains(person.Support))
            .Take(filter.Limit).ToList();
        return new Page<Person>(items, store.People.Count);
    }

    public async Task<Person?> PersonAsync(PersonKey key, CancellationToken cancellationToken)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        return key.Name is not null ? store.People.Find(person => person.Name == key.Name) : store.People.ElementAtOrDefault(key.Index!.Value);
    }

    public IReadOnlyList<INamed> Everybody => [.. store.People, .. store.Accounts.Values];

    public string Describe(Support support = Support.Mentor, double weight = 0.5, DateOnly? day = null, string word = "a \"b\"", decimal amount = 1.50m) =>
        FormattableString.Invariant($"{support} {weight} {day:yyyy-MM-dd} {word} {amount}");

    public long Big => 9_007_199_254_740_993;

    public DateTimeOffset At(DateTimeOffset instant) => instant;
}

public sealed class MoreQueries
{
    public string Hello(string name) => $"你好, {name}";
}

public sealed class Mutation(PeopleStore store)
{
    /// <summary>Changes one person.</summary>
    public Person Change(PersonChange change)
    {
        var index = store.People.FindIndex(person => person.Name == change.Name);
        var old = store.People[index];
        store.Calls.Add($"account {(change.AccountId.HasValue ? change.AccountId.Value ?? "null" : "absent")}, scores {change.Scores.Count}");
        return store.People[index] = old with
        {
            AccountId = change.AccountId.Or(old.AccountId),
            Support = change.Support.Or(old.Support),
        };
    }
}

[ExtendsType(typeof(Person))]
public sealed class PersonFields(PeopleStore store)
{
    /// <summary>The account of each person, read for all of them at once.</summary>
    [Batch]
    public async Task<IReadOnlyList<Account?>> AccountAsync(IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        store.Calls.Add("accounts of " + string.Join(",", people.Select(static person => person.Name)));
        return [.. people.Select(person => person.AccountId is { } id ? store.Accounts.GetValueOrDefault(id) : null)];
    }

    [Batch]
    public int[] NameLength(IReadOnlyList<Person> people, int times = 1) => [.. people.Select(person => person.Name.Length * times)];
}

[ExtendsType(typeof(Account), Hide = [nameof(Account.Secret)])]
public static class AccountFields
{
    public static string Greeting(Account account, string word) => $"{word}, {account.Name}";

    /// <summary>Shown instead of the member.</summary>
    public static string? Revenue(Account account) => account.Revenue is { } revenue ? "CNY " + CommonScalars.Canonical(revenue) : null;
}

[ExtendsType(typeof(INamed))]
public static class NamedFields
{
    public static int Letters(INamed named) => named.Name.Length;
}
