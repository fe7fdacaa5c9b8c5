namespace RelGraph.GraphQL.Tests.Http;

public sealed class FailureTests : IAsyncLifetime
{
    private readonly TestServer _server = new();

    public Task InitializeAsync() => _server.InitializeAsync();

    public Task DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Resolver_UnexpectedException_IsMaskedWithATraceIdThatIsInTheLog()
    {
        _server.Store.Failure = new InvalidOperationException("secret path /var/lib");

        var error = await _server.ErrorAsync("{ changeLog { id } }");

        Assert.DoesNotContain("secret", error.ToString(), StringComparison.Ordinal);
        Assert.Equal("INTERNAL_SERVER_ERROR", error.GetProperty("extensions").GetProperty("code").GetString());
        var trace = error.GetProperty("extensions").GetProperty("traceId").GetString()!;
        Assert.Contains(_server.Log.Entries, entry => entry.Text.Contains(trace, StringComparison.Ordinal) && entry.Cause is InvalidOperationException);
    }

    [Fact]
    public async Task Store_Unavailable_KeepsItsCodeAndHidesItsFile()
    {
        _server.Store.Failure = new Engine.Errors.StoreException("STORE_LOCKED", "The file /home/secret/sample.db is locked.");

        var error = await _server.ErrorAsync("{ changeLog { id } }");

        Assert.Equal("STORE_LOCKED", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.DoesNotContain("/home/secret", error.ToString(), StringComparison.Ordinal);
    }
}
