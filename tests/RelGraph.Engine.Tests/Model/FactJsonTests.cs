using System.Text;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Engine.Tests.Model;

public sealed class FactJsonTests
{
    [Fact]
    public void Write_ChineseContact_IsReadableAndLeavesEmptyFieldsOut()
    {
        var json = Encoding.UTF8.GetString(FactJson.Write(new Contact { Id = "C-1", Name = "王芳", Rank = 2 }));

        Assert.Contains("王芳", json);
        Assert.DoesNotContain("null", json);
        Assert.Contains("\"rank\":2", json);
        Assert.DoesNotContain("\"key\"", json);
    }

    [Fact]
    public void Read_OfWhatWasWritten_GivesTheSameBytes()
    {
        FactContent[] contents =
        [
            new Interaction { Id = "I-1", At = new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.FromHours(8)), Channel = Channel.MeetingInPerson, Employees = ["E-1"], Contacts = ["C-1", "C-2"], Initiator = NodeId.Employee("E-1") },
            new Invoice { Id = "V-1", Contract = "K-1", On = new DateOnly(2026, 1, 2), DueOn = new DateOnly(2026, 2, 2), Amount = Money.Of(1234.5m, "CNY") },
            new ServiceCase { Id = "S-1", Account = "A-1", OpenedOn = new DateOnly(2026, 1, 2), Severity = 1, Satisfaction = 0 },
        ];
        foreach (var content in contents)
        {
            var bytes = FactJson.Write(content);
            Assert.Equal(bytes, FactJson.Write(FactJson.Read(FactCatalog.Of(content).Kind, bytes)));
        }
    }

    [Fact]
    public void Write_CustomFieldsInAnyOrder_GivesTheSameBytes()
    {
        var one = new Account { Id = "A-1", Name = "华东重工", Custom = new Dictionary<string, string> { ["tier"] = "1", ["所有制"] = "国企" } };
        var other = one with { Custom = new Dictionary<string, string> { ["所有制"] = "国企", ["tier"] = "1" } };

        Assert.Equal(FactJson.Write(one), FactJson.Write(other));
        Assert.Equal("国企", ((Account)FactJson.Read(FactKind.Account, FactJson.Write(one))).Custom!["所有制"]);
    }

    [Theory]
    [InlineData("1200000.00", "CNY 1200000.00")]
    [InlineData("USD 12.5", "USD 12.50")]
    [InlineData("12.5 USD", "USD 12.50")]
    [InlineData("JPY 1200", "JPY 1200")]
    public void MoneyTryParse_AllowedForms_GivesCanonicalText(string text, string canonical)
    {
        Assert.True(Money.TryParse(text, "CNY", out var money));
        Assert.Equal(canonical, money.ToString());
    }

    [Theory]
    [InlineData("1,200")]
    [InlineData("12.345")]
    [InlineData("JPY 1.5")]
    [InlineData("")]
    [InlineData("¥12")]
    public void MoneyTryParse_OtherForms_IsRefused(string text) => Assert.False(Money.TryParse(text, "CNY", out _));
}
