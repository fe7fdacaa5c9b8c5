using RelGraph.Engine.Model;

namespace RelGraph.Scoring.Relationships.Employee;

/// <summary>The hand-over when somebody of ours leaves: a successor and a way to each contact, and new owners.</summary>
/// <param name="Employee">Who leaves.</param>
/// <param name="LastDay">The last day, by which everything is to be done.</param>
/// <param name="AtStake">What only this person holds; null where there is no money or too little evidence.</param>
/// <param name="Steps">A step for each contact with a tie that counts, the largest loss first.</param>
/// <param name="Duties">Accounts and open deals owned, in order.</param>
public sealed record HandOverPlan(string Employee, DateOnly LastDay, Money? AtStake, IReadOnlyList<HandOverStep> Steps, IReadOnlyList<HandOverDuty> Duties)
{
    /// <summary>Days until the last day where none is said: an assumption.</summary>
    public const int UsualNotice = 30;
}
