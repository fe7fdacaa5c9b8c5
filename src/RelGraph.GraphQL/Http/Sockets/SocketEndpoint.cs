using RelGraph.GraphQL.Hosting;
using RelGraph.GraphQL.Http.Streaming;

namespace RelGraph.GraphQL.Http.Sockets;

/// <summary>GraphQL over WebSocket at the same address as over HTTP, by the graphql-transport-ws protocol.</summary>
internal static class SocketEndpoint
{
    /// <summary>The one subprotocol.</summary>
    public const string Protocol = "graphql-transport-ws";

    public static void UseGraphQLSockets(this WebApplication app)
    {
        // Preparing every request for a socket would cost the many that want none.
        app.UseWhen(static http => MayBeSocket(http.Request), branch =>
        {
            // A client that is gone without a word is found by its missing pong.
            branch.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(30), KeepAliveTimeout = TimeSpan.FromSeconds(30) });
            branch.Use(static (http, next) => http.WebSockets.IsWebSocketRequest ? AcceptAsync(http) : next(http));
        });
    }

    // HTTP/1.1 asks for an upgrade (RFC 6455), HTTP/2 connects (RFC 8441).
    private static bool MayBeSocket(HttpRequest request) =>
        request.Path == GraphQLEndpoint.Path && (request.Headers.Upgrade.Count > 0 || HttpMethods.IsConnect(request.Method));

    private static async Task AcceptAsync(HttpContext http)
    {
        var services = http.RequestServices;
        // Browsers let any page open a socket to any server and only say which page it was.
        if (!IsFromHere(http.Request))
        {
            await GraphQLEndpoint.RefuseAsync(http, ResponseFormat.Json, new RequestProblem(
                StatusCodes.Status403Forbidden, "BAD_REQUEST", $"Origin '{http.Request.Headers.Origin}' is another than the server's '{http.Request.Host}'; pages of other origins may not open sockets here.")).ConfigureAwait(false);
            return;
        }

        if (!services.GetRequiredService<SocketSeats>().TryTake(out var seat))
        {
            await GraphQLEndpoint.RefuseAsync(http, ResponseFormat.Json, new RequestProblem(
                StatusCodes.Status503ServiceUnavailable, ResponseStreams.TooManySubscribers, "As many sockets as the server allows are open; try again later, or have its setting MaxSubscribers raised.")).ConfigureAwait(false);
            return;
        }

        using (seat)
        {
            await ServeAsync(http, services).ConfigureAwait(false);
        }
    }

    private static async Task ServeAsync(HttpContext http, IServiceProvider services)
    {
        var isSpoken = http.WebSockets.WebSocketRequestedProtocols.Contains(Protocol);
        var (options, clock) = (services.GetRequiredService<StreamingOptions>(), services.GetRequiredService<TimeProvider>());
        using var socket = await http.WebSockets.AcceptWebSocketAsync(isSpoken ? Protocol : null).ConfigureAwait(false);
        using var channel = new SocketChannel(socket, options, clock, services.GetRequiredService<ServerOptions>().MaxRequestBytes);
        if (!isSpoken)
        {
            await channel.CloseAsync(SocketClose.WrongProtocol).ConfigureAwait(false);
            return;
        }

        var session = new SocketSession(channel, services.GetRequiredService<ResponseStreams>(), options, clock, services.GetRequiredService<ILogger<SocketSession>>());
        await session.RunAsync(services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping).ConfigureAwait(false);
    }

    // The scheme is not compared: behind a proxy that ends TLS it differs.
    private static bool IsFromHere(HttpRequest request) =>
        request.Headers.Origin.Count == 0 || (Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin) && string.Equals(origin.Authority, Authority(origin, request.Host), StringComparison.OrdinalIgnoreCase));

    // Uri leaves the usual port of its scheme out, and so does the Host header, unless a client writes it.
    private static string Authority(Uri origin, HostString host) => host.Port is { } port && origin.IsDefaultPort && port == origin.Port ? host.Host : host.Value ?? "";
}
