using RelGraph.Engine.History;
using RelGraph.Engine.Model;

namespace RelGraph.Simulation.Emission;

/// <summary>Turns contents into facts with their days and their source.</summary>
internal static class Stated
{
    public static Fact Always(FactContent content) => new(content, DayRange.Always);

    public static Fact Since(FactContent content, DateOnly day) => new(content, DayRange.Since(day));

    public static Fact During(FactContent content, DateOnly from, DateOnly to) => new(content, new DayRange(from, to));

    /// <summary>What a person said, with how sure the person is.</summary>
    public static Fact ByHand(FactContent content, DateOnly from, DateOnly to, double confidence = 1) =>
        new(content, new DayRange(from, to)) { Source = FactSource.Human, Confidence = confidence };
}
