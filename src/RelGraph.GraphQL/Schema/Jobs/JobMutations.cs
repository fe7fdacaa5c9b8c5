using RelGraph.Application.Importing;
using RelGraph.Application.Jobs;
using RelGraph.Application.Jobs.Work;
using RelGraph.Application.Workspaces;
using RelGraph.Application.WritingBack;
using RelGraph.Engine.Derived;
using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Changes;
using RelGraph.GraphQL.Schema.Identity;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Jobs;

/// <summary>Begins and cancels jobs. Each answers at once with the job.</summary>
/// <param name="book">The jobs of this server.</param>
/// <param name="workspace">The workspace.</param>
/// <param name="defaults">What holds when a question says nothing.</param>
/// <param name="clock">Tells today to imports.</param>
public sealed class JobMutations(JobBook book, Workspace workspace, ReadingDefaults defaults, TimeProvider clock)
{
    /// <summary>Begins to work out every score of a point of view: of all deals, people, accounts, employees, competitors and our company. Questions from the same point of view find them ready then, until something is recorded.</summary>
    /// <param name="asOf">The day whose end is described; the workspace's today when left out.</param>
    /// <param name="recordedAsOf">What was recorded up to this instant; all that is recorded now when left out.</param>
    /// <param name="team">A team whose restricted facts also count.</param>
    /// <param name="person">An employee whose private facts also count.</param>
    /// <param name="idempotencyKey">Sent again, it gives the job it began.</param>
    /// <exception cref="RelGraphException">As many jobs wait as may, or the key was used for other work.</exception>
    [GraphQLField]
    [Cost(200)]
    public JobNode StartScoring(DateOnly? asOf = null, DateTimeOffset? recordedAsOf = null, [IdOf(FactKind.Team)] string? team = null, [IdOf(FactKind.Employee)] string? person = null, string? idempotencyKey = null) =>
        Start(new ScoringWork(workspace, defaults.Moment(asOf, recordedAsOf, new Audience(team, person))), idempotencyKey);

    /// <summary>Begins to import a bundle of CSV files: all rows or none. The same bundle again changes nothing.</summary>
    /// <param name="input">The bundle, and who imports it.</param>
    /// <param name="idempotencyKey">Sent again, it gives the job it began.</param>
    /// <exception cref="RelGraphException">There is no file, as many jobs wait as may, or the key was used for other work.</exception>
    [GraphQLField]
    [Cost(200)]
    public JobNode StartImport(ImportInput input, string? idempotencyKey = null)
    {
        var options = new ImportOptions { Author = input.Author, Note = input.Note, CheckOnly = input.DryRun, Clock = clock };
        options.Validate();
        return input.Files.Count > 0
            ? Start(new ImportWork(workspace, [.. input.Files.Select(file => (file.Name, file.Text))], options), idempotencyKey)
            : throw new InvalidValueException("files", "none", "one file or more", "send for example accounts.csv");
    }

    /// <summary>Begins to fit the references of the scores (base rates, medians, segment means) to the picture of a day. Nothing is recorded, and scores stay as they are.</summary>
    /// <param name="asOf">The day; the workspace's today when left out.</param>
    /// <param name="idempotencyKey">Sent again, it gives the job it began.</param>
    /// <exception cref="RelGraphException">As many jobs wait as may, or the key was used for other work.</exception>
    [GraphQLField]
    [Cost(200)]
    public JobNode StartTraining(DateOnly? asOf = null, string? idempotencyKey = null) => Start(new TrainingWork(workspace, asOf), idempotencyKey);

    /// <summary>Begins what mutation `writeBack` does while its client waits.</summary>
    /// <param name="input">What is written, of which day; everything of today when left out.</param>
    /// <param name="idempotencyKey">Sent again, it gives the job it began.</param>
    /// <exception cref="RelGraphException">Nothing is to be written, as many jobs wait as may, or the key was used for other work.</exception>
    [GraphQLField]
    [Cost(200)]
    public JobNode StartWriteBack(WriteBackInput? input = null, string? idempotencyKey = null)
    {
        var asked = input ?? new WriteBackInput();
        var options = new WriteBackOptions
        {
            AsOf = asked.AsOf,
            Parts = (asked.Scores ? DerivedParts.Scores : 0) | (asked.Ties ? DerivedParts.Ties : 0) | (asked.Communities ? DerivedParts.Communities : 0),
        };
        options.Validate();
        return Start(new WriteBackWork(workspace, options), idempotencyKey);
    }

    /// <summary>Cancels a job. One that waits is over at once, one that works soon; one that is over stays as it is.</summary>
    /// <param name="id">The job.</param>
    /// <exception cref="NotFoundException">There is no such job.</exception>
    [GraphQLField]
    public JobNode CancelJob([GraphQLId] string id) => new(book.Cancel(id));

    private JobNode Start(IJobWork work, string? key) => new(book.Start(work, key));
}
