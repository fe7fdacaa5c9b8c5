using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Relationships.Customer;

/// <summary>Turns what is known of an account into its score with interval, parts, gaps and the open formula.</summary>
internal sealed class CustomerBuilder(Scorebook book)
{
    /// <summary>The version of the formula.</summary>
    public const string FormulaVersion = "ARS-1";

    private const int MostGaps = 10;
    private const int MostEvidence = 12;

    /// <summary>Scores an account toward a vendor.</summary>
    public CustomerScore Build(Account account, Vendor vendor)
    {
        var assembler = new CustomerAssembler(book);
        var input = assembler.Gather(account, vendor);
        var weights = CustomerWeights.Of(book.Parameters.Customer, input.Turnover);
        var floor = book.Parameters.Customer.Floor;
        var factors = CustomerFormula.Factors(input);
        var power = input.Contacts.Sum(contact => contact.Power);
        var subject = NodeId.Account(account.Id).ToString();
        return new CustomerScore
        {
            Identity = book.Identity(ScoreMeasure.Customer, vendor.IsUs ? subject : $"{subject}|{NodeId.Competitor(vendor.Id)}", FormulaVersion),
            Account = account.Id,
            Vendor = vendor,
            Factors = factors,
            Weights = weights,
            Value = factors is { } known ? CustomerFormula.Score(known, weights, floor) : null,
            UnknownBecause = factors is null ? Nothing(input) : null,
            Interval = factors is null ? null : CustomerInterval.Of(input, weights, book.Parameters.Customer, account.Id, book.Run.Seed),
            Confidence = power > 0 ? input.Contacts.Sum(contact => contact.Power * contact.Confidence) / power : 0,
            Contacts = input.Contacts,
            KnownShare = input.Contacts.Count == 0 ? 0 : (double)input.Contacts.Count(contact => contact.Score is not null) / input.Contacts.Count,
            Contributions = factors is { } present ? Contributions(present, weights, floor) : [],
            Gaps = Gaps(input, subject),
            Evidence = [.. input.Contacts.SelectMany(contact => assembler.ScoreOf(account.Id, contact.Contact, vendor).Evidence).DistinctBy(one => one.Fact)
                .OrderByDescending(one => one.On).ThenBy(one => one.Fact.ToString(), StringComparer.Ordinal).Take(MostEvidence)],
            Explanation = Explain(input, factors, weights, floor),
        };
    }

    private static BilingualText Nothing(CustomerInput input) => input.Contacts.Count == 0
        ? new BilingualText("No contact of the account is recorded.", "没有该客户的联系人记录。")
        : new BilingualText("Nothing is known of any contact of the account.", "对该客户的所有联系人一无所知。");

    private static Contribution[] Contributions(CustomerFactors factors, CustomerWeights weights, double floor)
    {
        var (start, shares) = CustomerFormula.Shares(factors, weights, floor);
        return
        [
            new Contribution("start", new BilingualText("With no relationship at all", "毫无关系时"), start),
            new Contribution("quality", new BilingualText("Quality of the relationships", "关系质量"), shares[0]),
            new Contribution("density", new BilingualText("Contact density", "关系密度"), shares[1]),
            new Contribution("authority", new BilingualText("Contact authority", "关系权威"), shares[2]),
            new Contribution("institution", new BilingualText("Institutional ties", "机构关系"), shares[3]),
            new Contribution("service-debt", new BilingualText("Service debt", "服务欠账"), shares[4]),
        ];
    }

    private List<Gap> Gaps(CustomerInput input, string subject)
    {
        var gaps = input.Contacts.Where(contact => contact.Score is null)
            .OrderByDescending(contact => contact.Power).ThenBy(contact => contact.Contact, StringComparer.Ordinal).Take(MostGaps)
            .Select(contact => (Node: NodeId.Contact(contact.Contact), contact.Contact))
            .Select(one => new Gap("person-unknown", one.Node.ToString(), new BilingualText($"Nothing is known of {book.NameOf(one.Node)}.", $"对{book.NameOf(one.Node)}一无所知。")))
            .ToList();
        if (input.Contacts.Any(contact => contact is { IsCovered: true, Function: null }))
        {
            gaps.Add(new Gap("function-unknown", subject, new BilingualText("Record the function of the covered contacts; density rests on it.", "补充已覆盖联系人的职能,关系密度据此计算。")));
        }

        if (input.Institution == 0)
        {
            gaps.Add(new Gap("institution-none", subject, new BilingualText("No contract, joint plan, committee or sponsor pair is recorded.", "没有合同、联合计划、委员会或高层结对的记录。")));
        }

        return gaps;
    }

    private Term Explain(CustomerInput input, CustomerFactors? factors, CustomerWeights weights, double floor)
    {
        var label = new BilingualText("Customer relationship", "客户关系");
        if (factors is not { } known)
        {
            return Term.Input("ARS", label, null);
        }

        string Power(double value, double weight) => $"{FormulaText.Number(Math.Max(floor, value))}^{FormulaText.Number(weight)}";
        return new Term(
            "ARS", label, CustomerFormula.Score(known, weights, floor),
            $"100·{Power(known.Quality, weights.Quality)}·{Power(known.Density, weights.Density)}·{Power(known.Authority, weights.Authority)}"
                + $"·{Power(.5 + (.5 * known.Institution), weights.Institution)}·(1 − {FormulaText.Factor(known.Penalty)})",
            [
                Quality(input, known.Quality),
                new Term("D", new BilingualText("Density", "关系密度"), known.Density, "", DensityParts(input)),
                Authority(input, known.Authority),
                Term.Input("I", new BilingualText("Institutional ties", "机构关系"), known.Institution),
                Term.Input("penalty", new BilingualText("Service debt", "服务欠账"), known.Penalty),
            ]);
    }

    private Term Quality(CustomerInput input, double quality)
    {
        var people = input.Contacts.Where(contact => contact.Score is not null).ToArray();
        var sum = string.Join(" + ", people.Select(contact => $"{FormulaText.Number(contact.Power)}·{FormulaText.Number(contact.Score!.Value)}"));
        return new Term(
            "Q", new BilingualText("Quality", "关系质量"), quality, $"({sum})/({string.Join(" + ", people.Select(contact => FormulaText.Number(contact.Power)))})/100",
            [.. people.Select(contact => Term.Input("KPR", Label("Key-person score of {0}", "{0} 的关键人关系", contact), contact.Score))]);
    }

    private Term Authority(CustomerInput input, double authority)
    {
        string Sum(IEnumerable<CustomerContact> people) => string.Join(" + ", people.Select(contact => FormulaText.Number(contact.Power)).DefaultIfEmpty("0"));
        return new Term(
            "Au", new BilingualText("Authority", "关系权威"), authority, $"({Sum(input.Contacts.Where(contact => contact.IsCovered))})/({Sum(input.Contacts)})",
            [.. input.Contacts.Select(contact => Term.Input("W", Label("Power of {0}", "{0} 的权力", contact), contact.Power))]);
    }

    private static Term[] DensityParts(CustomerInput input) =>
    [
        Term.Input("N", new BilingualText("Covered contacts", "已覆盖联系人数"), input.Contacts.Count(contact => contact.IsCovered)),
        Term.Input("N_target", new BilingualText("Contacts to aim at", "目标联系人数"), input.TargetContacts),
        Term.Input("F_target", new BilingualText("Functions to aim at", "目标职能数"), input.TargetFunctions),
    ];

    private BilingualText Label(string english, string chinese, CustomerContact contact)
    {
        var name = book.NameOf(NodeId.Contact(contact.Contact));
        return new BilingualText(english.Replace("{0}", name, StringComparison.Ordinal), chinese.Replace("{0}", name, StringComparison.Ordinal));
    }
}
