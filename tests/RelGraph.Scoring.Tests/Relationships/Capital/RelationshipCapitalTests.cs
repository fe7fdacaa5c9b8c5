using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Scoring.Tests.Firms;

namespace RelGraph.Scoring.Tests.Relationships.Capital;

public sealed class RelationshipCapitalTests
{
    private const string Today = "2026-03-31";

    [Fact]
    public void Capital_OfAllEmployees_AddsUpToTheValueHeld()
    {
        var capital = Firm().Book(Today).Capital(Vendor.Us);

        Assert.Equal(capital.Contacts.Sum(contact => contact.Capital), capital.Holders.Sum(capital.CapitalOf), 6);
        Assert.Equal([NodeId.Employee("E-li"), NodeId.Employee("E-wang")], capital.Holders);
    }

    [Fact]
    public void Capital_ContactOfTwo_IsSharedAndWhatEachAloneHoldsIsExclusive()
    {
        var shared = Firm().Book(Today).Capital(Vendor.Us).Contacts.Single(contact => contact.Contact == "C-1");

        var (one, other) = (shared.Ties[0], shared.Ties[1]);
        Assert.Equal(one.Tie.Strength * (1 - other.Tie.Strength), one.Exclusive, 12);
        Assert.Equal(one.Tie.Strength - (one.Tie.Strength * other.Tie.Strength / 2), one.Share, 12);
        Assert.Equal(shared.Closeness, one.Share + other.Share, 12);
    }

    [Fact]
    public void Capital_PowerAtAnAccount_SplitsItsMargin()
    {
        var contacts = Firm().Contract("V-1", "A-1", "2026-01-01", "2026-12-31", 365_000).Book(Today).Capital(Vendor.Us).Contacts.Where(contact => contact.Account == "A-1").ToList();

        Assert.Equal(275_000 * .3 * 100, contacts.Sum(contact => contact.Value), 3);
        Assert.True(contacts[0].Value > contacts[1].Value);
    }

    [Fact]
    public void Capital_OfARival_RestsOnItsOwnPeople()
    {
        var capital = Firm().Meets("R-1", "C-3", "2026-03-01", 6).Book(Today).Capital(new Vendor("K-1"));

        Assert.Equal([NodeId.Contact("R-1")], capital.Holders);
        Assert.Equal(["C-3"], capital.Contacts.Where(contact => contact.Closeness > 0).Select(contact => contact.Contact));
        Assert.DoesNotContain(capital.Contacts, contact => contact.Contact == "R-1");
    }

    [Fact]
    public void Capital_PersonWhoAskedNotToBeAnalysed_DoesNotCount()
    {
        var firm = Firm().Add(new Contact { Id = "C-5", Name = "周敏", OptedOut = true }).Add(new Employment { Contact = "C-5", Organisation = NodeId.Account("A-1") });

        Assert.DoesNotContain(firm.Book(Today).Capital(Vendor.Us).Contacts, contact => contact.Contact == "C-5");
    }

    [Fact]
    public void Capital_OneWayMailOnly_DoesNotCountAsCloseness()
    {
        var firm = SmallFirm.WithTwoCustomers();
        firm.Picture.Met("2026-03-01", Engine.Model.Vocabulary.Channel.Email, null, "E-li", "C-4");
        var contact = firm.Book(Today).Capital(Vendor.Us).Contacts.Single(contact => contact.Contact == "C-4");

        Assert.False(contact.Ties.Single().Counts);
        Assert.Equal(0, contact.Closeness);
    }

    [Fact]
    public void Capital_UnknownRival_SaysHowToListCompetitors() =>
        Assert.Contains("list of competitors", Assert.Throws<NotFoundException>(() => Firm().Book(Today).Capital(new Vendor("K-9"))).Message, StringComparison.Ordinal);

    private static SmallFirm Firm() => SmallFirm.WithTwoCustomers()
        .Meets("E-li", "C-1", "2026-03-20", 12).Meets("E-wang", "C-1", "2026-02-10", 4).Meets("E-wang", "C-3", "2026-03-10", 8);
}
