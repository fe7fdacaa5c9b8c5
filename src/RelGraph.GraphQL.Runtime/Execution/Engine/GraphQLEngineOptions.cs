using System.Globalization;
using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Execution.Engine;

/// <summary>The limits of an engine. Each bounds what one request can cost before its resolvers run, or while they do.</summary>
public sealed record GraphQLEngineOptions
{
    /// <summary>Default of <see cref="MaxDepth"/>: 32 levels; the introspection query of GraphiQL needs 15.</summary>
    public const int DefaultMaxDepth = 32;

    /// <summary>Default of <see cref="MaxFields"/>: 10,000 fields.</summary>
    public const int DefaultMaxFields = 10_000;

    /// <summary>Default of <see cref="MaxRootFields"/>: 50 fields.</summary>
    public const int DefaultMaxRootFields = 50;

    /// <summary>Default of <see cref="MaxAliases"/>: 200 aliases.</summary>
    public const int DefaultMaxAliases = 200;

    /// <summary>Default of <see cref="MaxIntrospectionDepth"/>: 2 lists; tools need 1.</summary>
    public const int DefaultMaxIntrospectionDepth = 2;

    /// <summary>Default of <see cref="MaxCost"/>: half a million objects.</summary>
    public const double DefaultMaxCost = 500_000;

    /// <summary>Default of <see cref="Timeout"/>: 30 seconds.</summary>
    public static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(30);

    /// <summary>Default of <see cref="DocumentCacheSize"/>: 256 documents.</summary>
    public const int DefaultDocumentCacheSize = 256;

    /// <summary>The limits of the parser: size, tokens and nesting of the text.</summary>
    public ParserOptions Parser { get; init; } = ParserOptions.Default;

    /// <summary>The deepest level of fields in one operation, fragments included.</summary>
    /// <value>Default 32; at least 1.</value>
    public int MaxDepth { get; init; } = DefaultMaxDepth;

    /// <summary>The most fields in one operation, each fragment counted wherever it is used.</summary>
    /// <value>Default 10,000; at least 1.</value>
    public int MaxFields { get; init; } = DefaultMaxFields;

    /// <summary>The most fields at the root of one operation, fragments included.</summary>
    /// <value>Default 50; at least 1.</value>
    public int MaxRootFields { get; init; } = DefaultMaxRootFields;

    /// <summary>The most aliases in one operation, each fragment counted wherever it is used.</summary>
    /// <value>Default 200; at least 0.</value>
    public int MaxAliases { get; init; } = DefaultMaxAliases;

    /// <summary>How many lists of types and members may be nested below <c>__schema</c> or <c>__type</c>, beside the list of all types: fields of the types of fields multiply at each level.</summary>
    /// <value>Default 2; at least 0.</value>
    public int MaxIntrospectionDepth { get; init; } = DefaultMaxIntrospectionDepth;

    /// <summary>The most fields and list items in one response.</summary>
    /// <value>Default 5,000,000; at least 1.</value>
    public int MaxResponseValues { get; init; } = Executor.DefaultMaxResponseValues;

    /// <summary>The greatest cost of one operation, in units of one object of the answer; bounded before it runs and metered while it does.</summary>
    /// <value>Default 500,000; above 0.</value>
    public double MaxCost { get; init; } = DefaultMaxCost;

    /// <summary>The longest an operation, or one event of a subscription, may take from its first resolver on. What its resolvers do is cancelled then.</summary>
    /// <value>Default 30 seconds; above 0, at most 24 days, or <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>.</value>
    public TimeSpan Timeout { get; init; } = DefaultTimeout;

    /// <summary>The clock that time-outs go by.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The number of valid documents kept parsed and checked, the least recently used dropped first.</summary>
    /// <value>Default 256; 0 keeps none.</value>
    public int DocumentCacheSize { get; init; } = DefaultDocumentCacheSize;

    /// <summary>The only documents that are answered, by id; null for every valid one. A request names one by its id, its SHA-256, or its exact text.</summary>
    /// <value>Default null. Depth, size and cost limits hold for requests from outside; of trusted documents only the cost is checked.</value>
    public IReadOnlyDictionary<string, string>? TrustedDocuments { get; init; }

    /// <summary>Whether clients may ask for the schema.</summary>
    /// <value>Default true.</value>
    public bool AllowIntrospection { get; init; } = true;

    /// <summary>Checks all values.</summary>
    /// <exception cref="ArgumentException">Values are out of range; all of them are listed.</exception>
    public void Validate()
    {
        var problems = new List<string>();
        AtLeast(1, MaxDepth, nameof(MaxDepth));
        AtLeast(1, MaxFields, nameof(MaxFields));
        AtLeast(1, MaxRootFields, nameof(MaxRootFields));
        AtLeast(0, MaxAliases, nameof(MaxAliases));
        AtLeast(0, MaxIntrospectionDepth, nameof(MaxIntrospectionDepth));
        AtLeast(1, MaxResponseValues, nameof(MaxResponseValues));
        if (!(MaxCost > 0))
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"{nameof(MaxCost)} must be above 0 but was {MaxCost}."));
        if (Timeout != System.Threading.Timeout.InfiniteTimeSpan && (Timeout <= TimeSpan.Zero || Timeout.TotalDays > 24))
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"{nameof(Timeout)} must be above 0 and at most 24 days, or infinite, but was {Timeout}."));
        AtLeast(0, DocumentCacheSize, nameof(DocumentCacheSize));
        if (problems.Count > 0)
            throw new ArgumentException(string.Join(' ', problems));
        Parser.Validate();

        void AtLeast(int least, int value, string name)
        {
            if (value < least)
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"{name} must be at least {least} but was {value}."));
        }
    }
}
