using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Simulation.Truth;

namespace RelGraph.Simulation.Tests;

/// <summary>The sample company, drawn once for all tests that only read it.</summary>
public sealed class Sample
{
    public Sample()
    {
        Company = CompanySimulator.Run(new SimulationOptions(), RunContext.Default);
        Facts = [.. Company.Facts];
        Opportunities = [.. Company.Truth.Opportunities];
    }

    public SimulatedCompany Company { get; }

    public IReadOnlyList<Fact> Facts { get; }

    public IReadOnlyList<OpportunityTruth> Opportunities { get; }

    public SimulationOptions Options => Company.Options;

    public IEnumerable<T> All<T>()
        where T : FactContent => Facts.Select(fact => fact.Content).OfType<T>();

    public IEnumerable<(T Content, DayRange Days)> Dated<T>()
        where T : FactContent => Facts.Where(fact => fact.Content is T).Select(fact => ((T)fact.Content, fact.Valid));
}
