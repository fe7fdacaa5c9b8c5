using System.Globalization;
using System.Net;
using System.Security.Authentication;
using RelGraph.Engine.Errors;

namespace RelGraph.Storage.Neo4j.Transport.Failures;

/// <summary>Turns failures on the way to the server and back into errors that say what to do.</summary>
internal static class ConnectionFailures
{
    private const string TryWithCertificates = "correct the server's certificate, use the name it is made for, or name its authority in TrustedCertificates";

    /// <summary>The request could not be sent, or its answer did not begin.</summary>
    public static Failure OfRequest(HttpRequestException error, string target)
    {
        var words = Words(error);
        return error.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => Unreachable($"the name of the server is not known ({words}); check the address and the network", error, didNothing: true),
            HttpRequestError.SecureConnectionError => new Failure(
                new StoreException("STORE_UNREACHABLE", $"{target} cannot be reached over TLS: {words}; {TryWithCertificates}.", error)),
            HttpRequestError.ConnectionError => Unreachable($"no connection ({words}); check that the server runs, the address and port, and any firewall between", error, didNothing: true),
            HttpRequestError.InvalidResponse => Foreign($"it does not speak HTTP ({words})", target, error),
            _ => Unreachable($"the connection broke before an answer came ({words}); whether the statement ran is not known: read again, then repeat", error, didNothing: false),
        };

        Failure Unreachable(string what, Exception cause, bool didNothing) =>
            new(new StoreException("STORE_UNREACHABLE", $"{target} cannot be reached: {what}.", cause), IsTransient: true, DidNothing: didNothing);
    }

    /// <summary>The connection broke after the answer had begun.</summary>
    public static Failure OfAnswer(Exception? error, long rows, string target) => new(
        new StoreException(
            "STORE_UNREACHABLE",
            $"The connection to {target} broke after {rows.ToString(CultureInfo.InvariantCulture)} rows of an answer{(error is null ? "" : $" ({Words(error)})")}; whether the statement was completed is not known: read again, then repeat.",
            error),
        IsTransient: true);

    /// <summary>No connection within the time allowed.</summary>
    public static Failure ConnectTimeout(TimeSpan limit, string target) => new(
        new StoreException("STORE_UNREACHABLE", $"{target} cannot be reached: no connection within {Seconds(limit)}; check the address and any firewall between, or raise ConnectTimeout."),
        IsTransient: true,
        DidNothing: true);

    /// <summary>The server said nothing for too long.</summary>
    public static Failure Silence(TimeSpan limit, string target) => new(new StoreException(
        "STORE_TIMEOUT",
        $"{target} said nothing for {Seconds(limit)}; the statement may still be running there and may still complete: read before repeating it, and raise ResponseTimeout if it needs longer."));

    /// <summary>The answer is not one of a Neo4j Query API.</summary>
    public static Failure Foreign(string what, string target, Exception? cause = null) => new(
        new StoreException("STORE_FOREIGN", $"{target} is not a Neo4j 5.26 or later with its Query API: {what}; give the HTTP address of Neo4j, usually with port 7474 or 7473, and check that the Query API is on.", cause));

    /// <summary>The failure of a status whose answer has no code of Neo4j's in it.</summary>
    public static Failure OfStatus(HttpStatusCode status, string target)
    {
        var number = ((int)status).ToString(CultureInfo.InvariantCulture);
        return status switch
        {
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.ProxyAuthenticationRequired => new Failure(
                new StoreException("STORE_UNAUTHORISED", $"{target} refuses this user (HTTP status {number}); check the user, the password or token, and what stands between.")),
            HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable => new Failure(
                new StoreException("STORE_BUSY", $"{target} could not do it now (HTTP status {number}); try again later."), IsTransient: true),
            HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout => new Failure(
                new StoreException("STORE_BUSY", $"What stands before {target} did not get an answer from it (HTTP status {number}); check that Neo4j runs and read again before repeating a change."), IsTransient: true),
            HttpStatusCode.InternalServerError => new Failure(
                new StoreException("STORE_FAILED", $"{target} failed with HTTP status {number} and no reason; look into the server's log.")),
            _ => Foreign($"it answers with HTTP status {number}", target),
        };
    }

    /// <summary>The innermost words: the outer ones only say that something inside failed.</summary>
    private static string Words(Exception error) =>
        error.InnerException is AuthenticationException or IOException or System.Net.Sockets.SocketException ? Words(error.InnerException) : error.Message.TrimEnd('.');

    private static string Seconds(TimeSpan limit) => limit.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture) + " s";
}
