using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.History;
using RelGraph.Engine.Model.Nouns;

namespace RelGraph.Engine.Tests.History;

public sealed class BitemporalRuleTests
{
    private static readonly DateOnly Origin = new(2024, 1, 1);

    [Fact]
    public void Apply_TitleChangeInTheMiddle_KeepsTheDaysBefore()
    {
        var old = About("analyst", 0, 100);

        var (supersede, record) = BitemporalRule.Apply([old], new Change.Assert(About("director", 50, 100)));

        Assert.Equal([old], supersede);
        Assert.Equal([About("analyst", 0, 50), About("director", 50, 100)], record);
    }

    [Fact]
    public void Apply_SameStatementInsideItsDays_ChangesNothing()
    {
        var (supersede, record) = BitemporalRule.Apply([About("analyst", 0, 100)], new Change.Assert(About("analyst", 10, 20)));

        Assert.Empty(supersede);
        Assert.Empty(record);
    }

    [Fact]
    public void Apply_Retraction_LeavesAGap()
    {
        var (_, record) = BitemporalRule.Apply([About("analyst", 0, 100)], new Change.Retract(About("", 0, 1).Key, Days(20, 30)));

        Assert.Equal([About("analyst", 0, 20), About("analyst", 30, 100)], record);
    }

    [Fact]
    public void Apply_AnyHistory_AnswersEveryDayAsTheLastChangeThatCoversIt()
    {
        var steps = Gen.Choose(0, 30).Two().SelectMany(days => Gen.Choose(0, 3).Select(what => (From: Math.Min(days.Item1, days.Item2), To: Math.Max(days.Item1, days.Item2) + 1, What: what))).ListOf();
        var law = Prop.ForAll(steps.ToArbitrary(), history =>
        {
            var current = new List<Engine.History.Fact>();
            var expected = new string?[40];
            foreach (var (from, to, what) in history)
            {
                var change = what == 0 ? (Change)new Change.Retract(About("", 0, 1).Key, Days(from, to)) : new Change.Assert(About("t" + what, from, to));
                var (supersede, record) = BitemporalRule.Apply(current, change);
                current.RemoveAll(supersede.Contains);
                current.AddRange(record);
                Array.Fill(expected, what == 0 ? null : "t" + what, from, to - from);
            }

            return Enumerable.Range(0, 40).All(day => current.SingleOrDefault(fact => fact.Valid.Contains(Origin.AddDays(day)))?.Content is var content && ((Employee?)content)?.Title == expected[day]);
        });

        Check.One(Config.QuickThrowOnFailure.WithReplay(17, 23), law);
    }

    private static Engine.History.Fact About(string title, int from, int to) => new(new Employee { Id = "E-1", Name = "李雷", Title = title }, Days(from, to));

    private static DayRange Days(int from, int to) => new(Origin.AddDays(from), Origin.AddDays(to));
}
