using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace RelGraph.GraphQL.Hosting.Telemetry;

/// <summary>Describes the spans of HTTP requests as OpenTelemetry's conventions want it. The address is told by its route only: the rest of it may hold what was asked.</summary>
internal static class HttpSpans
{
    /// <summary>Attribute: the method.</summary>
    public const string Method = "http.request.method";

    /// <summary>Attribute: the route that fits the address; absent when none does.</summary>
    public const string Route = "http.route";

    /// <summary>Attribute: the status of the response.</summary>
    public const string Status = "http.response.status_code";

    /// <summary>Attribute: the scheme.</summary>
    public const string Scheme = "url.scheme";

    private static readonly string[] Methods = ["GET", "POST", "HEAD", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH"];

    public static void UseHttpSpans(this WebApplication app) => app.Use(async (http, next) =>
    {
        try
        {
            await next(http).ConfigureAwait(false);
        }
        finally
        {
            if (http.Features.Get<IHttpActivityFeature>()?.Activity is { IsAllDataRequested: true } span)
            {
                Describe(span, http);
            }
        }
    });

    private static void Describe(Activity span, HttpContext http)
    {
        // Whoever sends a request may invent methods.
        var method = Methods.Contains(http.Request.Method) ? http.Request.Method : "_OTHER";
        var route = http.GetEndpoint() is RouteEndpoint endpoint ? endpoint.RoutePattern.RawText : http.WebSockets.IsWebSocketRequest ? Http.GraphQLEndpoint.Path : null;
        span.DisplayName = route is null ? method : $"{method} {route}";
        span.SetTag(Method, method).SetTag(Scheme, http.Request.Scheme).SetTag(Status, http.Response.StatusCode);
        if (route is not null)
        {
            span.SetTag(Route, route);
        }

        if (http.Response.StatusCode >= StatusCodes.Status500InternalServerError)
        {
            span.SetStatus(ActivityStatusCode.Error);
        }
    }
}
