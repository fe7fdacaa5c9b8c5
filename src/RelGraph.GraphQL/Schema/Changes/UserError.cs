using RelGraph.Application.Recording;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>Something in the input that keeps a change from being made: where it stands, what is allowed and what to do.</summary>
/// <param name="Path">The way to the value in the arguments of the field: names, and places in lists from 0.</param>
/// <param name="Code">What sort of error it is.</param>
/// <param name="Message">What is wrong with which value, and what is allowed.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Referring">Up to 5 keys of facts that still refer to what would be retracted; empty for other errors.</param>
/// <param name="Present">What the fact has come to, for VERSION_CONFLICT; otherwise null.</param>
public sealed record UserError(
    IReadOnlyList<string> Path, UserErrorCode Code, string Message, string Remedy, IReadOnlyList<string> Referring, PresentVersion? Present = null)
{
    internal static UserError NotAllowed(IReadOnlyList<string> path, string message, string remedy) => new(path, UserErrorCode.NotAllowed, message, remedy, []);
}
