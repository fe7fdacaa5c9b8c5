using System.Net.WebSockets;

namespace RelGraph.GraphQL.Http.Sockets;

/// <summary>Why the server closes a socket: the codes of the graphql-transport-ws protocol, and the standard ones.</summary>
/// <param name="Code">The code of the close frame.</param>
/// <param name="Reason">What was wrong and what is allowed; at most 123 bytes.</param>
internal sealed record SocketClose(int Code, string Reason)
{
    public static SocketClose Unauthorised { get; } = new(4401, "Send connection_init and wait for connection_ack before you subscribe.");

    public static SocketClose WrongProtocol { get; } = new(4406, $"Subprotocol not acceptable: ask for {SocketEndpoint.Protocol}.");

    public static SocketClose InitTimeout { get; } = new(4408, "Connection initialisation timeout: send connection_init at once.");

    public static SocketClose TooManyInits { get; } = new(4429, "Too many initialisation requests: send connection_init once.");

    public static SocketClose InternalError { get; } = new(4500, "Internal server error; its cause is in the server's log.");

    public static SocketClose Stopping { get; } = new((int)WebSocketCloseStatus.EndpointUnavailable, "The server stops; connect again later.");

    public static SocketClose BadRequest(string reason) => new(4400, reason);

    public static SocketClose SubscriberExists(string id) => new(4409, $"Subscriber for {(id.Length > 60 ? id[..20] + "..." : id)} already exists");

    public static SocketClose TooBig(long maxBytes) => new((int)WebSocketCloseStatus.MessageTooBig, $"A message may have at most {maxBytes} bytes.");
}
