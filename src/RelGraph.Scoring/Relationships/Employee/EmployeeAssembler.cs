using RelGraph.Engine.Graphs;
using RelGraph.Engine.Model;
using RelGraph.Scoring.Relationships.Capital;
using RelGraph.Scoring.Winning;

namespace RelGraph.Scoring.Relationships.Employee;

/// <summary>Gathers what the scores of all employees share, once: capital of each, the reference and the total value.</summary>
internal sealed class EmployeeAssembler
{
    private readonly RelationshipCapital _capital;
    private readonly Reachability _reachability;
    private readonly EmployeeParameters _parameters;
    private readonly Func<NodeId, double> _constraint;
    private readonly double _total;

    /// <summary>Prepares the scores of a picture.</summary>
    /// <param name="capital">Our capital.</param>
    /// <param name="reachability">Paths of our people.</param>
    /// <param name="constraint">Burt's constraint of a person.</param>
    /// <param name="parameters">Parameters of the measure.</param>
    public EmployeeAssembler(RelationshipCapital capital, Reachability reachability, Func<NodeId, double> constraint, EmployeeParameters parameters)
    {
        _capital = capital;
        _reachability = reachability;
        _constraint = constraint;
        _parameters = parameters;
        _total = capital.Contacts.Sum(contact => contact.Value);
        Reference = ReferenceOf(capital, parameters);
    }

    /// <summary>RC_ref: frozen with the parameters, otherwise the median of our people with a tie; 0 when nobody has one.</summary>
    public double Reference { get; }

    /// <summary>The inputs of one employee.</summary>
    public EmployeeInputs Of(string employeeId)
    {
        var person = NodeId.Employee(employeeId);
        var held = _capital.Of(person);
        var direct = _capital.Graph.Ties.Of(person).Where(tie => tie.HasTwoWayContact || tie.IsRated).ToDictionary(tie => tie.To, tie => tie.Strength);
        var reached = _reachability.Within(direct, 2, _parameters.ReachStrength);
        return new EmployeeInputs
        {
            Capital = _capital.CapitalOf(person),
            Exclusive = held.Sum(one => one.Contact.Value * one.Tie.Exclusive),
            Reference = Reference,
            Reach = _total > 0 ? _capital.Contacts.Where(contact => reached.ContainsKey(NodeId.Contact(contact.Contact))).Sum(contact => contact.Value) / _total : 0,
            ReachDeviation = ReachDeviation(held),
            Constraint = _constraint(person),
            Held = held,
        };
    }

    /// <summary>Our leavers and person-years up to the day, from the recorded days of employees and of everybody of ours in the log.</summary>
    public static Turnover Turnover(RelationshipGraph graph)
    {
        var leavers = 0;
        var days = 0L;
        var people = graph.Facts.All<Engine.Model.Nouns.Employee>().Select(employee => employee.Id)
            .Concat(graph.Ties.People.Where(person => person.Kind == FactKind.Employee).Select(person => person.Id))
            .Distinct();
        foreach (var id in people)
        {
            var history = graph.Facts.FactHistory<Engine.Model.Nouns.Employee>(id);
            if (history.Count == 0)
            {
                continue;
            }

            var last = history[^1];
            var hired = ((Engine.Model.Nouns.Employee)last.Content).HiredOn ?? history[0].Valid.From;
            var end = last.Valid.To <= graph.AsOf ? last.Valid.To : graph.AsOf;
            leavers += last.Valid.To <= graph.AsOf ? 1 : 0;
            days += hired == DateOnly.MinValue ? 0 : Math.Max(0, end.DayNumber - hired.DayNumber);
        }

        return new Turnover(leavers, days / 365.25);
    }

    private double ReachDeviation(IReadOnlyList<(HeldContact Contact, HeldTie Tie)> held)
    {
        if (_total <= 0)
        {
            return 0;
        }

        var variance = 0.0;
        foreach (var (contact, tie) in held)
        {
            var deviation = Math.Sqrt(TieSpread.Variance(tie.Tie));
            var reached = deviation > 0 ? NormalBelow((tie.Tie.Strength - _parameters.ReachStrength) / deviation) : 1;
            variance += Math.Pow(contact.Value / _total, 2) * reached * (1 - reached);
        }

        return Math.Sqrt(variance);
    }

    private static double NormalBelow(double z) => MathNet.Numerics.Distributions.Normal.CDF(0, 1, z);

    private static double ReferenceOf(RelationshipCapital capital, EmployeeParameters parameters) =>
        parameters.ReferenceCapital is { } frozen && (parameters.FrozenOn is not { } day || day <= capital.Graph.AsOf)
            ? frozen
            : Quantiles.Of([.. capital.Holders.Select(capital.CapitalOf).Order()], .5) ?? 0;

    /// <summary>The contacts one employee holds with the best successor of each, the largest loss first.</summary>
    public IEnumerable<(HeldContact Contact, HeldTie Own, HeldTie? Next)> Successions(string employeeId) =>
        _capital.Of(NodeId.Employee(employeeId))
            .Where(held => held.Tie.Counts)
            .OrderByDescending(held => held.Contact.Value * held.Tie.Exclusive)
            .ThenBy(held => held.Contact.Contact, StringComparer.Ordinal)
            .Select(held => (held.Contact, held.Tie, held.Contact.Ties
                .Where(tie => tie.Person != held.Tie.Person && tie.Counts)
                .OrderByDescending(tie => tie.Tie.Strength).ThenBy(tie => tie.Person)
                .FirstOrDefault()));
}
