using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Capital;

namespace RelGraph.Scoring.Relationships.Employee;

/// <summary>Builds the score of an employee from its inputs: number, interval, parts, gaps, evidence and money.</summary>
internal sealed class EmployeeBuilder(Scorebook book)
{
    /// <summary>The formula's version.</summary>
    public const string Version = "ERS-1";

    private const int MostListed = 20;

    /// <summary>The score.</summary>
    public EmployeeScore Of(string employeeId, EmployeeAssembler assembler, Turnover turnover)
    {
        var inputs = assembler.Of(employeeId);
        var parameters = book.Parameters.Employee;
        var points = EmployeeFormula.Points(inputs, parameters);
        var capital = book.Capital(Vendor.Us);
        var known = capital.Contacts.Count > 0 && capital.Contacts.Sum(contact => contact.Value) > 0;
        double? value = known ? points.Capital + points.Reach + points.Broker + points.Safe : null;
        var leaving = EmployeeFormula.LeaveProbability(turnover.Leavers, turnover.PersonYears, parameters);
        var counting = inputs.Held.Where(held => held.Tie.Counts).ToList();
        var isShown = book.CapitalSplit?.Unshown.Contains(NodeId.Employee(employeeId)) != true;
        return new EmployeeScore
        {
            Identity = book.Identity(ScoreMeasure.Employee, NodeId.Employee(employeeId).ToString(), Version),
            Employee = employeeId,
            Value = value,
            Interval = value is { } mean ? NormalQuantile.Around(mean, EmployeeFormula.Deviation(inputs, parameters), 0, 100) : null,
            Confidence = Confidence(inputs, parameters),
            Contributions = value is null ? [] :
            [
                new Contribution("capital", EmployeeExplanation.Cap, points.Capital),
                new Contribution("reach", EmployeeExplanation.Reach, points.Reach),
                new Contribution("broker", EmployeeExplanation.Broker, points.Broker),
                new Contribution("safe", EmployeeExplanation.Safe, points.Safe),
            ],
            Gaps = [.. Gaps(employeeId, counting)],
            Evidence = [.. counting
                .SelectMany(held => held.Tie.Tie.Judgements)
                .Select(id => book.Graph.Facts.Find<Engine.Model.Evidence.Judgement>(id)).OfType<Engine.Model.Evidence.Judgement>()
                .OrderByDescending(judgement => judgement.On).ThenBy(judgement => judgement.Id, StringComparer.Ordinal).Take(MostListed)
                .Select(judgement => new Evidence(FactKey.Of(judgement), judgement.On, new BilingualText(
                    $"Closeness to {book.NameOf(NodeId.Contact(judgement.Contact))} rated L{judgement.Level}", $"与{book.NameOf(NodeId.Contact(judgement.Contact))}的紧密度评为 L{judgement.Level}")))
                .Concat(Meetings(employeeId))
                .OrderByDescending(one => one.On).ThenBy(one => one.Fact.ToString(), StringComparer.Ordinal).Take(MostListed)],
            Explanation = value is { } score ? EmployeeExplanation.Of(inputs, parameters, score) : Term.Input("ERS", EmployeeExplanation.Score, null),
            UnknownBecause = known ? null : capital.Contacts.Count == 0 ? CapitalTexts.NoContact : CapitalTexts.NoValue,
            Capital = isShown && book.CapitalSplit is { } split ? split.Parts.GetValueOrDefault(NodeId.Employee(employeeId), Money.Zero(book.Margins.Currency)) : null,
            Exclusive = isShown ? book.InMoney(inputs.Exclusive) : null,
            ValueAtRisk = isShown ? book.InMoney(inputs.Exclusive * leaving) : null,
            LeaveProbability = leaving,
            Cap = EmployeeFormula.Cap(inputs.Capital, inputs.Reference),
            Reach = inputs.Reach,
            Broker = EmployeeFormula.Broker(inputs.Constraint),
            Safe = EmployeeFormula.Safe(inputs.Exclusive, inputs.Capital),
            Successions = [.. assembler.Successions(employeeId).Take(MostListed).Select(one => new Succession(
                NodeId.Contact(one.Contact.Contact), one.Own.Tie.Strength, one.Next?.Person, one.Next?.Tie.Strength ?? 0, isShown ? book.InMoney(one.Contact.Value * one.Own.Exclusive) : null))],
            LoggedShare = counting.Sum(held => held.Tie.Tie.TotalMass) is > 0 and var mass ? counting.Sum(held => held.Tie.Tie.EvidenceMass) / mass : null,
        };
    }

    /// <summary>Capital, reach and safety rest on the ties, weighted by the capital they carry; brokerage on all ties alike.</summary>
    private static double Confidence(EmployeeInputs inputs, EmployeeParameters parameters)
    {
        var counting = inputs.Held.Where(held => held.Tie.Counts).ToList();
        if (counting.Count == 0)
        {
            return 0;
        }

        var capital = counting.Sum(held => held.Contact.Value * held.Tie.Share);
        var held = capital > 0 ? counting.Sum(one => one.Contact.Value * one.Tie.Share * one.Tie.Tie.Confidence) / capital : 0;
        var network = counting.Average(one => one.Tie.Tie.Confidence);
        var sum = parameters.CapitalWeight + parameters.ReachWeight + parameters.BrokerWeight + parameters.SafeWeight;
        return (((sum - parameters.BrokerWeight) * held) + (parameters.BrokerWeight * network)) / sum;
    }

    private IEnumerable<Evidence> Meetings(string employeeId) => book.Graph.Interactions.Of(NodeId.Employee(employeeId))
        .TakeLast(MostListed)
        .Select(one => new Evidence(new FactKey(FactKind.Interaction, one.Id), one.Day, new BilingualText(
            $"{ChineseTerms.Of(one.Channel).English} with {string.Join(", ", one.People.Where(IsContact).Select(book.NameOf))}",
            $"{ChineseTerms.Of(one.Channel).Chinese}：{string.Join("、", one.People.Where(IsContact).Select(book.NameOf))}")));

    private static bool IsContact(NodeId person) => person.Kind == FactKind.Contact;

    private IEnumerable<Gap> Gaps(string employeeId, List<(HeldContact Contact, HeldTie Tie)> counting)
    {
        if (!book.Margins.HasMoney)
        {
            yield return new Gap("no-money", employeeId, CapitalTexts.NoMoney);
        }

        if (book.CapitalSplit?.Unshown.Contains(NodeId.Employee(employeeId)) == true)
        {
            yield return new Gap("capital-needs-evidence", employeeId, CapitalTexts.NeedsEvidence);
        }

        if (counting.Count == 0)
        {
            yield return new Gap("no-tie", employeeId, new BilingualText(
                "No two-way contact with a customer and no rating is recorded: either there is none or it is not logged", "没有与客户的双向互动或评分记录：可能确实没有，也可能未登记"));
        }

        foreach (var account in book.Graph.Facts.Referring<Engine.Model.Relations.Covers>(nameof(Engine.Model.Relations.Covers.Employee), NodeId.Employee(employeeId))
                     .Where(covers => covers.Subject.Kind == FactKind.Account && !counting.Exists(held => held.Contact.Account == covers.Subject.Id)))
        {
            var name = book.Graph.Facts.Find<Account>(account.Subject.Id)?.Name ?? account.Subject.Id;
            yield return new Gap("covered-account-without-tie", account.Subject.ToString(), new BilingualText(
                $"Responsible for {name}, but no tie to anybody there is recorded", $"负责{name}，但与该客户任何人都没有关系记录"));
        }
    }
}
