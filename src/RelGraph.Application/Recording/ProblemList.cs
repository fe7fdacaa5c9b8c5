using RelGraph.Application.Rules;
using RelGraph.Engine.History;

namespace RelGraph.Application.Recording;

/// <summary>Collects what is wrong with the changes of one set.</summary>
internal sealed class ProblemList(IReadOnlyList<Change> changes)
{
    private readonly List<ChangeProblem> _problems = [];

    public IReadOnlyList<ChangeProblem> All => _problems;

    public int Count => _problems.Count;

    public void Add(int place, RuleBreach breach) => Add(
        place, breach.Column,
        breach.Kind switch
        {
            RuleBreachKind.Missing => UserErrorCode.Missing,
            RuleBreachKind.Future => UserErrorCode.Future,
            RuleBreachKind.Contradiction => UserErrorCode.Contradiction,
            _ => UserErrorCode.NotAllowed,
        },
        breach.Message, breach.Remedy);

    public void Add(int place, string? field, UserErrorCode code, string message, string remedy, IReadOnlyList<string>? referring = null) =>
        _problems.Add(new ChangeProblem(place, changes[place].Key.ToString(), field, code, message, remedy, referring ?? []));
}
