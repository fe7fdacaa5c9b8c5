using RelGraph.Application.Recording;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>Where the parts of one change stand in the arguments of a field.</summary>
/// <param name="Kind">The kind of the fact.</param>
/// <param name="Content">The way to the content of a fact, or to a retraction.</param>
/// <param name="Said">The way to what is said beside the content.</param>
/// <param name="Statement">What is said beside it; null for a retraction.</param>
internal sealed record ChangePlace(FactKind Kind, IReadOnlyList<string> Content, IReadOnlyList<string> Said, IStatement? Statement)
{
    /// <summary>The way to what a problem is about.</summary>
    public IReadOnlyList<string> Of(ChangeProblem problem) => problem.Code switch
    {
        UserErrorCode.VersionConflict => [.. Said, "ifVersion"],
        UserErrorCode.EmptyDays => [.. Said, Statement is null ? "to" : "validTo"],
        UserErrorCode.NothingRecorded or UserErrorCode.StillReferredTo => [.. Content, "key"],
        _ => Statement is not null && problem.Field is { } field ? OfField(field) : Content,
    };


    /// <summary>The name that a property or kind has in the schema.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>A place in a list, as a step of a way.</summary>
    public static string Index(int place) => place.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private IReadOnlyList<string> OfField(string name) =>
        FactCatalog.Of(Kind).Find(name) is { } known ? [.. Content, Camel(known.Property)]
        : name is "confidence" or "visibility" ? [.. Said, name]
        : [.. Said, "customFields", Index(Statement?.CustomFields?.TakeWhile(custom => custom.Name != name).Count() ?? 0)];
}
