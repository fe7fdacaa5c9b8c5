using RelGraph.Engine.Model;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Paths;

namespace RelGraph.Scoring.Relationships.Employee;

/// <summary>What to do with one contact when somebody of ours leaves.</summary>
/// <param name="Kind">How it is handed over.</param>
/// <param name="Contact">The contact.</param>
/// <param name="Account">The account that employs it.</param>
/// <param name="Strength">The tie of the one who leaves, T̂, 0 to 1.</param>
/// <param name="Successor">Who should take over; null where we have nobody else.</param>
/// <param name="SuccessorStrength">That colleague's own tie, T̂, 0 to 1; 0 where there is none yet.</param>
/// <param name="Path">The best way to the contact without the one who leaves; null where there is none, so that it must be done before the last day.</param>
/// <param name="LastContact">When the one who leaves was last in contact.</param>
/// <param name="Lost">What leaves without a hand-over; null where there is no money or too little evidence.</param>
/// <param name="Deadline">By when.</param>
/// <param name="Text">What to do.</param>
public sealed record HandOverStep(
    HandOverKind Kind, NodeId Contact, string Account, double Strength, NodeId? Successor, double SuccessorStrength, IntroductionPath? Path,
    DateOnly? LastContact, Money? Lost, DateOnly Deadline, BilingualText Text);
