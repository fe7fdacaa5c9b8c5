using RelGraph.Engine.Algorithms.Paths;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Scoring.Tests.Relationships.Paths;

public sealed class IntroductionPathsTests
{
    /// <summary>李伟 ── 陈工 ── 周总, 李伟 ── Anna ── 周总, and 王芳 ── 周总 (one old call).</summary>
    private static Deal Company() => new Deal()
        .Contact("C-1", "周总").Contact("C-2", "陈工", willingness: .9).Contact("C-3", "Anna Schmidt", willingness: .8)
        .Meet("E-1", "C-2", 5).Meet("E-1", "C-2", 40).Meet("E-1", "C-2", 75).Meet("E-1", "C-3", 20)
        .MeetOutside("C-2", "C-1", 8).MeetOutside("C-2", "C-1", 50).MeetOutside("C-2", "C-1", 90).MeetOutside("C-3", "C-1", 30)
        .Meet("E-2", "C-1", 170, Channel.PhoneCall);

    [Fact]
    public void IntroductionPaths_FromUs_AreTheProductOfTiesAndWillingness()
    {
        var paths = Company().Book().IntroductionPaths("C-1");
        Assert.Equal(3, paths.Count);
        Assert.All(paths, path => Assert.Equal(path.Hops.Aggregate(1.0, (product, hop) => product * hop.Strength * hop.Willingness), path.Strength, 12));
        Assert.Equal(paths.OrderByDescending(path => path.Strength), paths);
        Assert.All(paths, path => Assert.Equal(FactKind.Employee, path.Start.Kind));
        Assert.All(paths, path => Assert.Equal(NodeId.Contact("C-1"), path.Goal));
    }

    [Fact]
    public void IntroductionPaths_StrongTiesOverAFriend_BeatAWeakDirectOne()
    {
        var deal = new Deal().Contact("C-1", "周总").Contact("C-2", "陈工", willingness: 1);
        foreach (var days in Enumerable.Range(0, 12).Select(month => (month * 30) + 2))
        {
            deal.Meet("E-1", "C-2", days).MeetOutside("C-2", "C-1", days + 1);
        }

        var best = deal.Meet("E-2", "C-1", 330, Channel.PhoneCall).Book().IntroductionPaths("C-1", count: 1)[0];
        Assert.Equal(["李伟", "陈工"], best.Hops.Select(hop => hop.AskerName));
    }

    [Fact]
    public void IntroductionPaths_FromOneEmployee_StartsThere() =>
        Assert.All(Company().Book().IntroductionPaths("C-1", "E-1"), path => Assert.Equal("E-1", path.Start.Id));

    [Fact]
    public void IntroductionPaths_OneHop_IsDirectOnly() =>
        Assert.Equal("E-2", Assert.Single(Company().Book().IntroductionPaths("C-1", maxHops: 1)).Start.Id);

    [Fact]
    public void IntroductionPaths_FourHops_FindWhatThreeFindAndMore()
    {
        var book = Company().Book();
        Assert.Equal(book.IntroductionPaths("C-1", count: 1)[0].Strength, book.IntroductionPaths("C-1", count: 1, maxHops: 4)[0].Strength, 12);
        Assert.True(book.IntroductionPaths("C-1", count: 50, maxHops: 4).Count >= book.IntroductionPaths("C-1", count: 50).Count);
    }

    [Fact]
    public void IntroductionPaths_DisjointTies_ShareNoTieButMayStartAlike()
    {
        var paths = Company().Book().IntroductionPaths("C-1", count: 10, sharing: PathSharing.NoRelationship);
        var ties = paths.SelectMany(path => path.Hops).Select(hop => (hop.Asker, hop.Asked)).ToList();
        Assert.Equal(3, paths.Count);
        Assert.Equal(ties.Count, ties.Distinct().Count());
        Assert.Equal(2, paths.Count(path => path.Start.Id == "E-1"));
    }

    [Fact]
    public void IntroductionPaths_DisjointPeople_ShareNobody()
    {
        var paths = Company().Book().IntroductionPaths("C-1", count: 10, sharing: PathSharing.NoNode);
        Assert.Equal(["E-1", "E-2"], paths.Select(path => path.Start.Id).Order());
    }

    [Fact]
    public void IntroductionPaths_OptedOutIntroducer_NeverAppears()
    {
        var paths = Company().Add(new RelGraph.Engine.Model.Nouns.Contact { Id = "C-2", Name = "陈工", OptedOut = true }).Book().IntroductionPaths("C-1", count: 50);
        Assert.DoesNotContain(paths, path => path.Hops.Any(hop => hop.Asked.Id == "C-2"));
        Assert.NotEmpty(paths);
    }

    [Fact]
    public void IntroductionPaths_OptedOutGoal_HasNone() =>
        Assert.Empty(Company().Contact("C-1", "周总", optedOut: true).Book().IntroductionPaths("C-1"));

    [Fact]
    public void IntroductionPaths_CompetitorsStaff_PassNobodyOn()
    {
        var paths = Company().Rival("K-1", "C-9").Meet("E-1", "C-9", 2).MeetOutside("C-9", "C-1", 2).Book().IntroductionPaths("C-1", count: 50);
        Assert.DoesNotContain(paths, path => path.Hops.Any(hop => hop.Asked.Id == "C-9"));
    }

    [Fact]
    public void IntroductionPaths_FriendOfNobody_HasNone() => Assert.Empty(Company().Contact("C-7", "No One").Book().IntroductionPaths("C-7"));

    [Fact]
    public void IntroductionPaths_BadArguments_SayWhatIsAllowed()
    {
        var book = Company().Book();
        Assert.Contains("a whole number from 1 to 4", Assert.Throws<InvalidValueException>(() => book.IntroductionPaths("C-1", maxHops: 5)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidValueException>(() => book.IntroductionPaths("C-1", count: 0));
        Assert.Throws<NotFoundException>(() => book.IntroductionPaths("C-1", "E-9"));
    }
}
