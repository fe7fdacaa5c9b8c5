using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Brokerage;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Capital;

namespace RelGraph.Scoring.Relationships.Company;

/// <summary>Builds the company score of a vendor in a segment: number, interval, parts, gaps, evidence and what stands beside it.</summary>
internal sealed class CompanyBuilder(Scorebook book, CompanyAssembler assembler, RelationshipCapital capital)
{
    /// <summary>The formula's version.</summary>
    public const string Version = "CRS-1";

    private const int MostListed = 20;

    private CompanyParameters Parameters => book.Parameters.Company;

    /// <summary>The score over some accounts.</summary>
    public CompanyScore Of(Segment segment, IReadOnlyList<Account> accounts, ScoreMeasure measure)
    {
        var ids = accounts.Select(account => account.Id).ToHashSet(StringComparer.Ordinal);
        var inputs = assembler.Of(ids);
        var terms = CompanyFormula.Terms(inputs, Parameters);
        var scaled = CompanyFormula.Scale(terms);
        var value = inputs.Reach is null ? null : CompanyFormula.Score(terms);
        var subject = capital.Vendor.IsUs ? $"us|{segment}" : $"{NodeId.Competitor(capital.Vendor.Id)}|{segment}";
        return new CompanyScore
        {
            Identity = book.Identity(measure, subject, Version),
            Segment = segment,
            Vendor = capital.Vendor,
            Value = value,
            Interval = value is { } score
                ? CompanyInterval.Of(score, inputs, Parameters, SeededRandom.For(book.Run.Seed, SeededRandom.Key("CRS"), SeededRandom.Key(subject)))
                : null,
            Confidence = terms.Zip(inputs.Confidence).Sum(pair => pair.First.Value is null ? 0 : pair.First.Weight * pair.Second) / terms.Sum(term => term.Weight),
            Contributions = value is null ? [] : [.. scaled.Select(term => new Contribution(
                CompanyExplanation.Terms[term.Index].Code, CompanyExplanation.Terms[term.Index].Label, 100 * term.Weight * term.Value))],
            Gaps = [.. Gaps(inputs, segment)],
            Evidence = [.. Contracts(ids).Take(MostListed)],
            Explanation = value is { } number ? CompanyExplanation.Of(inputs, Parameters, number) : Term.Input("CRS", CompanyExplanation.Score, null),
            UnknownBecause = value is not null ? null : inputs.Contacts.Count == 0 ? CapitalTexts.NoContact : CapitalTexts.NoValue,
            ReachInOneHop = assembler.ReachWithin(ids, 1),
            Reach = inputs.Reach,
            ReachInThreeHops = assembler.ReachWithin(ids, 3),
            Redundancy = inputs.Redundancy,
            Institution = inputs.Institution,
            Spread = inputs.Spread,
            Collaboration = inputs.Collaboration,
            Constraint = ConstraintOfMerged(),
            Capital = book.Margins.HasMoney ? InMoney(capital.Contacts.Where(contact => ids.Contains(contact.Account)).Sum(contact => contact.Capital)) : null,
            Accounts = accounts.Count,
            Contacts = inputs.Contacts.Count,
            Dormant = [.. Dormant(ids)],
        };
    }

    private Money InMoney(double minorUnits) => new((long)Math.Round(minorUnits, MidpointRounding.ToEven), book.Margins.Currency);

    /// <summary>The vendor's people merged into one node, tied to everybody with the merged closeness.</summary>
    private double? ConstraintOfMerged() => book.Kept($"merged:{capital.Vendor}", () =>
    {
        var ties = book.Graph.Ties;
        var merged = capital.Vendor.IsUs ? new NodeId(FactKind.Employee, "") : new NodeId(FactKind.Competitor, capital.Vendor.Id);
        var others = assembler.Direct.Keys.Where(person => !capital.Staff.Contains(person)).ToList();
        var around = NamedGraph.Undirected(
            [merged],
            others.Select(person => (merged, person, assembler.Direct[person]))
                .Concat(others.SelectMany(person => ties.Of(person).Where(tie => !capital.Staff.Contains(tie.To) && (tie.From < tie.To || !assembler.Direct.ContainsKey(tie.To)))
                    .Select(tie => (tie.From, tie.To, tie.Strength)))));
        var index = around.IndexOf(merged);
        return new Optional<ConstraintResult>(Constraint.Run(around.View, new ConstraintOptions { Nodes = [index] }, book.Run) is { } result && result.Values[index] is not null ? result : null);
    }).Value?.Values.OfType<ConstraintValue>().First().Constraint;

    private IEnumerable<DormantTie> Dormant(HashSet<string> accounts)
    {
        var all = book.Kept<IReadOnlyList<(string Account, DormantTie Tie)>>($"dormant:{capital.Vendor}", () => [.. AllDormant()]);
        return all.Where(one => accounts.Contains(one.Account)).Select(one => one.Tie).Take(MostListed);
    }

    private IEnumerable<(string Account, DormantTie Tie)> AllDormant()
    {
        var since = book.Graph.AsOf.AddDays(-Parameters.ActiveDays);
        return capital.Contacts
            .SelectMany(contact => contact.Ties.Select(tie => (contact.Account, tie.Tie)))
            .Where(one => one.Tie.LastContact < since)
            .OrderBy(one => one.Tie.LastContact)
            .Select(one => (one.Account, one.Tie, Then: book.Graph.At(MonthEnd(one.Tie.LastContact!.Value)).Ties.Between(one.Tie.From, one.Tie.To)))
            .Where(one => one.Then?.Strength >= Parameters.DormantStrength)
            .OrderByDescending(one => one.Then!.Strength).ThenBy(one => one.Tie.From).ThenBy(one => one.Tie.To)
            .Select(one => (one.Account, new DormantTie(one.Tie.From, one.Tie.To, one.Tie.LastContact!.Value, one.Then!.Strength, one.Tie.Strength)));
    }

    /// <summary>The last day of a month: ties of one month are looked up in one earlier picture.</summary>
    private static DateOnly MonthEnd(DateOnly day) => new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1);

    private IEnumerable<Evidence> Contracts(HashSet<string> accounts) => book.Graph.Facts.All<Contract>()
        .Where(contract => accounts.Contains(contract.Account) && (contract.Vendor ?? Vendor.Us) == capital.Vendor && contract.SignedOn <= book.Graph.AsOf
            && (contract.EndsOn is null || contract.EndsOn >= book.Graph.AsOf))
        .OrderByDescending(contract => contract.SignedOn).ThenBy(contract => contract.Id, StringComparer.Ordinal)
        .Select(contract => new Evidence(FactKey.Of(contract), contract.SignedOn, new BilingualText(
            $"Contract in force with {NameOf(contract.Account)}", $"与{NameOf(contract.Account)}的有效合同")));

    private string NameOf(string account) => book.Graph.Facts.Find<Account>(account)?.Name ?? account;

    private IEnumerable<Gap> Gaps(CompanyInputs inputs, Segment segment)
    {
        if (!book.Margins.HasMoney)
        {
            yield return new Gap("no-money", segment.ToString(), CapitalTexts.NoMoney);
        }

        foreach (var ((_, value), (code, symbol, label)) in CompanyFormula.Terms(inputs, Parameters).Zip(CompanyExplanation.Terms))
        {
            if (value is null)
            {
                yield return new Gap($"{code}-unknown", segment.ToString(), new BilingualText($"{symbol} has nothing to count: {label.English}", $"无法计算：{label.Chinese}"));
            }
        }

        foreach (var contact in inputs.Contacts.Where(contact => !contact.Reached).OrderByDescending(contact => contact.Value).ThenBy(contact => contact.Contact, StringComparer.Ordinal).Take(5))
        {
            var name = book.NameOf(NodeId.Contact(contact.Contact));
            yield return new Gap("not-reached", NodeId.Contact(contact.Contact).ToString(), new BilingualText(
                $"{name} at {NameOf(contact.Account)} cannot be reached within two introductions", $"两步之内无法触达{NameOf(contact.Account)}的{name}"));
        }
    }
}
