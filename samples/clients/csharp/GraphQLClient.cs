using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace RelGraph.SampleClient;

/// <summary>GraphQL over HTTP with nothing but the base class library.</summary>
/// <param name="http">Its base address is the endpoint.</param>
internal sealed class GraphQLClient(HttpClient http)
{
    private static readonly MediaTypeWithQualityHeaderValue Accepted = new("application/graphql-response+json");

    /// <summary>Asks and reads the data into a type whose members are named like the fields.</summary>
    /// <exception cref="GraphQLException">The server did not answer, or answered with errors.</exception>
    public async Task<T> AskAsync<T>(string document, object variables)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, (Uri?)null) { Content = JsonContent.Create(new { query = document, variables }) };
        request.Headers.Accept.Add(Accepted);
        try
        {
            using var response = await http.SendAsync(request);
            var answer = await response.Content.ReadFromJsonAsync<Answer<T>>(JsonSerializerOptions.Web);
            // Errors come with a message for people and a stable code for programs; data may be there beside them.
            return answer switch
            {
                { Errors: [var first, ..] } => throw new GraphQLException($"{first.Message} ({first.Extensions?.Code})"),
                { Data: { } data } => data,
                _ => throw new GraphQLException($"{http.BaseAddress} answered {(int)response.StatusCode} without data."),
            };
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException)
        {
            throw new GraphQLException($"{http.BaseAddress} gave no GraphQL answer: {exception.Message}", exception);
        }
    }

    private sealed record Answer<TData>(TData? Data, Error[]? Errors);

    private sealed record Error(string Message, Extensions? Extensions);

    private sealed record Extensions(string? Code);
}
