using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Raters;
using RelGraph.Scoring.Tests.Firms;
using RelGraph.Testing.Graphs;

namespace RelGraph.Scoring.Tests.Raters;

public sealed class RaterTests
{
    private const string Today = "2026-03-31";

    /// <summary>By hand: a rates .3 too high four times, b .1 too low four times, no scatter: nothing is drawn toward the middle.</summary>
    [Fact]
    public void Pool_WithoutScatter_TakesEveryRaterAtTheirWord()
    {
        var raters = RaterLearner.Pool([.. Enumerable.Repeat(("a", .3), 4), .. Enumerable.Repeat(("b", -.1), 4)]);

        Assert.Equal(["a", "b"], raters.Select(rater => rater.Author));
        Assert.Equal(.3, raters[0].Bias, 12);
        Assert.Equal(.2, raters[0].AgainstColleagues, 12);
        Assert.True(raters[0].IsDistinct);
    }

    /// <summary>By hand: a = .2, .4 and b = 0, .2, so s² = .02, μ = .2, τ² = (.04 − .02)/2 = .01, w = .01/(.01 + .01) = ½: a's .3 becomes .25.</summary>
    [Fact]
    public void Pool_WithScatter_DrawsTowardTheMean()
    {
        var raters = RaterLearner.Pool([("a", .2), ("a", .4), ("b", 0), ("b", .2)]);

        Assert.Equal(.25, raters[0].Bias, 12);
        Assert.Equal(.15, raters[1].Bias, 12);
        Assert.Equal(2 * 1.2815515655446004 * Math.Sqrt(.5 * .01), raters[0].Interval.Width, 9);
        Assert.False(raters[0].IsDistinct);
    }

    [Fact]
    public void Pool_WhoRatedOnce_IsDrawnMoreThanWhoRatedOften()
    {
        var raters = RaterLearner.Pool([.. Enumerable.Range(0, 10).Select(place => ("often", .5 + (.02 * (place % 3)))), ("once", .5), .. Enumerable.Range(0, 10).Select(place => ("low", .1 + (.05 * (place % 4))))])
            .ToDictionary(rater => rater.Author);

        Assert.True(raters["once"].Bias < raters["often"].Bias);
        Assert.True(raters["once"].Interval.Width > raters["often"].Interval.Width);
    }

    [Fact]
    public void Pool_OfNothing_IsNothing() => Assert.Empty(RaterLearner.Pool([]));

    [Fact]
    public void Biases_OfTwoWhoRateAlikeTies_ShowWhoHopes()
    {
        var firm = SmallFirm.WithTwoCustomers().Contact("C-5", "周敏", "A-1").Contact("C-6", "Ann", "A-2");
        foreach (var (author, contact, level) in new[] { ("E-li", "C-1", 5), ("E-li", "C-2", 5), ("E-li", "C-5", 4), ("E-wang", "C-3", 2), ("E-wang", "C-4", 2), ("E-wang", "C-6", 1) })
        {
            firm.Meets(author, contact, "2026-03-20", 8).Add(Rating(author, contact, "2025-10-01", level));
        }

        var raters = firm.Book(Today).RaterBiases;

        Assert.Equal(["E-li", "E-wang"], raters.Select(rater => rater.Author));
        Assert.True(raters[0].AgainstColleagues > .1 && raters[1].AgainstColleagues < -.1);
        Assert.Equal(3, raters[0].Ratings);
    }

    /// <summary>Nobody had met when the rating was given; what counts is what followed.</summary>
    [Fact]
    public void Biases_AreMeasuredAgainstWhatFollowedTheRating()
    {
        var firm = SmallFirm.WithTwoCustomers().Add(Rating("E-li", "C-1", "2025-10-01", 3));
        var nothingFollowed = firm.Book(Today).RaterBiases.Single().Bias;
        var met = firm.Meets("E-li", "C-1", "2025-12-20", 2).Book(Today).RaterBiases.Single().Bias;

        Assert.Equal(.5, nothingFollowed, 12);
        Assert.True(met < .4);
    }

    [Fact]
    public void Biases_RatingsTooYoung_AreNotCompared() =>
        Assert.Empty(SmallFirm.WithTwoCustomers().Meets("E-li", "C-1", "2026-03-20", 8).Add(Rating("E-li", "C-1", "2026-01-15", 5)).Book(Today).RaterBiases);

    [Theory]
    [InlineData(5, "2025-09-20", ContradictionKind.CloseButSilent)]
    [InlineData(4, null, ContradictionKind.CloseButSilent)]
    [InlineData(1, "2026-03-20", ContradictionKind.DistantButActive)]
    [InlineData(5, "2026-03-20", null)]
    [InlineData(2, "2025-01-20", null)]
    public void Closeness_ThatContactsContradict_IsListed(int level, string? lastMet, ContradictionKind? kind)
    {
        var firm = SmallFirm.WithTwoCustomers().Add(Rating("E-li", "C-1", "2026-02-01", level));
        if (lastMet is not null)
        {
            firm.Meets("E-li", "C-1", lastMet, 14);
        }

        var found = firm.Book(Today).Contradictions("C-1");

        Assert.Equal(kind is null ? [] : [kind.Value], found.Select(one => one.Kind));
        Assert.All(found, one => Assert.Contains("张伟", one.Text.Chinese, StringComparison.Ordinal));
        Assert.Equal(firm.Book(Today).Contradictions().Select(one => one.Text), found.Select(one => one.Text));
    }

    [Theory]
    [InlineData(5, -.6, ContradictionKind.SupporterButCold)]
    [InlineData(1, .6, ContradictionKind.OpponentButWarm)]
    [InlineData(5, .6, null)]
    [InlineData(3, -.6, null)]
    public void Support_ThatTheToneContradicts_IsListed(int level, double tone, ContradictionKind? kind)
    {
        var firm = SmallFirm.WithTwoCustomers().Add(Rating("E-li", "C-1", "2026-02-01", level) with { Aspect = JudgementAspect.Support });
        for (var talk = 0; talk < 3; talk++)
        {
            firm.Add(Picture.Contact($"I-t{talk}", $"2026-03-1{talk}", Channel.MeetingInPerson, 60, "E-li", "C-1") with { Sentiment = tone });
        }

        var found = firm.Book(Today).Contradictions("C-1");

        Assert.Equal(kind is null ? [] : [kind.Value], found.Select(one => one.Kind));
        Assert.All(found, one => Assert.Equal(3, one.Evidence.Count));
    }

    [Fact]
    public void Contradictions_OnlyTheNewestRatingOfAnAuthorCounts()
    {
        var firm = SmallFirm.WithTwoCustomers().Add(Rating("E-li", "C-1", "2025-12-01", 5)).Add(Rating("E-li", "C-1", "2026-02-01", 2)).Meets("E-li", "C-1", "2025-05-01", 2);

        Assert.Empty(firm.Book(Today).Contradictions());
    }

    [Fact]
    public void Contradictions_OfWhoOptedOut_AreNone()
    {
        var firm = SmallFirm.WithTwoCustomers().Add(new Contact { Id = "C-1", Name = "张伟", OptedOut = true }).Add(Rating("E-li", "C-1", "2026-02-01", 5));

        Assert.Empty(firm.Book(Today).Contradictions());
        Assert.Throws<NotFoundException>(() => firm.Book(Today).Contradictions("C-none"));
    }

    private static Judgement Rating(string author, string contact, string on, int level) =>
        new() { Id = $"J-{author}-{contact}-{on}", Author = author, On = Picture.Day(on), Aspect = JudgementAspect.Closeness, Contact = contact, Level = level };
}
