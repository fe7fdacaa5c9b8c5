using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Company;

namespace RelGraph.Scoring;

public sealed partial class Scorebook
{
    /// <summary>The pooled relationship of our firm, or of a rival on the same scale, to a segment.</summary>
    /// <param name="segment">The firm, an industry, a region or a customer.</param>
    /// <param name="vendor">Whose; ours where null.</param>
    /// <exception cref="NotFoundException">The segment has no account, or there is no such competitor on the day.</exception>
    public CompanyScore Company(Segment segment, Vendor? vendor = null)
    {
        var whose = RequireVendor(vendor);
        var accounts = AccountsOf(segment);
        return Kept($"{whose}|{segment}", () => new CompanyBuilder(this, MergedOf(whose), Capital(whose))
            .Of(segment, accounts, whose.IsUs ? ScoreMeasure.Company : ScoreMeasure.Competitor));
    }

    /// <summary>The balance of held value of a segment: opening + built − decayed − lost ± revalued = closing; null where there is no money.</summary>
    /// <param name="segment">The firm, an industry, a region or a customer.</param>
    /// <param name="days">Days between opening and closing; the parameter (90) where null.</param>
    /// <exception cref="NotFoundException">The segment has no account on the day.</exception>
    public CapitalBalance? Balance(Segment segment, int? days = null)
    {
        var accounts = AccountIdsOf(segment);
        var before = EarlierBook(days ?? Parameters.Company.BalanceDays);
        return Margins.HasMoney && before.Margins.HasMoney
            ? CapitalBalances.Of(before.Capital(Vendor.Us), Capital(Vendor.Us), accounts, Margins.Currency)
            : null;
    }

    /// <summary>The balance of a segment taken apart into contacts with dated evidence; empty where there is no money.</summary>
    /// <param name="segment">The firm, an industry, a region or a customer.</param>
    /// <param name="days">Days between opening and closing; the parameter (90) where null.</param>
    /// <param name="item">The item of the balance wanted; all where null.</param>
    /// <returns>Item by item, the largest amount first; the lines of an item add up to it to the minor unit. Evidence is looked up line by line as they are read.</returns>
    /// <exception cref="NotFoundException">The segment has no account on the day.</exception>
    public IEnumerable<BalanceLine> BalanceLines(Segment segment, int? days = null, BalanceItem? item = null)
    {
        if (Balance(segment, days) is not { } balance)
        {
            return [];
        }

        var before = EarlierBook(days ?? Parameters.Company.BalanceDays);
        var moves = CapitalBalances.Moves(before.Capital(Vendor.Us), Capital(Vendor.Us), AccountIdsOf(segment));
        return new BalanceDrill(before, this).Lines(balance, moves, item is { } one ? [one] : Enum.GetValues<BalanceItem>());
    }

    /// <summary>The segments that have accounts: the firm, each industry, each region and each customer, in order.</summary>
    public IReadOnlyList<Segment> Segments => Kept<IReadOnlyList<Segment>>("segments", () =>
    {
        var accounts = Graph.Facts.All<Account>();
        return
        [
            Segment.Firm,
            .. accounts.Select(account => account.Industry).OfType<string>().Distinct().Order(StringComparer.Ordinal).Select(Segment.Industry),
            .. accounts.Select(account => account.Region).OfType<string>().Distinct().Order(StringComparer.Ordinal).Select(Segment.Region),
            .. accounts.Select(account => Segment.Customer(account.Id)),
        ];
    });

    /// <summary>The numbers of the same record some days earlier, under the very same parameters: references frozen later hold there too, because two days are compared and nothing is predicted.</summary>
    internal Scorebook EarlierBook(int days) => Kept($"earlier:{days}", () => new Scorebook(
        Graph.At(Graph.AsOf.AddDays(-days)),
        Parameters with
        {
            Winning = Parameters.Winning with { FrozenOn = null },
            Employee = Parameters.Employee with { FrozenOn = null },
            Valuation = Parameters.Valuation with { FrozenOn = null },
        },
        Run));

    private CompanyAssembler MergedOf(Vendor vendor) => Kept(vendor.Id, () => new CompanyAssembler(Capital(vendor), Reachability(vendor), Parameters.Company));

    private List<Account> AccountsOf(Segment segment)
    {
        var found = Graph.Facts.All<Account>().Where(account => segment.Kind switch
        {
            SegmentKind.Customer => account.Id == segment.Name,
            SegmentKind.Industry => account.Industry == segment.Name,
            SegmentKind.Region => account.Region == segment.Name,
            _ => true,
        }).ToList();
        return found.Count > 0 || segment.Kind == SegmentKind.Firm
            ? found
            : throw new NotFoundException("segment", segment.ToString(), $"ask for the list of segments as of {Graph.AsOf:yyyy-MM-dd} and use one of them");
    }
}
