using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Storage.Neo4j.Shapes;
using RelGraph.Testing.Stores;

namespace RelGraph.Storage.Tests.Neo4j;

public sealed class NaturalPropertiesTests
{
    [Fact]
    public void Names_OfTheWholeCatalog_AreUniqueInAKindAndNoneIsMetadata()
    {
        foreach (var kind in FactCatalog.All)
        {
            var names = NaturalProperties.Of(kind.Kind).Select(property => property.Name).ToList();

            Assert.Equal(names.Count, names.Distinct().Count());
            Assert.Empty(names.Intersect(Metadata.Names));
            Assert.DoesNotContain(names, name => name.StartsWith(CustomNames.Prefix, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Of_ContentWithEveryFieldFilled_HasEveryDeclaredPropertyInItsType()
    {
        foreach (var kind in FactCatalog.All)
        {
            var properties = NaturalProperties.Of(FactSamples.Full(kind, 1));

            Assert.Equal(
                NaturalProperties.Of(kind.Kind).Select(property => property.Name).Order(StringComparer.Ordinal),
                properties.Keys.Where(name => !name.StartsWith(CustomNames.Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal));
            Assert.All(NaturalProperties.Of(kind.Kind), property => Assert.Equal(property.Type, TypeOf(properties[property.Name])));
        }
    }

    [Fact]
    public void Of_EmptyFields_AreAbsent() =>
        Assert.Equal(["id", "name", "optedOut"], NaturalProperties.Of(new Contact { Id = "C-1", Name = "王" }).Keys.Order());

    [Fact]
    public void Of_Relation_WritesNodesVendorsAndChoicesByName()
    {
        var tie = NaturalProperties.Of(new PersonalTie { From = NodeId.Employee("E-1"), To = NodeId.Contact("C-1"), Type = PersonalTieKind.Alumni });
        var stance = NaturalProperties.Of(new Stance { Opportunity = "O-1", Contact = "C-1", Vendor = Vendor.Us, Support = SupportLevel.NonSupporter });

        Assert.Equal(("employee:E-1", "contact:C-1", "alumni"), (tie["from"], tie["to"], tie["type"]));
        Assert.Equal(("us", "non-supporter"), (stance["vendor"], stance["support"]));
    }

    [Fact]
    public void Of_MoneyAndNumbers_KeepsThemExact()
    {
        var invoice = NaturalProperties.Of(new Invoice { Id = "I-1", Contract = "K-1", On = new(2024, 1, 2), DueOn = new(2024, 2, 2), Amount = new Money(9_007_199_254_740_993, "CNY") });
        var rate = NaturalProperties.Of(new ExchangeRate { FromCurrency = "USD", ToCurrency = "CNY", On = new(2024, 1, 2), Rate = 7.1234567890123456789m });

        Assert.Equal((9_007_199_254_740_993L, "CNY", new DateOnly(2024, 1, 2)), (invoice["amountMinor"], invoice["amountCurrency"], invoice["on"]));
        Assert.Equal("7.1234567890123456789", rate["rate"]);
    }

    [Fact]
    public void Of_DefaultVendorOrNode_NamesNobody()
    {
        var contract = NaturalProperties.Of(new Contract { Id = "K-1", Account = "A-1", Type = ContractKind.Framework, SignedOn = new(2024, 1, 2), Vendor = default(Vendor) });
        var reason = NaturalProperties.Of(new Reason { Id = "R-1", Opportunity = "O-1", On = new(2024, 1, 2), Category = ReasonCategory.Price, Whose = default(NodeId) });

        Assert.DoesNotContain("vendor", contract.Keys);
        Assert.DoesNotContain("whose", reason.Keys);
    }

    [Fact]
    public void Of_CustomFields_StandBesideTheOthersUnderSafeNames()
    {
        var properties = NaturalProperties.Of(new Account { Id = "A-1", Name = "甲", Custom = new Dictionary<string, string> { ["fact"] = "x", ["付款 条件"] = "30", ["a_u0020"] = "1", ["a "] = "2" } });

        Assert.Equal("x", properties["custom_fact"]);
        Assert.Equal("30", properties["custom_付款_u0020条件"]);
        Assert.Equal(("1", "2"), (properties["custom_a_u005Fu0020"], properties["custom_a_u0020"]));
    }

    private static string TypeOf(object? value) => value switch
    {
        string => "STRING",
        long => "INTEGER",
        double => "FLOAT",
        bool => "BOOLEAN",
        DateOnly => "DATE",
        DateTimeOffset => "ZONED DATETIME",
        IReadOnlyList<string> => "LIST<STRING>",
        _ => $"unexpected {value?.GetType().Name}",
    };
}
