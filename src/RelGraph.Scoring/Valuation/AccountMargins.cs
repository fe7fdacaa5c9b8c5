using RelGraph.Engine.Graphs;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Winning;

namespace RelGraph.Scoring.Valuation;

/// <summary>The expected 12-month margin of every account, in its first form: open deals and running contracts.</summary>
/// <remarks>
/// M_a = max(0, Σ over open deals P(win)·amount·margin + Σ over our running contracts amount·margin·(share of their days in the horizon)).
/// A framework agreement promises no volume, so only the orders and projects under it count. Where an account has nothing of either kind, the median of
/// its segment stands in (of the firm, where the segment has none). Where no account has any, there is no money and every account counts the same.
/// </remarks>
public sealed class AccountMargins
{
    private readonly SortedDictionary<string, AccountMargin> _byAccount = new(StringComparer.Ordinal);

    /// <summary>Works the margins out.</summary>
    /// <param name="graph">The picture.</param>
    /// <param name="deals">Its deals.</param>
    /// <param name="values">Values of open deals by opportunity id; null where a deal has no price.</param>
    /// <param name="currencies">Exchange rates.</param>
    /// <param name="parameters">Parameters of the money view.</param>
    internal AccountMargins(RelationshipGraph graph, DealHistory deals, Func<Deal, DealValue?> values, CurrencyConverter currencies, ValuationParameters parameters)
    {
        Currency = currencies.Currency;
        var open = deals.All.Where(deal => deal.IsOpen).ToLookup(deal => deal.Opportunity.Account);
        var contracts = graph.Facts.All<Contract>().Where(contract => contract.Vendor is null or { IsUs: true }).ToLookup(contract => contract.Account);
        var own = new SortedDictionary<string, (double Pipeline, double Contracts, List<string> Unconverted)>(StringComparer.Ordinal);
        foreach (var account in graph.Facts.All<Account>())
        {
            var unconverted = new List<string>();
            double pipeline = 0, running = 0;
            var known = false;
            foreach (var deal in open[account.Id])
            {
                if (values(deal) is { } value)
                {
                    pipeline += value.ExpectedMargin;
                    known = true;
                }
                else if (deal.Opportunity.Amount is { } amount)
                {
                    unconverted.Add($"opportunity:{deal.Opportunity.Id} {amount.Currency}");
                }
            }

            foreach (var contract in contracts[account.Id])
            {
                if (RunningShare(contract, graph.AsOf, parameters) is > 0 and var share && contract.Amount is { } amount)
                {
                    if (currencies.Convert(amount, graph.AsOf) is { } converted)
                    {
                        running += share * converted.MinorUnits * Margins.Of(graph, deals.Find(contract.Opportunity ?? "")?.Opportunity.Offering, parameters);
                        known = true;
                    }
                    else
                    {
                        unconverted.Add($"contract:{contract.Id} {amount.Currency}");
                    }
                }
            }

            if (known)
            {
                own.Add(account.Id, (pipeline, running, unconverted));
            }

            _byAccount.Add(account.Id, new AccountMargin(
                account.Id,
                known ? Minor(Math.Max(0, pipeline + running)) : null,
                Minor(pipeline),
                Minor(running),
                !known,
                unconverted));
        }

        Medians = Frozen(graph, parameters) ?? MediansOf(graph, own.ToDictionary(pair => pair.Key, pair => Math.Max(0, pair.Value.Pipeline + pair.Value.Contracts)));
        foreach (var account in graph.Facts.All<Account>().Where(account => _byAccount[account.Id].IsMedian))
        {
            if (MedianOf(account) is { } median)
            {
                _byAccount[account.Id] = _byAccount[account.Id] with { Expected = Minor(median) };
            }
        }
    }

    /// <summary>The workspace's currency.</summary>
    public string Currency { get; }

    /// <summary>The median of known margins by segment, the firm's under the empty name: what <c>ParameterFitter.Freeze</c> freezes.</summary>
    public IReadOnlyDictionary<string, double> Medians { get; }

    /// <summary>False where no account has any known margin, so that relationships have weights but no money.</summary>
    public bool HasMoney => Medians.ContainsKey("");

    /// <summary>The margin of an account; null when there is no such account.</summary>
    public AccountMargin? Find(string accountId) => _byAccount.GetValueOrDefault(accountId);

    /// <summary>The weight of an account in the scores: its expected margin in minor units, or 1 where there is no money.</summary>
    public double WeightOf(string accountId) => !HasMoney ? 1 : Find(accountId)?.Expected?.MinorUnits ?? Medians[""];

    /// <summary>The share of a contract's value that falls into the horizon after the day: 0 when it does not run.</summary>
    internal static double RunningShare(Contract contract, DateOnly asOf, ValuationParameters parameters)
    {
        if (contract.Type == ContractKind.Framework || contract.SignedOn > asOf)
        {
            return 0;
        }

        var first = contract.SignedOn.DayNumber;
        var last = contract.EndsOn?.DayNumber ?? (first + parameters.OpenEndedContractDays - 1);
        var from = Math.Max(first, asOf.DayNumber + 1);
        var to = Math.Min(last, asOf.DayNumber + parameters.HorizonDays);
        return to < from || last < first ? 0 : (to - from + 1.0) / (last - first + 1);
    }

    private static IReadOnlyDictionary<string, double>? Frozen(RelationshipGraph graph, ValuationParameters parameters) =>
        parameters.SegmentMedians.Count > 0 && (parameters.FrozenOn is not { } day || day <= graph.AsOf) ? parameters.SegmentMedians : null;

    private static SortedDictionary<string, double> MediansOf(RelationshipGraph graph, Dictionary<string, double> own)
    {
        var medians = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var group in own.Select(pair => (Segment: SegmentOf(graph.Facts.Find<Account>(pair.Key)), Margin: pair.Value))
                     .SelectMany(pair => pair.Segment is null ? [("", pair.Margin)] : new[] { ("", pair.Margin), (pair.Segment, pair.Margin) })
                     .GroupBy(pair => pair.Item1))
        {
            medians[group.Key] = Quantiles.Of([.. group.Select(pair => pair.Margin).Order()], .5)!.Value;
        }

        return medians;
    }

    private static string? SegmentOf(Account? account) => account?.Segment ?? account?.Industry;

    private double? MedianOf(Account account) =>
        SegmentOf(account) is { } segment && Medians.TryGetValue(segment, out var own) ? own
        : Medians.TryGetValue("", out var firm) ? firm
        : null;

    private Money Minor(double minorUnits) => new((long)Math.Round(minorUnits, MidpointRounding.ToEven), Currency);
}
