using RelGraph.Engine.History;

namespace RelGraph.Engine.Ties;

/// <summary>Who may see a logged contact, and on which days the record counts it. Few exist, so that a contact holds only its scope's number.</summary>
/// <param name="Visibility">Who may see it.</param>
/// <param name="Days">The days on which it counts; every day for a contact that counts from the day it happened with no end.</param>
internal readonly record struct ContactScope(Visibility Visibility, DayRange Days)
{
    public static ContactScope Usual { get; } = new(Visibility.Shared, DayRange.Always);

    public static ContactScope Of(Visibility visibility, DayRange valid, int day) =>
        new(visibility, valid.To == DateOnly.MaxValue && valid.From.DayNumber <= day ? DayRange.Always : valid);

    public bool Counts(DateOnly day, Audience audience) => Days.Contains(day) && audience.MaySee(Visibility);
}
