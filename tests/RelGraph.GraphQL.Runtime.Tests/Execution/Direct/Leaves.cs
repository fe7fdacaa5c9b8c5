using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Runtime.Tests.Execution.Direct;

#pragma warning disable CA1720 // named for the types they have
#pragma warning disable CA1822 // a schema is made of members of objects
/// <summary>Every kind of property that is written without a detour, there and missing.</summary>
public sealed record Leaves
{
    public string Text { get; init; } = "文 \" \\ \n";

    public string? NoText { get; init; }

    [GraphQLId]
    public string Id { get; init; } = "C-17";

    public int Whole => -17;

    public int? MaybeWhole { get; init; }

    public long Long => long.MaxValue;

    public double Real => .1;

    public double? MaybeReal => 2;

    public bool Flag => true;

    public bool? MaybeFlag { get; init; }

    public decimal Exact => 12.50m;

    public DateOnly Day => new(2026, 3, 31);

    public DateTimeOffset? Instant => new(2026, 3, 31, 16, 30, 0, TimeSpan.FromHours(8));

    public DayOfWeek Weekday => DayOfWeek.Friday;

    public DayOfWeek? MaybeWeekday { get; init; }

    public float Single => .1f;

    public short Short => 3;

    public int[] Numbers => [1, 2];

    public List<string?> Names => ["a", null];

    public IEnumerable<int?> Lazily => Enumerable.Range(0, 2).Select(static number => number == 0 ? (int?)null : number);

    public Leaves? Inner { get; init; }

    public string Required { get; init; } = "here";

    public Leaves[]? Many { get; init; }

    public string Throws => throw new InvalidOperationException("internals");

    public string? MayThrow => throw new InvalidOperationException("internals");

    public double Infinite => double.PositiveInfinity;

    public double? MaybeInfinite => double.NaN;

    public DayOfWeek? UnknownDay => (DayOfWeek)12;

    [GraphQLField]
    public int Plus(int number = 1) => Whole + number;

    [GraphQLField]
    public Task<bool> WaitAsync() => Task.FromResult(true);
}
