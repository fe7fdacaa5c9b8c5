using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Relations;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Power;

namespace RelGraph.Scoring.Relationships.KeyPerson;

/// <summary>Turns what is known of a person into a key-person score with its interval, parts, gaps and evidence.</summary>
internal sealed class KeyPersonBuilder(Scorebook book)
{
    /// <summary>The version of the formula.</summary>
    public const string FormulaVersion = "KPR-1";

    private readonly KeyPersonEvidence _evidence = new(book);

    /// <summary>Builds the score.</summary>
    /// <param name="view">What is known.</param>
    /// <param name="seat">The person's seat; null outside any deal.</param>
    /// <param name="power">Power in the chain; null outside any deal.</param>
    public KeyPersonScore Build(PersonView view, Seat? seat, ContactPower? power)
    {
        var input = view.Input;
        var stand = KeyPersonFormula.Evaluate(input);
        var value = KeyPersonFormula.Score(stand.Mean);
        var optedOut = !book.Graph.Analyses(view.Contact);
        var unknown = optedOut
            ? new BilingualText("The person asked not to be analysed.", "该联系人已拒绝分析。")
            : input.AnythingKnown ? null : new BilingualText("Nobody has met or rated the person, and no stance is recorded.", "无人接触或评价过该联系人,也没有立场记录。");
        var detail = _evidence.Detail(view);
        return new KeyPersonScore
        {
            Identity = book.Identity(ScoreMeasure.KeyPerson, Subject(view), FormulaVersion),
            Contact = view.Contact,
            Opportunity = view.Opportunity,
            Vendor = view.Vendor,
            Role = seat?.Role,
            Power = power,
            Value = unknown is null ? value : null,
            UnknownBecause = unknown,
            Interval = unknown is null ? NormalQuantile.Around(value, 50 * stand.Spread, 0, 100) : null,
            Confidence = stand.Confidence,
            Stand = stand,
            Input = input,
            Holders = view.Holders,
            IsCovered = input.Closeness.Mean > book.Parameters.KeyPerson.CoveredCloseness,
            Mobiliser = seat?.Mobiliser,
            WorkGap = (power?.Power ?? 0) * Math.Max(0, book.Parameters.KeyPerson.Target - value),
            Contributions = unknown is null ? KeyPersonExplanation.Contributions(input, detail) : [],
            Gaps = optedOut ? [] : Gaps(view),
            Evidence = optedOut ? [] : _evidence.List(view),
            Explanation = KeyPersonExplanation.Build(input, [.. view.Holders.Select(holder => (holder.Name, holder.Tie.Strength))]),
            Summary = Summary(input, detail),
        };
    }

    private static string Subject(PersonView view)
    {
        var person = view.Opportunity is null ? NodeId.Contact(view.Contact).ToString() : $"{NodeId.Opportunity(view.Opportunity)}|{NodeId.Contact(view.Contact)}";
        return view.Vendor.IsUs ? person : $"{person}|{NodeId.Competitor(view.Vendor.Id)}";
    }

    private List<Gap> Gaps(PersonView view)
    {
        var name = book.NameOf(NodeId.Contact(view.Contact));
        var subject = NodeId.Contact(view.Contact).ToString();
        var (weights, input) = (view.Input.Weights, view.Input);
        return
        [
            .. new (double Weight, Estimate Estimate, string Code, string English, string Chinese)[]
            {
                (weights.Support, input.Support, "support-unknown", $"Find out whom {name} supports.", $"了解{name}支持谁。"),
                (weights.Solution, input.Solution, "solution-unknown", $"Ask what {name} thinks of the solution.", $"了解{name}对方案的看法。"),
                (weights.Price, input.Price, "price-unknown", $"Ask how {name} sees the price.", $"了解{name}对价格的看法。"),
                (weights.Closeness, input.Closeness, "closeness-unknown", $"Nobody has spoken with {name}: arrange a first meeting or a warm path.", $"尚无人与{name}有过双向联系:安排首次会面或寻找引荐路径。"),
            }.Where(gap => !gap.Estimate.Known).OrderByDescending(gap => gap.Weight)
                .Select(gap => new Gap(gap.Code, subject, new BilingualText(gap.English, gap.Chinese))),
        ];
    }

    private static BilingualText Summary(KeyPersonInput input, KeyPersonDetail detail)
    {
        return new BilingualText(Line(text => text.English, "Closeness", "solution", "price", "support", "unknown"), Line(text => text.Chinese, "紧密度", "方案", "价格", "支持度", "未知"));

        string Line(Func<BilingualText, string> read, string close, string solution, string price, string support, string unknown)
        {
            var known = input.Closeness.Known ? FormulaText.Whole(100 * input.Closeness.Mean) : unknown;
            return $"{close} {known}{(detail.Closeness is null ? "" : $" ({read(detail.Closeness)})")}"
                + $" · {solution} {(detail.Solution is null ? unknown : read(detail.Solution))}"
                + $" · {price} {(detail.Price is null ? unknown : read(detail.Price))}"
                + $" · {support} {(detail.Support is null ? unknown : read(detail.Support))}";
        }
    }
}
