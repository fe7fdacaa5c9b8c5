using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Parameters;

namespace RelGraph.Scoring.Tests;

/// <summary>A small company written down fact by fact: account A-1, deal O-1, our Li 李伟 and Wang 王芳, and the people a test adds.</summary>
internal sealed class Deal
{
    public static readonly DateOnly Today = new(2025, 6, 30);
    public static readonly WorkspaceInfo Workspace = new("w", "测试", "Asia/Shanghai", "CNY");

    private readonly List<Fact> _facts = [];
    private int _number;

    public Deal(DecisionRule? rule = null, ProcurementMode? procurement = null, double? quota = null)
    {
        Add(new Account { Id = "A-1", Name = "华东电力", Industry = "能源" });
        Add(new Employee { Id = "E-1", Name = "李伟" });
        Add(new Employee { Id = "E-2", Name = "王芳" });
        Add(new Opportunity { Id = "O-1", Name = "调度系统", Account = "A-1", OpenedOn = new(2025, 1, 10), Rule = rule, Procurement = procurement, Quota = quota });
    }

    public Deal Add(FactContent content, DateOnly? from = null, double confidence = 1)
    {
        _facts.Add((from is { } day ? new Fact(content, DayRange.Since(day)) : Fact.Of(content, Workspace.Zone)) with { Confidence = confidence });
        return this;
    }

    public Deal Add(Fact fact)
    {
        _facts.Add(fact);
        return this;
    }

    /// <summary>A contact employed at the account.</summary>
    public Deal Contact(string id, string name, string? function = null, int? rank = null, bool optedOut = false, double? willingness = null) =>
        Add(new Contact { Id = id, Name = name, Function = function, Rank = rank, OptedOut = optedOut, Willingness = willingness })
            .Add(new Employment { Contact = id, Organisation = NodeId.Account("A-1") });

    /// <summary>A competitor with one of its people.</summary>
    public Deal Rival(string id, string staff, bool incumbent = false) =>
        Add(new Competitor { Id = id, Name = id })
            .Add(new Contact { Id = staff, Name = staff })
            .Add(new Employment { Contact = staff, Organisation = NodeId.Competitor(id) })
            .Add(new CompetesOn { Competitor = id, Opportunity = "O-1", Incumbent = incumbent });

    public Deal Seat(string contact, BuyingRole role, PoliticalStatus? political = PoliticalStatus.InnerCircle, bool veto = false, double? votes = null, int? step = null) =>
        Add(new Seat { Opportunity = "O-1", Contact = contact, Role = role, Political = political, Veto = veto, VoteWeight = votes, Step = step });

    public Deal Stance(string contact, SupportLevel? support = null, double? solution = null, double? price = null, string vendor = Vendor.OurId, string? basis = null, CoverageLevel? coverage = null) =>
        Add(new Stance { Opportunity = "O-1", Contact = contact, Vendor = new(vendor), Support = support, Solution = solution, Price = price, Basis = basis, Coverage = coverage }, Today);

    public Deal Meet(string employee, string contact, int daysAgo, Channel channel = Channel.MeetingInPerson)
    {
        var day = Today.AddDays(-daysAgo).ToDateTime(new TimeOnly(10, 0));
        return Add(new Interaction
        {
            Id = $"I-{++_number:000}", At = new DateTimeOffset(day, TimeSpan.FromHours(8)), Channel = channel, Minutes = 60,
            Initiator = NodeId.Employee(employee), Employees = [employee], Contacts = [contact],
        });
    }

    /// <summary>Two outside people meet.</summary>
    public Deal MeetOutside(string one, string other, int daysAgo)
    {
        var day = Today.AddDays(-daysAgo).ToDateTime(new TimeOnly(15, 0));
        return Add(new Interaction
        {
            Id = $"I-{++_number:000}", At = new DateTimeOffset(day, TimeSpan.FromHours(8)), Channel = Channel.MeetingInPerson, Minutes = 60,
            Initiator = NodeId.Contact(one), Contacts = [one, other],
        });
    }

    public Deal Rate(string author, string contact, JudgementAspect aspect, int level, int daysAgo = 0, string? vendor = null) =>
        Add(new Judgement { Id = $"J-{++_number:000}", Author = author, On = Today.AddDays(-daysAgo), Aspect = aspect, Contact = contact, Level = level, Vendor = vendor is null ? null : new Vendor(vendor) });

    public LiveGraph Live() => LiveGraph.FromFacts(Workspace, _facts);

    public RelationshipGraph Graph() => Live().AsOf(Today);

    public RelationshipGraph ShuffledGraph() => LiveGraph.FromFacts(Workspace, _facts.AsEnumerable().Reverse()).AsOf(Today);

    public Scorebook Book(ScoringParameters? parameters = null) => new(Graph(), parameters ?? ScoringParameters.Default);
}
