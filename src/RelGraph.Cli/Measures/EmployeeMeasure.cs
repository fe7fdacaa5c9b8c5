using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Employee;

namespace RelGraph.Cli.Measures;

/// <summary>What one of our people holds, and what leaves with them.</summary>
internal sealed class EmployeeMeasure : Measure
{
    private const int ShownContacts = 10;

    /// <inheritdoc/>
    public override string Name => "employee";

    /// <inheritdoc/>
    public override string Description => "Which relationships does one of our people hold, and who could take over? · 员工关系";

    /// <inheritdoc/>
    public override BilingualText Title { get; } = new("Employee relationship", "员工关系");

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => ["EMPLOYEE"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["relgraph score employee", "relgraph score employee E-22", "relgraph explain employee E-22 --lang zh"];

    /// <inheritdoc/>
    public override ScoredSubject One(Scorebook book, MeasureQuery query) => Of(book, Finder.IdOf<Employee>(book.Graph, query.Subjects[0]));

    /// <inheritdoc/>
    public override IEnumerable<ScoredSubject> All(Scorebook book, MeasureQuery query) => book.Graph.Facts.All<Employee>().Select(employee => Of(book, employee.Id));

    /// <inheritdoc/>
    public override IEnumerable<TextTable> Details(Scorebook book, Score score)
    {
        var employee = (EmployeeScore)score;
        yield return new TextTable(EmployeeScore.Notice).Words("Measure", "指标").Words("Value", "值")
            .Row("Relationship capital 关系资本", NumberText.Amount(employee.Capital))
            .Row("Held by nobody else 独家持有", NumberText.Amount(employee.Exclusive))
            .Row("Expected loss in 12 months 12 个月预期损失", NumberText.Amount(employee.ValueAtRisk))
            .Row("Chance of leaving (the firm's own history) 离职概率（按公司历史）", NumberText.Percent(employee.LeaveProbability))
            .Row("Share of logged evidence 有记录证据占比", NumberText.Percent(employee.LoggedShare));
        if (employee.Successions.Count > 0)
        {
            var successions = new TextTable(new BilingualText("Contacts held, the largest loss first", "所持联系人（按损失排序）")).Words("Contact", "联系人").Number("Tie", "强度").Words("Successor", "接替人").Number("Their tie", "接替人强度").Number("Lost", "损失");
            foreach (var one in employee.Successions.Take(ShownContacts))
            {
                successions.Row(Called(book, one.Contact), NumberText.Share(one.Strength), one.Successor is { } successor ? Called(book, successor) : null, one.Successor is null ? null : NumberText.Share(one.SuccessorStrength), NumberText.Amount(one.Lost));
            }

            yield return successions;
        }
    }

    private static ScoredSubject Of(Scorebook book, string employee) => new([employee], Called<Employee>(book, employee), book.Employee(employee));
}
