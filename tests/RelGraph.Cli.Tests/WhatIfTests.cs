using System.Text.Json;

namespace RelGraph.Cli.Tests;

[Collection(nameof(SmallCompany))]
public class WhatIfTests(SmallCompany company)
{
    [Fact]
    public async Task WhatIf_AnEnemy_LowersTheChainAndWritesNothing()
    {
        var log = await company.AskAsync("log", "--json");

        var run = await company.AskAsync("whatif", company.Deal, "--set", $"{company.Contact}:support=enemy,solution=-1,price=-1", "--json");

        Assert.Equal(0, run.Code);
        Assert.True(Number(run.Json, "key-person", company.Contact).GetProperty("delta").GetDouble() < 0);
        Assert.True(Number(run.Json, "chain", company.Deal).GetProperty("delta").GetDouble() < 0);
        Assert.Equal(log.Out, (await company.AskAsync("log", "--json")).Out);
    }

    [Fact]
    public async Task WhatIf_ANewSeat_AppearsWithoutABefore()
    {
        var contacts = await company.AskAsync("list", "contacts", "--json", "--top", "1000");
        var seats = await company.AskAsync("score", "key-person", company.Deal, "--json");
        var seated = seats.Json.GetProperty("scores").EnumerateArray().Select(seat => seat.GetProperty("ids")[1].GetString()).ToHashSet();
        var guest = contacts.Json.GetProperty("items").EnumerateArray().Select(contact => contact.GetProperty("id").GetString()!).First(id => !seated.Contains(id));

        var run = await company.AskAsync("whatif", company.Deal, "--add-seat", $"{guest}:role=approver,political=inner-circle,veto=true", "--set", $"{guest}:support=mentor", "--json");

        var number = Number(run.Json, "key-person", guest);
        Assert.Equal(JsonValueKind.Null, number.GetProperty("before").ValueKind);
        Assert.Equal(JsonValueKind.Number, number.GetProperty("after").GetProperty("value").ValueKind);
    }

    [Fact]
    public async Task WhatIf_SomebodyWithoutSeat_IsNotFound()
    {
        var run = await company.AskAsync("whatif", company.Deal, "--remove-seat", company.Contact, "--set", $"{company.Contact}:support=enemy");

        Assert.Contains(run.Code, new[] { 0, 5 });
        Assert.Equal(5, (await company.AskAsync("whatif", company.Deal, "--set", "C-9999:support=enemy")).Code);
    }

    [Fact]
    public async Task WhatIf_LeaveAndEnter_ShowBeforeAndAfterForPeople()
    {
        var holders = await company.AskAsync("score", "key-person", company.Deal, company.Contact, "--json");
        var holder = holders.Json.GetProperty("holders")[0].GetProperty("person").GetString()!;

        var run = await company.AskAsync("whatif", company.Deal, "--leave", holder, "--enter", "R-2:incumbent=true");

        Assert.Equal(0, run.Code);
        Assert.Matches("Before +80 % +After +80 % +Change", run.Out);
        Assert.EndsWith("Nothing was written.\n", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--set", "C-1:support=frend", "--set 'C-1:support=frend': support 'frend' is not one of mentor, supporter, neutral, non-supporter, enemy. Write it like --set \"C-12:support=enemy,solution=0.5\".")]
    [InlineData("--set", "C-1:solution=2", "solution '2' is not a number from −1 to 1")]
    [InlineData("--set", "C-1:mood=good", "field 'mood' is not one of support, coverage, solution, price")]
    [InlineData("--set", "C-1", "it does not say who and what")]
    [InlineData("--set", "C-1:support", "it does not say who and what")]
    [InlineData("--add-seat", "C-1:step=21", "step '21' is not a whole number from 1 to 20")]
    [InlineData("--enter", "R-1:incumbent=maybe", "incumbent 'maybe' is not true or false")]
    public async Task WhatIf_WrittenWrongly_SaysWhatIsAllowed(string option, string text, string expected)
    {
        var run = await company.AskAsync("whatif", company.Deal, option, text.Replace("C-1:", company.Contact + ":", StringComparison.Ordinal));

        Assert.Equal(2, run.Code);
        Assert.Contains(expected.Replace("'C-1:", $"'{company.Contact}:", StringComparison.Ordinal), run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIf_WithoutSupposition_SaysWhatCanBeSupposed()
    {
        var run = await company.AskAsync("whatif", company.Deal);

        Assert.Equal(2, run.Code);
        Assert.Contains("Nothing is supposed", run.Error, StringComparison.Ordinal);
    }

    private static JsonElement Number(JsonElement answer, string measure, string subject) =>
        answer.GetProperty("numbers").EnumerateArray().First(number => number.GetProperty("measure").GetString() == measure && number.GetProperty("subject").GetString()!.StartsWith(subject, StringComparison.Ordinal));
}
