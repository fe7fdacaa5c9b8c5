using RelGraph.Engine.History;

namespace RelGraph.Application.Recording;

/// <summary>One thing wrong with a change that somebody wants to record: which change, which field, what is allowed and what to do.</summary>
/// <param name="Change">The place of the change in its set, from 0; <see cref="WholeSet"/> when the set as a whole is meant.</param>
/// <param name="Fact">The key of the fact, for example <c>seat:O-1|C-2</c>; empty for the set as a whole.</param>
/// <param name="Field">The field in snake_case as import files name it; null when the fact as a whole is meant.</param>
/// <param name="Code">What sort of problem it is.</param>
/// <param name="Message">What is wrong with which value, and what is allowed.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Referring">Up to 5 keys of facts that still refer to what would be retracted; empty for other problems.</param>
public sealed record ChangeProblem(int Change, string Fact, string? Field, UserErrorCode Code, string Message, string Remedy, IReadOnlyList<string> Referring)
{
    /// <summary>The <see cref="Change"/> of a problem with the whole set.</summary>
    public const int WholeSet = -1;

    /// <summary>What the key has come to, for a version that moved on; otherwise null.</summary>
    public VersionConflict? Conflict { get; init; }
}
