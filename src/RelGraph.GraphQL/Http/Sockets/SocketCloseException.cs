namespace RelGraph.GraphQL.Http.Sockets;

/// <summary>The client broke the protocol, and the socket must be closed; it never leaves <see cref="SocketSession"/>.</summary>
internal sealed class SocketCloseException(SocketClose close) : Exception(close.Reason)
{
    public SocketClose Close => close;
}
