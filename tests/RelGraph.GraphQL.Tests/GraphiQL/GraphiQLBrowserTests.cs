using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using RelGraph.GraphQL.Hosting;
using RelGraph.GraphQL.Http.Streaming;

namespace RelGraph.GraphQL.Tests.GraphiQL;

[Collection(ServerCollection.Name)]
public sealed class GraphiQLBrowserTests(TestServer server)
{
    private const float Patience = 60_000;

    [ChromiumFact]
    public async Task Page_InARealBrowser_RunsAQueryAndAsksNoOtherHost()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        await using var app = RelGraphHost.Create(builder, new ServerOptions { Urls = "http://127.0.0.1:0" }, server.Workspace);
        await app.StartAsync();
        var url = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = ChromiumFactAttribute.Executable, Args = ["--no-sandbox"] });
        var page = await browser.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        var strangers = new ConcurrentBag<string>();
        var errors = new ConcurrentBag<string>();
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https" or "ws" or "wss" } asked && asked.Authority != url.Authority)
            {
                strangers.Add(request.Url);
            }
        };
        page.PageError += (_, error) => errors.Add(error);

        await page.GotoAsync(new Uri(url, "/graphiql").ToString());
        await Assertions.Expect(page.Locator(".view-lines").First).ToContainTextAsync("opportunities", new LocatorAssertionsToContainTextOptions { Timeout = Patience });
        using var answer = JsonDocument.Parse(await (await ExecuteAsync(page)).TextAsync());
        await Assertions.Expect(page.Locator(".result-window")).ToContainTextAsync("data", new LocatorAssertionsToContainTextOptions { Timeout = Patience });

        Assert.False(answer.RootElement.TryGetProperty("errors", out var wrong), wrong.ToString());
        Assert.True(answer.RootElement.GetProperty("data").GetProperty("opportunities").GetProperty("totalCount").GetInt32() > 0);
        Assert.Empty(strangers);
        Assert.Empty(errors);
    }

    [ChromiumFact]
    public async Task Page_ASubscription_ShowsWhatIsRecorded()
    {
        var own = new TestServer();
        await own.InitializeAsync();
        await using var listening = await ListeningServer.StartAsync(own.Workspace);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = ChromiumFactAttribute.Executable, Args = ["--no-sandbox"] });
        var page = await browser.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        // The page finds its questions here; this one stands in their place.
        await page.RouteAsync("**/samples/queries.json", route => route.FulfillAsync(new RouteFulfillOptions { Json = new[] { new { name = "follow", query = "subscription { workspaceChanged { changeSet { id } } }" } } }));
        await page.GotoAsync(new Uri(listening.Urls[0], "/graphiql").ToString());
        await Assertions.Expect(page.Locator(".view-lines").First).ToContainTextAsync("workspaceChanged", new LocatorAssertionsToContainTextOptions { Timeout = Patience });

        var seats = listening.App.Services.GetRequiredService<SubscriberSeats>();
        for (var attempt = 0; attempt < 30 && seats.Taken == 0; attempt++)
        {
            await page.Locator(".graphiql-execute-button").ClickAsync();
            await page.WaitForTimeoutAsync(1000);
        }

        await own.DataAsync("mutation { saveCompetitor(input: { id: \"R-NEW\", name: \"远山\" }, recording: { author: \"E-01\", idempotencyKey: \"seen-in-the-page\" }) { isRecorded } }");

        await Assertions.Expect(page.Locator(".result-window")).ToContainTextAsync("seen-in-the-page", new LocatorAssertionsToContainTextOptions { Timeout = Patience });
        await own.DisposeAsync();
    }

    /// <summary>Presses the button until the page sends the query: a page whose schema is still on its way does not listen yet.</summary>
    private static async Task<IResponse> ExecuteAsync(IPage page)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await page.RunAndWaitForResponseAsync(
                    () => page.Locator(".graphiql-execute-button").ClickAsync(),
                    response => response.Request.PostData?.Contains("winProbability", StringComparison.Ordinal) == true,
                    new PageRunAndWaitForResponseOptions { Timeout = Patience / 10 });
            }
            catch (TimeoutException) when (attempt < 10)
            {
            }
        }
    }

    [Fact]
    public async Task Page_ItsFiles_AreServedWithTheirTypesAndCachedByTheirHash()
    {
        var html = await server.Client.GetStringAsync(new Uri("/graphiql", UriKind.Relative));
        var script = System.Text.RegularExpressions.Regex.Match(html, "src=\"(/graphiql/assets/[^\"]+\\.js)\"").Groups[1].Value;
        using var response = await server.Client.GetAsync(new Uri(script, UriKind.Relative));

        Assert.Equal("text/javascript", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("://", html.Replace("http://www.w3.org", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_UnknownFile_Is404()
    {
        using var response = await server.Client.GetAsync(new Uri("/graphiql/../appsettings.json", UriKind.Relative));
        using var other = await server.Client.GetAsync(new Uri("/graphiql/assets/none.js", UriKind.Relative));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (response.StatusCode, other.StatusCode));
    }
}
