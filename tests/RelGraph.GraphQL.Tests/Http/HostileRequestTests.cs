using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace RelGraph.GraphQL.Tests.Http;

[Collection(ServerCollection.Name)]
public sealed class HostileRequestTests(TestServer server)
{
    [Fact]
    public async Task Document_SyntaxError_SaysWhere()
    {
        var error = await server.ErrorAsync("{ workspace { name ");

        Assert.Equal(1, error.GetProperty("locations")[0].GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task Document_UnknownField_NamesItAndItsType()
    {
        var error = await server.ErrorAsync("{ workspace { nmae } }");

        Assert.Contains("nmae", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains("Workspace", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variable_OfAWrongType_IsRefusedBeforeAnythingRuns()
    {
        var error = await server.ErrorAsync("query ($first: Int!) { contacts(first: $first) { totalCount } }", new { first = "many" });

        Assert.Equal("BAD_USER_INPUT", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Document_TenThousandLevels_IsRefusedQuickly()
    {
        var error = await server.ErrorAsync(string.Concat(Enumerable.Repeat("{ a ", 10_000)) + string.Concat(Enumerable.Repeat("}", 10_000)));

        Assert.Contains("nest", error.GetProperty("message").GetString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Document_HugeNumberOfAliases_IsRefused()
    {
        var error = await server.ErrorAsync("{ workspace {" + string.Concat(Enumerable.Range(0, 300).Select(number => $" a{number}: name")) + " } }");

        Assert.Equal("LIMIT_EXCEEDED", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Argument_OutOfRange_IsTheUsersError()
    {
        var error = await server.ErrorAsync("{ contacts(first: 5000) { totalCount } }");

        Assert.Equal("INVALID_VALUE", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains("0 to 500", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_LargerThanTheLimit_Is413()
    {
        using var response = await server.Client.PostAsJsonAsync("/graphql", new { query = new string(' ', 300_000) });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("not json", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("[]", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("[{\"query\":\"{ workspace { id } }\"}]", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"query\":\"{ workspace { id } }\"}", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    public async Task Body_ThatIsNoRequest_IsAClearClientError(string body, string type, HttpStatusCode expected)
    {
        using var content = new StringContent(body, Encoding.UTF8, type);
        using var response = await server.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content);

        Assert.Equal(expected, response.StatusCode);
        var error = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0];
        Assert.NotEmpty(error.GetProperty("message").GetString()!);
        Assert.Equal("BAD_REQUEST", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Get_Query_IsAnsweredAndAMutationIsNot()
    {
        using var query = await server.Client.GetAsync(new Uri("/graphql?query=" + Uri.EscapeDataString("{ workspace { id } }"), UriKind.Relative));
        using var mutation = await server.Client.GetAsync(new Uri("/graphql?query=" + Uri.EscapeDataString("mutation { erasePerson(person: \"contact:C-0001\", author: \"x\") { versionsRemoved } }"), UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, query.StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, mutation.StatusCode);
    }

    [Theory]
    [InlineData("application/json", HttpStatusCode.OK, "application/json")]
    [InlineData("application/graphql-response+json", HttpStatusCode.BadRequest, "application/graphql-response+json")]
    [InlineData("text/html", HttpStatusCode.NotAcceptable, "application/json")]
    public async Task Accept_OfAnInvalidDocument_DecidesStatusAndType(string accept, HttpStatusCode status, string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ nothing }" }) };
        request.Headers.Accept.ParseAdd(accept);
        using var response = await server.Client.SendAsync(request);

        Assert.Equal((status, type), (response.StatusCode, response.Content.Headers.ContentType!.MediaType!));
    }
}
