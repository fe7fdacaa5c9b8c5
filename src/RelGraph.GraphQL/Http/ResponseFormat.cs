namespace RelGraph.GraphQL.Http;

/// <summary>The media types of an answer, and how a client chooses between them (GraphQL over HTTP, section "Accept").</summary>
internal enum ResponseFormat
{
    /// <summary><c>application/graphql-response+json</c>: the status code tells whether the request could be executed.</summary>
    GraphQLResponse,

    /// <summary><c>application/json</c>: 200 for every well-formed request, as older clients expect.</summary>
    Json,

    /// <summary><c>text/event-stream</c>: a stream of answers, the way to subscribe.</summary>
    EventStream,
}
