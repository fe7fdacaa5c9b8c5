using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.Scoring.Explanations;

namespace RelGraph.GraphQL.Schema.Scores;

/// <summary>Everything that makes a number what it is.</summary>
/// <param name="identity">The identity.</param>
/// <param name="recordedAsOf">The instant asked for.</param>
[GraphQLName("ScoreIdentity")]
public sealed class IdentityNode(ScoreIdentity identity, DateTimeOffset? recordedAsOf)
{
    /// <summary>What is measured.</summary>
    public ScoreMeasure Measure => identity.Measure;

    /// <summary>Of what: node ids joined by `|`, for example `opportunity:O-1|contact:C-2`.</summary>
    public string Subject => identity.Subject;

    /// <summary>The day whose end it describes.</summary>
    public DateOnly AsOf => identity.AsOf;

    /// <summary>The instant up to which facts are known, as asked for; null for all that is recorded now.</summary>
    public DateTimeOffset? RecordedAsOf => recordedAsOf;

    /// <summary>The sequence of the last change set it may know.</summary>
    public long RecordedUpTo => identity.RecordedUpTo;

    /// <summary>The team whose restricted facts also count, or null.</summary>
    [GraphQLId]
    public string? Team => identity.Audience.Team;

    /// <summary>The employee whose private facts also count, or null.</summary>
    [GraphQLId]
    public string? Person => identity.Audience.Person;

    /// <summary>The version of the formula, for example `KPR-1`.</summary>
    public string FormulaVersion => identity.FormulaVersion;

    /// <summary>The hash of the parameters: 16 hexadecimal digits.</summary>
    public string ParameterHash => identity.ParameterHash;
}
