using System.Collections.Concurrent;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring.Diagnostics;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Parameters;

namespace RelGraph.Scoring;

/// <summary>All numbers of one picture under one set of parameters: the entry of every front end.</summary>
/// <remarks>
/// A number is computed when first asked for and kept. Safe for any thread; two threads that ask at once may both compute, and get the same bits.
/// A what-if is a scorebook over <see cref="RelationshipGraph.With"/>; nothing else.
/// </remarks>
public sealed partial class Scorebook
{
    private readonly ConcurrentDictionary<(Type Kind, string Key), Lazy<object>> _kept = new();
    private readonly Scorebook? _known;

    /// <summary>Opens the numbers of a picture; computes nothing yet.</summary>
    /// <param name="graph">The picture.</param>
    /// <param name="parameters">The parameters.</param>
    /// <param name="run">Cancellation and seed; defaults where null.</param>
    /// <exception cref="InvalidValueException">A parameter is outside its range.</exception>
    public Scorebook(RelationshipGraph graph, ScoringParameters parameters, RunContext? run = null)
    {
        parameters.ThrowIfInvalid();
        Graph = graph;
        Parameters = parameters;
        Run = run ?? RunContext.Default;
        ParameterHash = ParameterIdentity.Of(parameters, graph.TieParameters);
    }

    private Scorebook(Scorebook known)
    {
        _known = known;
        Graph = known.Graph;
        Parameters = known.Parameters;
        Run = known.Run;
        ParameterHash = known.ParameterHash;
    }

    /// <summary>The picture.</summary>
    public RelationshipGraph Graph { get; }

    /// <summary>The parameters.</summary>
    public ScoringParameters Parameters { get; }

    /// <summary>The hash of these parameters together with those of tie strength: 16 hexadecimal digits.</summary>
    public string ParameterHash { get; }

    /// <summary>How many numbers, and steps towards them, are kept at the moment.</summary>
    public int KeptCount => _kept.Count;

    /// <summary>Cancellation and seed.</summary>
    internal RunContext Run { get; }

    /// <summary>A book of the same numbers that uses what this one has computed by then and keeps by itself what it computes more: dropping it frees that. For passes over more subjects than memory should hold.</summary>
    public Scorebook Aside() => new(this);

    /// <summary>The value kept under a key, computed when first asked for. Failures and cancellations are not kept.</summary>
    internal T Kept<T>(string key, Func<T> compute)
        where T : class
    {
        if (ScoreTelemetry.IsObserved)
        {
            ScoreTelemetry.LookedUp(_kept.ContainsKey((typeof(T), key)) || _known?._kept.ContainsKey((typeof(T), key)) == true);
        }

        return _known is { } known && known._kept.TryGetValue((typeof(T), key), out var value)
            ? (T)value.Value
            : (T)_kept.GetOrAdd((typeof(T), key), static (_, computation) => new Lazy<object>(computation, LazyThreadSafetyMode.PublicationOnly), compute).Value;
    }

    /// <summary>The identity of a number of this book.</summary>
    internal ScoreIdentity Identity(ScoreMeasure measure, string subject, string formulaVersion) =>
        new(measure, subject, Graph.AsOf, Graph.Sequence, Graph.Audience, formulaVersion, ParameterHash) { Hypothesis = Graph.Hypothesis };

    /// <summary>The deal of an id.</summary>
    /// <exception cref="NotFoundException">There is none on the day.</exception>
    internal Opportunity RequireOpportunity(string id) => Require<Opportunity>("opportunity", id, "opportunities");

    /// <summary>The account of an id.</summary>
    /// <exception cref="NotFoundException">There is none on the day.</exception>
    internal Account RequireAccount(string id) => Require<Account>("account", id, "accounts");

    /// <summary>The contact of an id.</summary>
    /// <exception cref="NotFoundException">There is none on the day.</exception>
    internal Contact RequireContact(string id) => Require<Contact>("contact", id, "contacts");

    /// <summary>The employee of an id.</summary>
    /// <exception cref="NotFoundException">There is none on the day.</exception>
    internal Employee RequireEmployee(string id) => Require<Employee>("employee", id, "employees");

    /// <summary>The competitor of an id.</summary>
    /// <exception cref="NotFoundException">There is none on the day.</exception>
    internal Competitor RequireCompetitor(string id) => Require<Competitor>("competitor", id, "competitors");

    /// <summary>The name of a person, the last one of somebody who left, or the id where the person is not recorded.</summary>
    internal string NameOf(NodeId person) => person.Kind == FactKind.Employee ? NameOf<Employee>(person.Id) : NameOf<Contact>(person.Id);

    private string NameOf<T>(string id)
        where T : Noun => Graph.Facts.Find<T>(id)?.Name ?? (Graph.Facts.History<T>(id) is [.., var last] ? last.Name : id);

    private T Require<T>(string what, string id, string list)
        where T : FactContent =>
        Graph.Facts.Find<T>(id) ?? throw new NotFoundException(what, id, $"ask for the list of {list} as of {Graph.AsOf:yyyy-MM-dd} and use one of its ids");
}
