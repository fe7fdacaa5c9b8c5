using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Parameters;
using RelGraph.Testing.Graphs;

namespace RelGraph.Scoring.Tests.Firms;

/// <summary>A small selling firm for tests of the scores: write what a test needs, then open its book.</summary>
internal sealed class SmallFirm
{
    private int _number;

    public Picture Picture { get; } = new();

    /// <summary>Two of our people in different teams, two customers of one industry with two people each, one rival with one person.</summary>
    public static SmallFirm WithTwoCustomers() => new SmallFirm()
        .Team("T-1", "华东一部").Team("T-2", "售前部")
        .Employee("E-li", "李明", "T-1").Employee("E-wang", "王芳", "T-2")
        .Account("A-1", "华星制造", "制造业", "华东").Account("A-2", "Acme Works", "制造业", "华北")
        .Contact("C-1", "张伟", "A-1", rank: 1).Contact("C-2", "刘洋", "A-1", rank: 3)
        .Contact("C-3", "John Smith", "A-2", rank: 1).Contact("C-4", "陈静", "A-2", rank: 4)
        .Competitor("K-1", "远景科技").RivalPerson("R-1", "赵强", "K-1");

    public SmallFirm Team(string id, string name) => Add(new Team { Id = id, Name = name });

    public SmallFirm Employee(string id, string name, string? team = null) => Add(new Employee { Id = id, Name = name, Team = team });

    public SmallFirm Account(string id, string name, string? industry = null, string? region = null) => Add(new Account { Id = id, Name = name, Industry = industry, Region = region });

    public SmallFirm Contact(string id, string name, string account, int? rank = null, double? willingness = null) =>
        Add(new Contact { Id = id, Name = name, Rank = rank, Willingness = willingness }).Add(new Employment { Contact = id, Organisation = NodeId.Account(account) });

    public SmallFirm Competitor(string id, string name) => Add(new Competitor { Id = id, Name = name });

    public SmallFirm RivalPerson(string id, string name, string competitor) =>
        Add(new Contact { Id = id, Name = name }).Add(new Employment { Contact = id, Organisation = NodeId.Competitor(competitor) });

    /// <summary>A deal that went through stages on days, written <c>qualified 2025-01-10; closed 2025-03-01 won</c>.</summary>
    public SmallFirm Deal(string id, string account, string opened, string stages = "", decimal? amount = null, ProcurementMode? procurement = null, double? seller = null, string? offering = null)
    {
        Add(new Opportunity
        {
            Id = id, Name = "项目 " + id, Account = account, OpenedOn = Picture.Day(opened), Amount = amount is { } value ? Money.Of(value, "CNY") : null,
            Procurement = procurement, SellerProbability = seller, Offering = offering,
        });
        foreach (var part in stages.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = part.Split(' ');
            OpportunityOutcome? outcome = words.Length < 3 ? null : words[2] switch
            {
                "won" => OpportunityOutcome.Won,
                "lost" => OpportunityOutcome.LostToCompetitor,
                "none" => OpportunityOutcome.NoDecision,
                _ => OpportunityOutcome.Cancelled,
            };
            Add(new StageChange
            {
                Id = $"S-{_number++:d4}", Opportunity = id, On = Picture.Day(words[1]), Stage = Enum.Parse<OpportunityStage>(words[0], ignoreCase: true), Outcome = outcome,
                Winner = outcome == OpportunityOutcome.Won ? Vendor.Us : outcome == OpportunityOutcome.LostToCompetitor ? new Vendor(words.ElementAtOrDefault(3) ?? "K-1") : null,
            });
        }

        return this;
    }

    public SmallFirm Saw(string deal, string day, BehaviourAspect aspect, string feature, string value) =>
        Add(new BehaviourEvent { Id = $"B-{_number++:d4}", Opportunity = deal, On = Picture.Day(day), Aspect = aspect, Feature = feature, Value = value });

    public SmallFirm Contract(string id, string account, string signed, string? ends, decimal amount, string? vendor = null, ContractKind kind = ContractKind.Project) => Add(new Contract
    {
        Id = id, Account = account, SignedOn = Picture.Day(signed), EndsOn = ends is null ? null : Picture.Day(ends), Amount = Money.Of(amount, "CNY"),
        Vendor = vendor is null ? null : new Vendor(vendor), Type = kind,
    });

    /// <summary>Regular meetings of two people, one a month, up to and with the month of a day.</summary>
    public SmallFirm Meets(string one, string other, string last, int months, double minutes = 60)
    {
        for (var month = 0; month < months; month++)
        {
            var day = Picture.Day(last).AddMonths(-month);
            Picture.Met(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Channel.MeetingInPerson, minutes, one, other);
        }

        return this;
    }

    public SmallFirm Add(FactContent content)
    {
        Picture.Add(content);
        return this;
    }

    public Scorebook Book(string asOf, ScoringParameters? parameters = null) => new(Picture.AsOf(asOf), parameters ?? ScoringParameters.Default);
}
