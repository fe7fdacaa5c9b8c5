using MathNet.Numerics.Distributions;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Competitor;
using RelGraph.Scoring.Relationships.KeyPerson;
using RelGraph.Simulation.Truth;

namespace RelGraph.Proof;

/// <summary>Puts the numbers of a company beside the truth.</summary>
internal static class Studies
{
    private const int LeastRatings = 5;

    /// <summary>The 90 % quantile of the standard normal distribution.</summary>
    private const double Ninety = 1.2815515655446004;

    private static readonly IReadOnlyList<(string Measure, string Truth, bool HasInterval, Func<Trial, IEnumerable<Case>> Cases)> Measures =
    [
        ("Tie 关系强度", "true tie", true, trial => Ties(trial)),
        ("Key person 关键人", "true stand", true, trial => Open(trial).SelectMany(deal => People(trial, deal))),
        ("– its closeness 紧密度", "true closeness", true, trial => Components(trial, Open(trial), input => input.Closeness, seat => seat.Closeness, known: false)),
        ("– its solution 方案", "true recognition, where stated", true, trial => Components(trial, Open(trial), input => input.Solution, seat => seat.Solution)),
        ("– its price 价格", "true acceptance, where stated", true, trial => Components(trial, Open(trial), input => input.Price, seat => seat.Price)),
        ("– its support 支持", "true support, where stated", true, trial => Components(trial, Open(trial), input => input.Support, seat => seat.Support)),
        ("Decision chain 决策链", "true probability", true, trial => Chances(Open(trial), deal => deal.Probability, deal => trial.Book.DecisionChain(deal.Opportunity))),
        ("Win probability 赢率", "true probability", true, trial => Chances(Open(trial), deal => deal.Probability, deal => trial.Book.WinProbability(deal.Opportunity))),
        ("Competitor 友商", "true probability of the rival", true, trial => Rivals(trial, Open(trial))),
        ("Customer 客户", "mean true closeness of its people", false, trial => Customers(trial)),
        ("Rater bias 评分者偏差", "true optimism", false, trial => Raters(trial)),
        ("Employee 员工", "true capital", false, trial => Employees(trial)),
    ];

    /// <summary>All measures of a company.</summary>
    public static IEnumerable<Study> Of(Trial trial) => Measures.Select(measure => new Study(measure.Measure, measure.Truth, measure.HasInterval, trial.Noise, [.. measure.Cases(trial)]));

    /// <summary>One measure of a company.</summary>
    public static Study Of(Trial trial, string name)
    {
        var found = Measures.Single(measure => measure.Measure == name);
        return new Study(name, found.Truth, found.HasInterval, trial.Noise, [.. found.Cases(trial)]);
    }

    private static List<OpportunityTruth> Open(Trial trial) => [.. trial.Truth.Opportunities.Where(deal => deal.IsOpen && trial.Book.Deals.Find(deal.Opportunity) is { IsOpen: true })];

    private static IEnumerable<Case> Ties(Trial trial) =>
        from truth in trial.Truth.Ties
        let tie = trial.Book.Graph.Ties.Between(NodeId.Employee(truth.Employee), NodeId.Contact(truth.Contact))
        where tie is not null
        select new Case(tie.Strength, Beta.InvCDF(tie.Alpha, tie.Beta, .1), Beta.InvCDF(tie.Alpha, tie.Beta, .9), truth.Strength);

    private static IEnumerable<Case> People(Trial trial, OpportunityTruth deal) =>
        from truth in deal.Seats
        where truth.Vendor.IsUs && trial.Book.Graph.Facts.Find<Engine.Model.Relations.Seat>($"{deal.Opportunity}|{truth.Contact}") is not null
        let score = trial.Book.KeyPerson(deal.Opportunity, truth.Contact)
        where score.Value is not null
        select CaseOf(score, 50 * (1 + truth.Stand));

    private static IEnumerable<Case> Components(Trial trial, IEnumerable<OpportunityTruth> deals, Func<KeyPersonInput, Estimate> estimate, Func<SeatTruth, double> truth, bool known = true) =>
        from deal in deals
        from seat in deal.Seats
        where seat.Vendor.IsUs && trial.Book.Graph.Facts.Find<Engine.Model.Relations.Seat>($"{deal.Opportunity}|{seat.Contact}") is not null
        let score = trial.Book.KeyPerson(deal.Opportunity, seat.Contact)
        let said = estimate(score.Input)
        where score.Value is not null && (said.Known || !known)
        let reach = said.Spread * Ninety
        select new Case(said.Mean, said.Mean - reach, said.Mean + reach, truth(seat));

    private static IEnumerable<Case> Chances(IEnumerable<OpportunityTruth> deals, Func<OpportunityTruth, double> truth, Func<OpportunityTruth, Score> score) =>
        deals.Select(deal => (Truth: 100 * truth(deal), Score: score(deal))).Where(one => one.Score.Value is not null).Select(one => CaseOf(one.Score, one.Truth));

    private static IEnumerable<Case> Rivals(Trial trial, IEnumerable<OpportunityTruth> deals) => deals.SelectMany(deal => Chances(
        deal.RivalProbabilities.Keys.Select(rival => deal with { RivalProbabilities = new Dictionary<string, double> { [rival] = deal.RivalProbabilities[rival] } }),
        one => one.RivalProbabilities.Values.Single(),
        one => trial.Book.Competitor(one.RivalProbabilities.Keys.Single(), CompetitorScope.Opportunity(one.Opportunity))));

    private static IEnumerable<Case> Customers(Trial trial) =>
        from account in trial.Truth.Ties.GroupBy(tie => tie.Account)
        where trial.Book.Graph.Facts.Find<Account>(account.Key) is not null
        let score = trial.Book.Customer(account.Key)
        where score.Value is not null
        select CaseOf(score, account.GroupBy(tie => tie.Contact).Average(ties => 1 - ties.Aggregate(1.0, (apart, tie) => apart * (1 - tie.Strength))));

    private static IEnumerable<Case> Raters(Trial trial) =>
        from truth in trial.Truth.Employees
        let bias = trial.Book.RaterBiases.FirstOrDefault(bias => bias.Author == truth.Employee)
        where bias is { Ratings: >= LeastRatings }
        select new Case(bias.Bias, bias.Interval.Low, bias.Interval.High, truth.Optimism);

    private static IEnumerable<Case> Employees(Trial trial) =>
        from truth in trial.Truth.Employees
        where trial.Book.Graph.Facts.Find<Employee>(truth.Employee) is not null
        let score = trial.Book.Employee(truth.Employee)
        where score.Value is not null
        select CaseOf(score, (double)truth.Capital);

    private static Case CaseOf(Score score, double truth) => new(score.Value!.Value, score.Interval!.Value.Low, score.Interval.Value.High, truth);
}
