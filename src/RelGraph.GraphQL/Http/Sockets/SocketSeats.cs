using RelGraph.GraphQL.Http.Streaming;

namespace RelGraph.GraphQL.Http.Sockets;

/// <summary>The open sockets of the server.</summary>
internal sealed class SocketSeats(int limit) : Seats(limit);
