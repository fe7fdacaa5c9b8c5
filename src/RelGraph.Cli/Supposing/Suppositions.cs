using RelGraph.Cli.Reading;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.WhatIf;

namespace RelGraph.Cli.Supposing;

/// <summary>Turns what a user supposes about a deal into hypothetical changes.</summary>
internal sealed class Suppositions(RelationshipGraph graph, string opportunityId)
{
    private const string StanceExample = "C-12:support=enemy,solution=0.5";
    private const string SeatExample = "C-30:role=approver,political=inner-circle";
    private const string RivalExample = "R-2:incumbent=true";
    private static readonly string[] StanceFields = ["support", "coverage", "solution", "price"];
    private static readonly string[] SeatFields = ["role", "political", "adaptability", "orientation", "veto", "vote_weight", "step", "mobiliser"];
    private readonly WhatIfChanges _changes = new(graph);

    /// <summary>The changes so far.</summary>
    public WhatIfChanges Changes => _changes;

    /// <summary>A person's stance toward us, or toward <c>@RIVAL</c>, becomes this.</summary>
    public void Set(string text)
    {
        var supposition = Supposition.Read("--set", text, StanceExample, needsValues: true);
        var vendor = supposition.Vendor is null or Vendor.OurId ? (Vendor?)null : new Vendor(Finder.IdOf<Competitor>(graph, supposition.Vendor));
        var values = supposition.Values.ToDictionary(
            pair => FieldValue.Find(supposition, FactKind.Stance, pair.Key, StanceFields, StanceExample).Column,
            pair => FieldValue.Read(supposition, FieldValue.Find(supposition, FactKind.Stance, pair.Key, StanceFields, StanceExample), pair.Value, StanceExample));
        _changes.Stance(
            opportunityId, Finder.IdOf<Contact>(graph, supposition.Subject), vendor,
            (SupportLevel?)values.GetValueOrDefault("support"), (double?)values.GetValueOrDefault("solution"), (double?)values.GetValueOrDefault("price"), (CoverageLevel?)values.GetValueOrDefault("coverage"));
    }

    /// <summary>A contact takes a seat, or an existing seat changes.</summary>
    public void AddSeat(string text)
    {
        var supposition = Supposition.Read("--add-seat", text, SeatExample, needsValues: true);
        var contact = Finder.IdOf<Contact>(graph, supposition.Subject);
        var seat = FactCatalog.Of(FactKind.Seat);
        var present = graph.Facts.Find<Seat>($"{opportunityId}|{contact}");
        var values = seat.Fields.ToDictionary(field => field, field => present is null ? null : field.Get(present));
        values[seat.Find("opportunity")!] = opportunityId;
        values[seat.Find("contact")!] = contact;
        foreach (var (name, value) in supposition.Values)
        {
            var field = FieldValue.Find(supposition, FactKind.Seat, name, SeatFields, SeatExample);
            values[field] = FieldValue.Read(supposition, field, value, SeatExample);
        }

        if (values[seat.Find("role")!] is null)
        {
            throw supposition.Fault($"a new seat needs a role: one of {string.Join(", ", seat.Find("role")!.AllowedNames)}", SeatExample);
        }

        _changes.AddSeat((Seat)seat.Create(values));
    }

    /// <summary>A contact leaves the decision.</summary>
    public void RemoveSeat(string text) => _changes.RemoveSeat(opportunityId, Finder.IdOf<Contact>(graph, text));

    /// <summary>One of our people leaves.</summary>
    public void Leave(string text) => _changes.EmployeeLeaves(Finder.IdOf<Employee>(graph, text));

    /// <summary>A rival takes part.</summary>
    public void Enter(string text)
    {
        var supposition = Supposition.Read("--enter", text, RivalExample, needsValues: false);
        var incumbent = supposition.Values.Any(pair => (bool)FieldValue.Read(supposition, FieldValue.Find(supposition, FactKind.CompetesOn, pair.Key, ["incumbent"], RivalExample), pair.Value, RivalExample)!);
        _changes.CompetitorEnters(Finder.IdOf<Competitor>(graph, supposition.Subject), opportunityId, incumbent);
    }
}
