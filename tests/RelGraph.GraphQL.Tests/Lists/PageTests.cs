using System.Text;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.Model.Nouns;

namespace RelGraph.GraphQL.Tests.Lists;

/// <summary>Pages as the Relay cursor connections specification has them, also while others record.</summary>
public sealed class PageTests : IAsyncLifetime
{
    private const string Shown = "{ totalCount nodes { key } edges { cursor node { key } } pageInfo { hasPreviousPage hasNextPage startCursor endCursor } }";

    private readonly TestServer _server = new();

    public Task InitializeAsync() => _server.InitializeAsync();

    public Task DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("first: 3", 0, 3)]
    [InlineData("first: 0", 0, 0)]
    [InlineData("last: 4", -4, 4)]
    [InlineData("last: 0", -0, 0)]
    [InlineData("first: 3, after: 2", 3, 3)]
    [InlineData("last: 3, before: 10", 7, 3)]
    [InlineData("last: 3, before: 1", 0, 1)]
    [InlineData("first: 5, after: 2, before: 6", 3, 3)]
    [InlineData("last: 2, after: 2, before: 6", 4, 2)]
    [InlineData("first: 2, after: 6, before: 2", 7, 0)]
    public async Task Page_AnyArguments_IsTheSlice(string arguments, int start, int length)
    {
        var all = (await _server.Workspace.PictureAsync(Moment.Now, default)).Facts.All<Contact>().Select(contact => contact.Id).ToList();
        var cursors = (await _server.DataAsync("{ contacts(first: 12) { edges { cursor } } }")).GetProperty("contacts").GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("cursor").GetString()).ToList();
        foreach (var name in new[] { "after", "before" })
        {
            for (var place = 11; place >= 0; place--)
            {
                arguments = arguments.Replace($"{name}: {place}", $"{name}: \"{cursors[place]}\"", StringComparison.Ordinal);
            }
        }

        var page = (await _server.DataAsync($"{{ contacts({arguments}) {Shown} }}")).GetProperty("contacts");

        var from = start < 0 || arguments == "last: 0" ? all.Count + start : start;
        var keys = page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("key").GetString()).ToList();
        Assert.Equal(all.Skip(from).Take(length), keys);
        Assert.Equal(keys, page.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("key").GetString()));
        Assert.Equal(all.Count, page.GetProperty("totalCount").GetInt32());
        var info = page.GetProperty("pageInfo");
        Assert.Equal((from > 0, from + length < all.Count), (info.GetProperty("hasPreviousPage").GetBoolean(), info.GetProperty("hasNextPage").GetBoolean()));
        Assert.Equal(page.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("cursor").GetString()).FirstOrDefault(), info.GetProperty("startCursor").GetString());
        Assert.Equal(page.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("cursor").GetString()).LastOrDefault(), info.GetProperty("endCursor").GetString());
    }

    [Theory]
    [InlineData("first: 1, last: 1", "one of the two")]
    [InlineData("first: -1", "from 0 to 500")]
    [InlineData("last: 501", "from 0 to 500")]
    [InlineData("after: \"\"", "an earlier page of the same list")]
    [InlineData("after: \"C-0001\"", "an earlier page of the same list")]
    [InlineData("before: \"W10\"", "an earlier page of the same list")]
    [InlineData("after: \"bnVsbA\"", "an earlier page of the same list")]
    [InlineData("orderBy: { by: NAME }, after: \"OF-KEYS\"", "in this order (Contact Name:Ascending)")]
    [InlineData("orderBy: { by: RANK }, after: \"TEXT-FOR-RANK\"", "an earlier page of the same list")]
    [InlineData("orderBy: { by: RANK }, after: \"TOO-MANY\"", "an earlier page of the same list")]
    public async Task Page_WrongArguments_AreRefusedWithWhatIsAllowed(string arguments, string allowed)
    {
        arguments = arguments
            .Replace("OF-KEYS", Encode("""["Contact Key","C-0001"]"""), StringComparison.Ordinal)
            .Replace("TEXT-FOR-RANK", Encode("""["Contact Rank:Ascending","high","C-0001"]"""), StringComparison.Ordinal)
            .Replace("TOO-MANY", Encode("""["Contact Rank:Ascending",1,2,"C-0001"]"""), StringComparison.Ordinal);

        var error = await _server.ErrorAsync($"{{ contacts({arguments}) {{ totalCount }} }}");

        Assert.Equal("INVALID_VALUE", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains(allowed, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_CursorOfAnObjectThatIsGone_GoesOnWhereItStood()
    {
        var first = (await _server.DataAsync($"{{ competitors(orderBy: {{ by: NAME }}, first: 2) {Shown} }}")).GetProperty("competitors");
        var rest = await KeysAsync(first.GetProperty("pageInfo").GetProperty("endCursor").GetString()!);
        await _server.DataAsync("mutation { saveCompetitor(input: { id: \"R-NEW\", name: \"00\" }, recording: { author: \"E-01\" }) { isRecorded } }");
        var cursor = (await _server.DataAsync("{ competitors(orderBy: { by: NAME, direction: DESCENDING }, last: 1) { pageInfo { endCursor } } }")).GetProperty("competitors").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var gone = await _server.DataAsync("mutation { retract(input: { kind: COMPETITOR, key: \"R-NEW\" }, recording: { author: \"E-01\" }) { isRecorded } }");

        Assert.True(gone.GetProperty("retract").GetProperty("isRecorded").GetBoolean());
        Assert.Equal(rest, await KeysAsync(first.GetProperty("pageInfo").GetProperty("endCursor").GetString()!));
        var before = (await _server.DataAsync("query ($before: String) { competitors(orderBy: { by: NAME, direction: DESCENDING }, last: 2, before: $before) { nodes { key } totalCount pageInfo { hasNextPage } } }", new { before = cursor }))
            .GetProperty("competitors");
        Assert.Equal(2, before.GetProperty("nodes").GetArrayLength());

        async Task<List<string?>> KeysAsync(string after) =>
            [.. (await _server.DataAsync("query ($after: String) { competitors(orderBy: { by: NAME }, after: $after) { nodes { key } } }", new { after })).GetProperty("competitors").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("key").GetString())];
    }

    [Fact]
    public async Task Page_WhileOthersRecord_SkipsAndRepeatsNothingThatStays()
    {
        var before = (await _server.Workspace.PictureAsync(Moment.Now, default)).Facts.All<Account>().Select(account => account.Id).ToList();
        var seen = new List<string>();
        string? after = null;
        for (var round = 0; ; round++)
        {
            var page = (await _server.DataAsync("query ($after: String) { accounts(orderBy: { by: INDUSTRY }, first: 5, after: $after) { nodes { key } pageInfo { hasNextPage endCursor } } }", new { after })).GetProperty("accounts");
            seen.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("key").GetString()!));
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
            {
                break;
            }

            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
            await _server.DataAsync($"mutation {{ saveAccount(input: {{ id: \"A-0-{round}\", name: \"新\", industry: \"0\" }}, recording: {{ author: \"E-01\" }}) {{ isRecorded }} }}");
        }

        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Empty(before.Except(seen));
    }

    [Fact]
    public async Task Page_AfterAVeryLongName_GoesOn()
    {
        foreach (var (id, name) in new[] { ("R-L1", new string('一', 20_000)), ("R-L2", new string('一', 20_000) + "二") })
        {
            await _server.DataAsync("mutation ($id: ID!, $name: String!) { saveCompetitor(input: { id: $id, name: $name }, recording: { author: \"E-01\" }) { isRecorded } }", new { id, name });
        }

        const string Document = "query ($after: String) { competitors(orderBy: { by: NAME }, filter: { key: { startsWith: \"R-L\" } }, first: 1, after: $after) { nodes { key } pageInfo { endCursor } } }";
        var first = (await _server.DataAsync(Document)).GetProperty("competitors");
        var second = (await _server.DataAsync(Document, new { after = first.GetProperty("pageInfo").GetProperty("endCursor").GetString() })).GetProperty("competitors");

        Assert.Equal(["R-L1", "R-L2"], new[] { first, second }.Select(page => page.GetProperty("nodes")[0].GetProperty("key").GetString()));
    }

    private static string Encode(string json) => System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}
