using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Engine.Ties;
using RelGraph.Testing.Graphs;

namespace RelGraph.Engine.Tests.Ties;

public sealed class TieNetworkTests
{
    private static readonly NodeId Li = NodeId.Employee("E-李雷");
    private static readonly NodeId Han = NodeId.Contact("C-韩梅梅");
    private static readonly NodeId Smith = NodeId.Contact("C-Smith");

    [Fact]
    public void Between_NobodyKnown_IsNull()
    {
        var ties = new Picture().AsOf("2024-06-01").Ties;

        Assert.Null(ties.Between(Li, Han));
        Assert.Empty(ties.Of(Li));
        Assert.Empty(ties.People);
    }

    [Fact]
    public void Between_OneMeetingToday_FollowsTheFormulaByHand()
    {
        var tie = new Picture().Met("2024-06-01", Channel.MeetingInPerson, 64, "E-李雷", "C-韩梅梅").AsOf("2024-06-01").Ties.Between(Li, Han)!;

        // x = 1·8·1.5 = 12; F = 1−e^(−.8); R = 1; P = 1/3; S = 1/12; M = ½; O unknown, so the weights .90 are scaled to 1.
        var observed = (.25 * (1 - Math.Exp(-.8)) + .20 + .15 / 3 + .20 / 12 + .10 * .5) / .90;
        Assert.Equal(observed, tie.Observed, 12);
        Assert.Equal(1, tie.EvidenceMass);
        Assert.Equal((3 * .15 + observed) / 4, tie.Strength, 12);
        Assert.Equal(.25, tie.Confidence);
        Assert.Equal(4, tie.Alpha + tie.Beta, 12);
        Assert.Null(tie.Terms.Overlap);
        Assert.Equal(Li, tie.From);
        Assert.True(tie.HasTwoWayContact);
    }

    [Fact]
    public void Decay_AtTheHalfLife_IsOneHalf()
    {
        var tie = new Picture().Met("2024-01-01", Channel.MeetingInPerson, 60, "E-李雷", "C-韩梅梅").AsOf("2024-06-29").Ties.Between(Li, Han)!;

        Assert.Equal(.5, tie.EvidenceMass);
    }

    [Fact]
    public void Between_BeforeTheFirstContact_IsNull()
    {
        var picture = new Picture().Met("2024-06-02", Channel.PhoneCall, 15, "E-李雷", "C-韩梅梅");

        Assert.Null(picture.AsOf("2024-06-01").Ties.Between(Li, Han));
        Assert.NotNull(picture.AsOf("2024-06-02").Ties.Between(Li, Han));
    }

    [Fact]
    public void Between_OnlyRated_RestsOnPriorAndRating()
    {
        var tie = new Picture().Rated("2024-06-01", "E-李雷", "C-韩梅梅", 4).AsOf("2024-09-29").Ties.Between(Han, Li)!;

        // 120 days later the mass of 2 is 1.
        Assert.Equal((3 * .15 + 1 * .7) / 4, tie.Strength, 12);
        Assert.Equal((1, 0, 0), (tie.TotalMass, tie.EvidenceMass, tie.Interactions));
        Assert.True(tie.IsRated);
        Assert.False(tie.HasTwoWayContact);
        Assert.Equal(Han, tie.From);
    }

    [Fact]
    public void Between_FromEitherSide_IsEquallyStrong()
    {
        var ties = new Picture()
            .Met("2024-05-01", Channel.Email, null, "E-李雷", "C-韩梅梅").Met("2024-05-03", Channel.Email, null, "C-韩梅梅", "E-李雷", "C-Smith")
            .AsOf("2024-06-01").Ties;

        Assert.Equal(ties.Between(Li, Han)!.Reversed(), ties.Between(Han, Li)! with { Judgements = ties.Between(Li, Han)!.Judgements });
    }

    [Theory]
    [InlineData("E-李雷", "C-韩梅梅", 5)]
    [InlineData("C-韩梅梅", "E-李雷", 2.5)]
    public void Minutes_OfMailNotLogged_DependOnWhoWrote(string writer, string reader, double minutes)
    {
        var contact = Assert.Single(new Picture().Met("2024-05-01", Channel.Email, null, writer, reader).AsOf("2024-06-01").Interactions.Between(Li, Han));

        Assert.Equal((minutes, false, false), (contact.Minutes, contact.MinutesAreLogged, contact.TwoWay));
    }

    [Theory]
    [InlineData(Channel.MeetingInPerson, 60, true)]
    [InlineData(Channel.ExecutiveVisit, 60, true)]
    [InlineData(Channel.Workshop, 60, true)]
    [InlineData(Channel.VideoMeeting, 60, true)]
    [InlineData(Channel.PhoneCall, 15, true)]
    [InlineData(Channel.ServiceCase, 60, true)]
    [InlineData(Channel.Delivery, 60, true)]
    [InlineData(Channel.IntroductionMade, 60, true)]
    [InlineData(Channel.Email, 5, false)]
    [InlineData(Channel.Chat, 1, false)]
    [InlineData(Channel.Event, 60, false)]
    [InlineData(Channel.ProposalReply, 60, false)]
    [InlineData(Channel.CallCentre, 5, false)]
    [InlineData(Channel.Portal, 5, false)]
    public void Conventions_WhereTheLogSaysNothing_GoByChannel(Channel channel, double minutes, bool twoWay)
    {
        var contact = Assert.Single(new Picture().Met("2024-05-01", channel, null, "E-李雷", "C-韩梅梅").AsOf("2024-06-01").Interactions.Between(Li, Han));

        Assert.Equal((minutes, twoWay), (contact.Minutes, contact.TwoWay));
    }

    [Fact]
    public void People_OptedOut_AppearNowhere()
    {
        var picture = new Picture()
            .Add(new Contact { Id = "C-韩梅梅", Name = "韩梅梅", OptedOut = true }).Add(new Contact { Id = "C-Smith", Name = "Anna Smith" })
            .Met("2024-05-01", Channel.MeetingInPerson, 60, "E-李雷", "C-韩梅梅", "C-Smith").Rated("2024-05-01", "E-李雷", "C-韩梅梅", 5)
            .AsOf("2024-06-01");

        Assert.Null(picture.Ties.Between(Li, Han));
        Assert.Empty(picture.Ties.Of(Han));
        Assert.Equal([Smith], picture.Ties.Of(Li).Select(tie => tie.To));
        Assert.Equal([Smith, Li], picture.Ties.People);
        Assert.Equal([Smith, Li], Assert.Single(picture.Interactions.Of(Li)).People);
        Assert.Null(picture.Ties.Between(Li, Smith)!.Terms.Overlap);
    }

    [Fact]
    public void IsOptedOut_LastWord_DecidesForEveryDay()
    {
        var (from, to) = (Picture.Day("2024-05-01"), DateOnly.MaxValue);
        var live = Engine.Graphs.LiveGraph.FromFacts(Picture.Workspace,
        [
            new(new Contact { Id = "C-韩梅梅", Name = "韩梅梅" }, new DayRange(DateOnly.MinValue, from)),
            new(new Contact { Id = "C-韩梅梅", Name = "韩梅梅", OptedOut = true }, new DayRange(from, to)),
            Engine.History.Fact.Of(Picture.Contact("I-1", "2024-01-05", Channel.PhoneCall, 15, "E-李雷", "C-韩梅梅"), Picture.Workspace.Zone),
        ]);

        Assert.True(live.AsOf(Picture.Day("2024-02-01")).Ties.IsOptedOut(Han));
        Assert.Null(live.AsOf(Picture.Day("2024-02-01")).Ties.Between(Li, Han));
        Assert.False(live.AsOf(Picture.Day("2024-02-01")).Ties.IsOptedOut(Li));
    }

    [Fact]
    public void Overlap_OfTwoWhoShareOneOfTwoOthers_IsOneHalf()
    {
        var ties = new Picture()
            .Met("2024-05-01", Channel.PhoneCall, 15, "E-李雷", "C-韩梅梅").Met("2024-05-01", Channel.PhoneCall, 15, "E-李雷", "C-Smith")
            .Met("2024-05-01", Channel.PhoneCall, 15, "C-Smith", "C-韩梅梅").Met("2024-05-01", Channel.PhoneCall, 15, "E-李雷", "C-王芳")
            .AsOf("2024-06-01").Ties;

        Assert.Equal(.5, ties.Between(Li, Han)!.Terms.Overlap);
        Assert.Equal(0, ties.Between(Li, NodeId.Contact("C-王芳"))!.Terms.Overlap);
    }

    [Fact]
    public void Audience_PrivateContact_CountsForItsOwnerOnly()
    {
        var live = new Picture()
            .Add(Picture.Contact("I-1", "2024-05-01", Channel.MeetingInPerson, 60, "E-李雷", "C-韩梅梅"), Visibility.Private("E-李雷")).Live();
        var day = Picture.Day("2024-06-01");

        Assert.Null(live.AsOf(day).Ties.Between(Li, Han));
        Assert.Null(live.AsOf(day, new Audience(null, "E-2")).Ties.Between(Li, Han));
        Assert.NotNull(live.AsOf(day, new Audience(null, "E-李雷")).Ties.Between(Li, Han));
    }

    [Fact]
    public void PersonalTie_ByDefault_IsNotUsed()
    {
        var picture = new Picture().Add(new PersonalTie { From = Li, To = Han, Type = PersonalTieKind.Alumni });

        Assert.Null(picture.AsOf("2024-06-01").Ties.Between(Li, Han));
        var tie = picture.AsOf("2024-06-01", new TieParameters { UsePersonalTies = true }).Ties.Between(Li, Han)!;
        Assert.Equal((.15, 0), (tie.Strength, tie.Confidence));
    }

    [Fact]
    public void Audience_LargeGathering_MakesNoMutualTies()
    {
        var guests = Enumerable.Range(0, 70).Select(guest => $"C-{guest:d2}").ToList();
        var ties = new Picture().Met("2024-05-01", Channel.Event, 120, [.. guests.Prepend("E-李雷")]).AsOf("2024-06-01").Ties;

        Assert.Equal(70, ties.Of(Li).Count);
        Assert.Null(ties.Between(NodeId.Contact("C-01"), NodeId.Contact("C-02")));
    }
}
