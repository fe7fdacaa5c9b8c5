using System.Text.Json;
using RelGraph.GraphQL.Hosting;
using RelGraph.GraphQL.Http.Streaming;
using RelGraph.GraphQL.Runtime.Execution.Engine;
using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Http;

/// <summary>GraphQL over HTTP at <c>/graphql</c>: POST for every operation, GET for all but mutations; subscriptions as server-sent events.</summary>
/// <remarks>By the GraphQL over HTTP specification: status codes follow the response format the client accepts.</remarks>
internal static class GraphQLEndpoint
{
    public const string Path = "/graphql";

    public static void MapGraphQL(this WebApplication app) =>
        app.MapMethods(Path, [HttpMethods.Post, HttpMethods.Get], AnswerAsync);

    private static async Task AnswerAsync(HttpContext http, GraphQLEngine engine, ServerOptions options, RequestLog log)
    {
        if (ResponseFormats.Choose(http.Request) is not { } format)
        {
            await RefuseAsync(http, ResponseFormat.Json, new RequestProblem(
                StatusCodes.Status406NotAcceptable, "BAD_REQUEST",
                $"Accept '{http.Request.Headers.Accept}' leaves nothing to send; accept {ResponseFormats.GraphQLResponse}, {ResponseFormats.Json} or {ResponseFormats.EventStream}.")).ConfigureAwait(false);
            return;
        }

        var (request, problem) = await RequestReader.ReadAsync(http.Request, options.MaxRequestBytes).ConfigureAwait(false);
        if (problem is null && HttpMethods.IsGet(http.Request.Method) && engine.KindOf(request!) is OperationType.Mutation)
        {
            http.Response.Headers.Allow = HttpMethods.Post;
            problem = new RequestProblem(StatusCodes.Status405MethodNotAllowed, "BAD_REQUEST", "A mutation may not be sent by GET, which may be repeated by any cache on the way; POST it.");
        }

        if (problem is not null)
        {
            await RefuseAsync(http, format == ResponseFormat.EventStream ? ResponseFormat.Json : format, problem).ConfigureAwait(false);
            return;
        }

        if (format == ResponseFormat.EventStream)
        {
            await StreamAsync(http, request!).ConfigureAwait(false);
            return;
        }

        using var result = await log.ExecuteAsync(engine, request!, http.RequestServices, http.RequestAborted).ConfigureAwait(false);
        http.Response.StatusCode = format == ResponseFormat.Json || result.WasExecuted ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        http.Response.ContentType = ResponseFormats.ContentType(format);
        http.Response.ContentLength = result.Length;
        result.WriteTo(http.Response.BodyWriter);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted).ConfigureAwait(false);
    }

    private static async Task StreamAsync(HttpContext http, GraphQLRequest request)
    {
        var services = http.RequestServices;
        var stopping = services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        var response = new EventStreamResponse(http, services.GetRequiredService<StreamingOptions>(), services.GetRequiredService<TimeProvider>());
        await response.SendAsync(services.GetRequiredService<ResponseStreams>().AnswerAsync(request, ending.Token), ending.Token).ConfigureAwait(false);
    }

    /// <summary>Answers with one error in the form of GraphQL.</summary>
    public static async Task RefuseAsync(HttpContext http, ResponseFormat format, RequestProblem problem)
    {
        http.Response.StatusCode = problem.Status;
        http.Response.ContentType = ResponseFormats.ContentType(format);
        await using var writer = new Utf8JsonWriter(http.Response.BodyWriter);
        writer.WriteStartObject();
        writer.WriteStartArray("errors"u8);
        writer.WriteStartObject();
        writer.WriteString("message"u8, problem.Message);
        writer.WriteStartObject("extensions"u8);
        writer.WriteString("code"u8, problem.Code);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        await writer.FlushAsync(http.RequestAborted).ConfigureAwait(false);
    }
}
