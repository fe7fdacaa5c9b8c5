using RelGraph.Engine.History;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Care;

/// <summary>Work before it is worked out: what would be recorded if it succeeded.</summary>
/// <param name="Kind">What kind of work it is.</param>
/// <param name="Account">The account.</param>
/// <param name="Contact">The person; null where it is about the account.</param>
/// <param name="Owner">Who of us does it.</param>
/// <param name="Changes">The facts of its success.</param>
/// <param name="Success">The chance of success, 0 to 1.</param>
/// <param name="Hours">How long it takes.</param>
/// <param name="Days">Days until it should be done.</param>
/// <param name="Most">The most it could bring, in the unit of values: what is not worth a look is told by it.</param>
/// <param name="Text">The work for people.</param>
internal sealed record CarePlan(
    CareKind Kind, string Account, string? Contact, string Owner, IReadOnlyList<Change> Changes, double Success, double Hours, int Days, double Most, BilingualText Text);
