namespace RelGraph.GraphQL.Http.Streaming;

/// <summary>The open subscriptions of the server, over whatever they travel.</summary>
internal sealed class SubscriberSeats(int limit) : Seats(limit);
