using RelGraph.Application.Workspaces;
using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Schema.Lists.Orders;

namespace RelGraph.GraphQL.Tests.Lists;

/// <summary>Orders of names in both languages, and of values.</summary>
public sealed class OrderTests(TestServer server) : IClassFixture<TestServer>
{
    // By pinyin: Ān, Chén, Lǐ, Ōuyáng, Wáng, Zhāng, Zhōng; within a surname by the given name.
    private static readonly string[] AddressBook =
        ["安宁", "陈方", "陈一", "李娜", "欧阳修", "王芳", "王伟", "张敏", "张伟", "钟离", "Adams", "Émile", "Zhou"];

    // Each beside what surrounds its reading as a surname; read as usual it would stand elsewhere.
    private static readonly string[][] SurnamesAsRead =
    [
        ["桑一", "单一", "商一"], // Sāng, Shàn, Shāng; not dān
        ["元一", "曾一", "张一"], // Yuán, Zēng, Zhāng; not céng
        ["夏一", "解一", "邢一"], // Xià, Xiè, Xíng; not jiě
        ["齐一", "仇一", "裘二", "屈一"], // Qí, Qiú, Qiú, Qū; not chóu
        ["聂一", "区一", "潘一"], // Niè, Ōu, Pān; not qū
        ["袁一", "查一", "章一"], // Yuán, Zhā, Zhāng; not chá
        ["高一", "盖一", "耿一"], // Gāo, Gě, Gěng; not gài
        ["饶一", "任一", "荣一"], // Ráo, Rén, Róng; not rèn is the same letter, but before 容
        ["彭一", "朴一", "蒲一"], // Péng, Piáo, Pú; not pǔ
        ["余一", "尉迟恭", "袁一"], // Yú, Yùchí, Yuán; not wèi
        ["孟一", "万俟一", "穆一"], // Mèng, Mòqí, Mù; not wàn
        ["曾一", "长孙一", "赵一"], // Zēng, Zhǎng, Zhào; not cháng
    ];

    [Fact]
    public void Names_OfBothLanguages_ByPinyinAndAlphabet()
    {
        var sorted = AddressBook.Reverse().OrderBy(SortValue.OfPersonName, Comparer<SortValue>.Create((left, right) => left.CompareTo(right, SortDirection.Ascending)));

        Assert.Equal(AddressBook, sorted);
    }

    [Fact]
    public void Surnames_WithAReadingOfTheirOwn_StandWherePeopleLookForThem()
    {
        foreach (var expected in SurnamesAsRead)
        {
            Assert.Equal(expected, expected.Reverse().OrderBy(SortValue.OfPersonName, Comparer<SortValue>.Create((left, right) => left.CompareTo(right, SortDirection.Ascending))));
        }
    }

    [Fact]
    public void Values_Unknown_ComeLastInBothDirections()
    {
        var (one, two, none) = (SortValue.Of(1.0), SortValue.Of(2.0), SortValue.Unknown);

        Assert.True(one.CompareTo(two, SortDirection.Ascending) < 0 && one.CompareTo(two, SortDirection.Descending) > 0);
        Assert.True(two.CompareTo(none, SortDirection.Ascending) < 0 && two.CompareTo(none, SortDirection.Descending) < 0);
        Assert.Equal(0, none.CompareTo(SortValue.Unknown, SortDirection.Descending));
    }

    [Fact]
    public async Task OrderBy_SeveralSteps_OrdersByTheFirstThenTheNextThenTheKey()
    {
        var contacts = (await server.Workspace.PictureAsync(Moment.Now, default)).Facts.All<Contact>();
        var expected = contacts
            .OrderBy(contact => contact.Rank is null).ThenByDescending(contact => contact.Rank)
            .ThenBy(contact => contact.Function is null).ThenBy(contact => contact.Function, StringComparer.Ordinal)
            .ThenBy(contact => contact.Id, StringComparer.Ordinal).Take(40).Select(contact => contact.Id);

        var shown = await KeysAsync("contacts(orderBy: [{ by: RANK, direction: DESCENDING }, { by: FUNCTION }], first: 40)");

        Assert.Equal(expected, shown);
    }

    [Fact]
    public async Task OrderBy_WinProbability_ShowsTheLargestFirstAndUnknownLast()
    {
        var nodes = (await server.DataAsync("{ opportunities(orderBy: { by: WIN_PROBABILITY, direction: DESCENDING }, first: 500) { nodes { winProbability { value } } } }"))
            .GetProperty("opportunities").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("winProbability").GetProperty("value"))
            .Select(value => value.ValueKind == System.Text.Json.JsonValueKind.Null ? double.NegativeInfinity : value.GetDouble()).ToList();

        Assert.Equal(nodes.OrderDescending(), nodes);
        Assert.True(nodes.Distinct().Count() > 5);
    }

    [Theory]
    [InlineData("accounts", "KEY,NAME,INDUSTRY,REGION,HEADCOUNT,ANNUAL_REVENUE,WALLET,FOUNDED_YEAR")]
    [InlineData("contacts", "KEY,NAME,FUNCTION,RANK,CITY,WILLINGNESS")]
    [InlineData("employees", "KEY,NAME,TITLE,RANK,CITY,HOURLY_COST,HIRED_ON")]
    [InlineData("teams", "KEY,NAME,REGION")]
    [InlineData("competitors", "KEY,NAME,REGION")]
    [InlineData("partners", "KEY,NAME,ROLE,REGION")]
    [InlineData("leads", "KEY,NAME,CREATED_ON,STATUS")]
    [InlineData("offerings", "KEY,NAME,SERIES,LIST_PRICE,MARGIN_PERCENT")]
    [InlineData("opportunities", "KEY,NAME,OPENED_ON,AMOUNT,SELLER_PROBABILITY,SELLER_CLOSE_DATE,STAGE,CLOSED_ON,WIN_PROBABILITY")]
    [InlineData("facts(kind: SEAT)", "KEY,VALID_FROM,CONFIDENCE")]
    public async Task OrderBy_EveryField_PagesBackwardsThroughTheSameList(string list, string fields)
    {
        foreach (var field in fields.Split(','))
        {
            var call = list.Contains('(', StringComparison.Ordinal) ? list.Replace(")", ",", StringComparison.Ordinal) : list + "(";
            var forwards = await KeysAsync($"{call} orderBy: {{ by: {field} }}, first: 500)");
            var backwards = new List<string>();
            string? before = null;
            do
            {
                var page = (await server.DataAsync($$$"""query ($before: String) { list: {{{call}}} orderBy: { by: {{{field}}} }, last: 37, before: $before) { nodes { key } pageInfo { hasPreviousPage startCursor } } }""", new { before })).GetProperty("list");
                backwards.InsertRange(0, page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("key").GetString()!));
                before = page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("startCursor").GetString() : null;
            }
            while (before is not null);

            Assert.Equal(forwards, backwards.TakeLast(backwards.Count).Take(500));
            Assert.Equal(backwards.Count, backwards.Distinct().Count());
        }
    }

    [Fact]
    public async Task OrderBy_OfFactsOfTwoKinds_KeepsThemApart()
    {
        foreach (var kind in new[] { "SEAT", "EMPLOYMENT", "SEAT" })
        {
            var nodes = (await server.DataAsync($"{{ facts(kind: {kind}, orderBy: {{ by: VALID_FROM, direction: DESCENDING }}, first: 50) {{ nodes {{ kind validFrom }} }} }}")).GetProperty("facts").GetProperty("nodes").EnumerateArray().ToList();

            Assert.All(nodes, node => Assert.Equal(kind, node.GetProperty("kind").GetString()));
            var days = nodes.Select(node => node.GetProperty("validFrom").GetString()).ToList();
            Assert.Equal(days.OrderByDescending(day => day, StringComparer.Ordinal), days);
            Assert.NotEmpty(nodes);
        }
    }

    [Fact]
    public async Task OrderBy_OfTiesAndInteractions_OrdersThem()
    {
        var data = await server.DataAsync(
            """
            { employee(id: "E-01") {
                strong: ties(first: 5) { nodes { strength } }
                weak: ties(orderBy: { by: STRENGTH }, filter: { strength: { gte: 0.05 }, kind: CONTACT }, first: 5) { nodes { strength toNode } }
                new: interactions(first: 20) { nodes { on } }
                long: interactions(orderBy: [{ by: MINUTES, direction: DESCENDING }], filter: { twoWay: true }, first: 20) { nodes { minutes twoWay } }
            } }
            """);

        var employee = data.GetProperty("employee");
        double[] Numbers(string list, string field) => [.. employee.GetProperty(list).GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty(field).GetDouble())];
        Assert.Equal(Numbers("strong", "strength").OrderDescending(), Numbers("strong", "strength"));
        Assert.Equal(Numbers("weak", "strength").Order(), Numbers("weak", "strength"));
        Assert.All(employee.GetProperty("weak").GetProperty("nodes").EnumerateArray(), tie =>
            Assert.True(tie.GetProperty("strength").GetDouble() >= .05 && tie.GetProperty("toNode").GetString()!.StartsWith("contact:", StringComparison.Ordinal)));
        Assert.Equal(Numbers("long", "minutes").OrderDescending(), Numbers("long", "minutes"));
        var days = employee.GetProperty("new").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("on").GetString()).ToList();
        Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
        Assert.NotEmpty(days);
    }

    private async Task<List<string>> KeysAsync(string list) =>
        [.. (await server.DataAsync($"{{ list: {list} {{ nodes {{ key }} }} }}")).GetProperty("list").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("key").GetString()!)];
}
