using RelGraph.Engine.History;

namespace RelGraph.Engine.Ties;

/// <summary>Everything recorded between two people: their contacts, the ratings of their closeness and their stated personal ties; immutable.</summary>
/// <param name="Rows">Numbers of the contacts, by day, then channel.</param>
/// <param name="Ratings">Closeness judgements, by id, then first day.</param>
/// <param name="Stated">Stated personal ties, by key, then first day.</param>
internal readonly record struct PairLog(ReadOnlyMemory<int> Rows, PairMark[] Ratings, PairMark[] Stated)
{
    public static PairLog Empty { get; } = new(ReadOnlyMemory<int>.Empty, [], []);

    public bool IsEmpty => Rows.IsEmpty && Ratings.Length == 0 && Stated.Length == 0;
}

/// <summary>A judgement of closeness or a stated personal tie between two people.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Level">The level rated, 1 to 5; 0 for a stated tie.</param>
/// <param name="Day">The day rated; the first day for a stated tie.</param>
/// <param name="Valid">The days on which it is recorded as true.</param>
/// <param name="Visibility">Who may see it.</param>
internal readonly record struct PairMark(string Id, int Level, DateOnly Day, DayRange Valid, Visibility Visibility)
{
    public bool Counts(DateOnly day, Audience audience) => Day <= day && Valid.Contains(day) && audience.MaySee(Visibility);

    public static PairMark[] With(PairMark[] marks, PairMark mark) =>
        [.. marks.Where(old => !old.IsSameVersion(mark)).Append(mark).OrderBy(one => one.Id, StringComparer.Ordinal).ThenBy(one => one.Valid.From)];

    public static PairMark[] Without(PairMark[] marks, PairMark mark) => [.. marks.Where(old => !old.IsSameVersion(mark))];

    private bool IsSameVersion(PairMark other) => Id == other.Id && Valid == other.Valid;
}
