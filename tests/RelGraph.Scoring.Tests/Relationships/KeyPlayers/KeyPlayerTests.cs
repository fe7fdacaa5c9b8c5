using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Scoring.Relationships.KeyPlayers;
using RelGraph.Scoring.Tests.Firms;
using RelGraph.Scoring.WhatIf;

namespace RelGraph.Scoring.Tests.Relationships.KeyPlayers;

public sealed class KeyPlayerTests
{
    private const string Today = "2026-03-31";

    /// <summary>Two groups of three that one person joins: whoever knows the two bosses reaches all but the joiner; without the joiner the groups are apart.</summary>
    [Fact]
    public void KeyPlayers_TwoGroupsJoinedByOne_AreTheBossesAndTheJoiner()
    {
        var players = TwoGroups().Book(Today).KeyPlayers("A-9", 2);

        Assert.Equal(7, players.People);
        Assert.Equal([NodeId.Contact("P-a"), NodeId.Contact("P-b")], players.ToKnow.People);
        Assert.Equal(6 / 7.0, players.ToKnow.Value, 12);
        Assert.True(players.ToKnow.IsExact);

        var one = TwoGroups().Book(Today).KeyPlayers("A-9", 1);
        Assert.Equal([NodeId.Contact("P-a")], one.ToLose.People);
        Assert.Equal(0, one.ToLose.Without, 12);
    }

    [Fact]
    public void KeyPlayers_WhoOptedOut_AreInNoSetAndNoCount()
    {
        var firm = TwoGroups().Add(new Contact { Id = "P-a", Name = "a", OptedOut = true });
        var players = firm.Book(Today).KeyPlayers("A-9", 3);

        Assert.Equal(6, players.People);
        Assert.DoesNotContain(NodeId.Contact("P-a"), players.ToKnow.People.Concat(players.ToLose.People));
    }

    [Fact]
    public void KeyPlayers_OfAnAccountWithoutPeople_AreNone()
    {
        var players = SmallFirm.WithTwoCustomers().Account("A-3", "空").Book(Today).KeyPlayers("A-3");

        Assert.Equal(0, players.People);
        Assert.Empty(players.ToKnow.People);
        Assert.Equal((0.0, 0.0), (players.ToKnow.Value, players.ToLose.Value));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(21)]
    public void KeyPlayers_TooManyOrFew_AreRefused(int count)
    {
        var book = SmallFirm.WithTwoCustomers().Book(Today);

        Assert.Throws<InvalidValueException>(() => book.KeyPlayers("A-1", count));
        Assert.Throws<InvalidValueException>(() => book.CapitalLoss(count));
        Assert.Throws<NotFoundException>(() => book.KeyPlayers("A-none"));
    }

    /// <summary>Two stand in for each other at the worthy customer, a third holds a small one alone: alone the third costs most, of two together the pair does.</summary>
    [Fact]
    public void CapitalLoss_OfPeopleWhoStandInForEachOther_IsMoreThanTheSum()
    {
        var book = Firm().Book(Today);
        var pair = book.CapitalLoss(2);

        Assert.Equal([NodeId.Employee("E-li"), NodeId.Employee("E-wang")], pair.People);
        Assert.True(pair.Lost!.Value.MinorUnits > pair.Apart!.Value.MinorUnits);
        Assert.True(pair.IsExact);
        Assert.InRange(pair.Share, .01, 1);
    }

    /// <summary>What leaves with a set is what the capital falls by when they leave, at the values of before.</summary>
    [Fact]
    public void CapitalLoss_OfASet_IsWhatTheBalanceLoses()
    {
        var book = Firm().Book(Today);
        var loss = book.CapitalLoss(2);
        var changes = new WhatIfChanges(book.Graph);
        foreach (var person in loss.People)
        {
            changes.EmployeeLeaves(person.Id);
        }

        var left = new Scorebook(changes.Apply(), book.Parameters);
        var moves = Scoring.Relationships.Company.CapitalBalances.Moves(book.Capital(Vendor.Us), left.Capital(Vendor.Us), new HashSet<string> { "A-1", "A-2" });

        Assert.Equal(loss.Lost!.Value.MinorUnits, (long)Math.Round(moves.Sum(move => move.Lost), MidpointRounding.ToEven));
    }

    [Fact]
    public void CapitalLoss_OfMoreThanThereAre_IsEverybody()
    {
        var loss = Firm().Book(Today).CapitalLoss(20);

        Assert.Equal(3, loss.People.Count);
        Assert.Equal(1, loss.Share, 9);
    }

    [Fact]
    public void CapitalLoss_Exact_IsTheLargestOfAllPairs()
    {
        var capital = Firm().Book(Today).Capital(Vendor.Us);
        var exact = new CapitalLossFinder(capital).Of(2, "CNY", default);

        Assert.All(capital.Holders.SelectMany(one => capital.Holders.Where(other => other > one).Select(other => new[] { one, other })), pair =>
            Assert.True(capital.Contacts.Sum(contact => contact.Value * (contact.Closeness - (1 - contact.Ties.Where(tie => tie.Counts && !pair.Contains(tie.Person)).Aggregate(1.0, (apart, tie) => apart * (1 - tie.Tie.Strength))))) <= exact.Lost!.Value.MinorUnits + 1));
    }

    private static SmallFirm Firm() => SmallFirm.WithTwoCustomers().Employee("E-zhao", "赵磊", "T-1")
        .Contract("V-1", "A-1", "2025-01-01", "2027-12-31", 900_000).Contract("V-2", "A-2", "2025-01-01", "2027-12-31", 90_000)
        .Meets("E-li", "C-1", "2026-03-20", 12).Meets("E-wang", "C-1", "2026-03-20", 12).Meets("E-zhao", "C-3", "2026-03-20", 12);

    private static SmallFirm TwoGroups()
    {
        var firm = SmallFirm.WithTwoCustomers().Account("A-9", "网络");
        foreach (var id in new[] { "P-a", "P-a1", "P-a2", "P-b", "P-b1", "P-b2", "P-j" })
        {
            firm.Contact(id, id, "A-9");
        }

        foreach (var (person, manager) in new[] { ("P-a1", "P-a"), ("P-a2", "P-a"), ("P-b1", "P-b"), ("P-b2", "P-b") })
        {
            firm.Add(new ReportsTo { Person = NodeId.Contact(person), Manager = NodeId.Contact(manager) });
        }

        return firm.Add(new Influences { From = "P-j", To = "P-a", Strength = .5 }).Add(new Influences { From = "P-j", To = "P-b", Strength = .5 });
    }
}
