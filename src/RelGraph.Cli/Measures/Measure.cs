using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Cli.Measures;

/// <summary>One of the measures of a scorebook as the command line offers it: how to name its subject, compute it and show what only it knows.</summary>
internal abstract class Measure
{
    /// <summary>The word of the command line.</summary>
    public abstract string Name { get; }

    /// <summary>What it answers, for help.</summary>
    public abstract string Description { get; }

    /// <summary>What it is called in answers.</summary>
    public abstract BilingualText Title { get; }

    /// <summary>The names of its arguments in help.</summary>
    public abstract IReadOnlyList<string> Arguments { get; }

    /// <summary>How many of the arguments must be given even for a list.</summary>
    public virtual int LeastArguments => 0;

    /// <summary>True when it can be asked for a competitor's side.</summary>
    public virtual bool TakesVendor => false;

    /// <summary>True when it can be asked for a place.</summary>
    public virtual bool TakesPlace => false;

    /// <summary>Lines to copy for help.</summary>
    public abstract IReadOnlyList<string> Examples { get; }

    /// <summary>One score where all arguments are given.</summary>
    public abstract ScoredSubject One(Scorebook book, MeasureQuery query);

    /// <summary>The scores of all subjects that fit the arguments given, in no order.</summary>
    public abstract IEnumerable<ScoredSubject> All(Scorebook book, MeasureQuery query);

    /// <summary>Tables with what only this measure knows.</summary>
    public virtual IEnumerable<TextTable> Details(Scorebook book, Score score) => [];

    /// <summary>The vendor asked for; null for us.</summary>
    protected static Vendor? VendorOf(Scorebook book, MeasureQuery query) => query.Vendor switch
    {
        null or Vendor.OurId => null,
        var named => new Vendor(Finder.IdOf<Competitor>(book.Graph, named)),
    };

    /// <summary>The name of a person, an organisation or a deal, with its id.</summary>
    protected static string Called<T>(Scorebook book, string id)
        where T : Noun => book.Graph.Facts.Find<T>(id) is { } noun ? $"{id} {noun.Name}" : id;

    /// <summary>The name of a node with its id.</summary>
    protected static string Called(Scorebook book, NodeId node) => node.Kind switch
    {
        FactKind.Employee => Called<Employee>(book, node.Id),
        FactKind.Contact => Called<Contact>(book, node.Id),
        _ => node.Id,
    };

    /// <summary>The deals that are open on the day.</summary>
    protected static IEnumerable<string> OpenDeals(Scorebook book) => book.Deals.All.Where(deal => deal.IsOpen).Select(deal => deal.Opportunity.Id);
}
