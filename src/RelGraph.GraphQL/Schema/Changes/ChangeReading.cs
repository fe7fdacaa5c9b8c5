using System.Globalization;
using RelGraph.Application.Recording;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>Reads what clients give into changes, keeps where each part stood, and tells problems there.</summary>
/// <param name="zone">The workspace's time zone.</param>
/// <param name="set">The way to what is said of the change set as a whole.</param>
internal sealed class ChangeReading(TimeZoneInfo zone, params string[] set)
{
    private const int MostChanges = 10_000;

    private readonly List<ChangePlace> _places = [];

    /// <summary>The changes, in the order given.</summary>
    public List<Change> Changes { get; } = [];

    /// <summary>The versions they are based on.</summary>
    public Dictionary<FactKey, long> ExpectedVersions { get; } = [];

    /// <summary>What keeps them from being reviewed at all.</summary>
    public List<UserError> Errors { get; } = [];

    /// <summary>Reads a list of changes.</summary>
    public static ChangeReading OfAll(IReadOnlyList<ChangeInput> changes, TimeZoneInfo zone, params string[] set)
    {
        var reading = new ChangeReading(zone, set);
        IReadOnlyList<string> list = [.. set, "changes"];
        if (changes.Count is 0 or > MostChanges)
        {
            reading.Errors.Add(UserError.NotAllowed(
                list, string.Create(CultureInfo.InvariantCulture, $"{changes.Count} changes are given, allowed are 1 to {MostChanges} in one change set"), "send several change sets, or import bulk data from the command line"));
            return reading;
        }

        for (var place = 0; place < changes.Count; place++)
        {
            IReadOnlyList<string> path = [.. list, ChangePlace.Index(place)];
            if (changes[place].Assert is { } assert)
            {
                var content = assert.Fact.Content;
                reading.Assert(content, assert, [.. path, "assert", "fact", ChangePlace.Camel(FactKey.Of(content).Kind.ToString())], [.. path, "assert"]);
            }
            else
            {
                reading.Retract(changes[place].Retract!, [.. path, "retract"]);
            }
        }

        return reading;
    }

    /// <summary>Reads a fact.</summary>
    /// <param name="content">Its content.</param>
    /// <param name="statement">What is said beside it.</param>
    /// <param name="place">The way to the content.</param>
    /// <param name="said">The way to what is said.</param>
    public void Assert(FactContent content, IStatement statement, IReadOnlyList<string> place, IReadOnlyList<string> said)
    {
        var descriptor = FactCatalog.Of(content);
        var where = new ChangePlace(descriptor.Kind, place, said, statement);
        if (statement.CustomFields is { Count: > 0 } custom)
        {
            if (content is Noun noun && descriptor.HasCustomFields)
            {
                content = noun with { Custom = ByName(custom, where) };
            }
            else
            {
                Errors.Add(UserError.NotAllowed([.. said, "customFields"], $"{custom.Count} custom fields are given, but {FieldKind(descriptor)} has none", "leave them out"));
            }
        }

        var from = statement.ValidFrom ?? descriptor.OccurredOn(content, zone) ?? DateOnly.MinValue;
        Add(
            new Change.Assert(new Fact(content, new DayRange(from, statement.ValidTo ?? DateOnly.MaxValue))
            {
                Source = statement.Source, Confidence = statement.Confidence, Visibility = statement.Visibility?.Value ?? default,
            }),
            where, statement.IfVersion);
    }

    /// <summary>Reads a retraction.</summary>
    /// <param name="retract">What is true no more.</param>
    /// <param name="place">The way to it.</param>
    public void Retract(RetractInput retract, IReadOnlyList<string> place) => Add(retract.ToChange(), new ChangePlace(retract.Kind, place, place, null), retract.IfVersion);

    /// <summary>A problem where it stands in the arguments.</summary>
    public UserError Tell(ChangeProblem problem)
    {
        IReadOnlyList<string> path = problem.Change != ChangeProblem.WholeSet ? _places[problem.Change].Of(problem)
            : [.. set, problem.Code == UserErrorCode.IdempotencyMismatch ? "idempotencyKey" : problem.Field!];
        return new UserError(path, problem.Code, problem.Message, problem.Remedy, problem.Referring, PresentVersion.Of(problem.Conflict));
    }

    private static string FieldKind(FactDescriptor descriptor) => (descriptor.Name[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + descriptor.Name;

    private void Add(Change change, ChangePlace place, long? ifVersion)
    {
        Changes.Add(change);
        _places.Add(place);
        if (ifVersion is not { } version)
        {
            return;
        }

        IReadOnlyList<string> path = [.. place.Said, "ifVersion"];
        if (version < 0)
        {
            Errors.Add(UserError.NotAllowed(path, string.Create(CultureInfo.InvariantCulture, $"ifVersion {version} is not a version: 0 or more"), "give the fact's version as read, 0 for one that must not exist yet, or leave it out"));
        }
        else if (!ExpectedVersions.TryAdd(change.Key, version) && ExpectedVersions[change.Key] != version)
        {
            Errors.Add(new UserError(
                path, UserErrorCode.Contradiction, string.Create(CultureInfo.InvariantCulture, $"ifVersion {version} of {change.Key} contradicts {ExpectedVersions[change.Key]} of another change of the same set"), "give the version before the whole set, once or always the same", []));
        }
    }

    private Dictionary<string, string> ByName(IReadOnlyList<CustomValueInput> custom, ChangePlace where)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var place = 0; place < custom.Count; place++)
        {
            if (!values.TryAdd(custom[place].Name, custom[place].Value))
            {
                Errors.Add(UserError.NotAllowed(
                    [.. where.Said, "customFields", ChangePlace.Index(place), "name"], $"the custom field '{Engine.Errors.InvalidValueException.Shorten(custom[place].Name)}' is given twice", "keep one of the two"));
            }
        }

        return values;
    }
}
