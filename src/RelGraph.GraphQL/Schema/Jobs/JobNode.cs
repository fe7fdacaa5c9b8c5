using RelGraph.Application.Importing;
using RelGraph.Application.Jobs;
using RelGraph.Application.Jobs.Work;
using RelGraph.Application.WritingBack;
using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.Jobs;

/// <summary>A piece of long work that goes on when the request that began it is answered.</summary>
[GraphQLName("Job")]
public sealed class JobNode
{
    private readonly Job _job;

    internal JobNode(Job job) => _job = job;

    /// <summary>The id, by which to ask for it, follow it and cancel it.</summary>
    [GraphQLId]
    public string Id => _job.Id;

    /// <summary>What it does.</summary>
    public JobKind Kind => _job.Kind;

    /// <summary>Where it stands.</summary>
    public JobState State => _job.State;

    /// <summary>How far it has come; null before its work tells.</summary>
    public JobProgress? Progress => _job.Progress;

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset CreatedAt => _job.CreatedAt;

    /// <summary>When its work began; null while it waits, and when it never did.</summary>
    public DateTimeOffset? StartedAt => _job.StartedAt;

    /// <summary>When it ended; null before.</summary>
    public DateTimeOffset? EndedAt => _job.EndedAt;

    /// <summary>Why it failed or was cancelled; null otherwise.</summary>
    public JobError? Error => _job.Error;

    /// <summary>What it gave; null unless it succeeded.</summary>
    public IJobResult? Result => _job.Result switch
    {
        ScoringResult scoring => new ScoringResultNode(scoring),
        ImportReport report => new ImportResultNode(report),
        TrainingResult training => new TrainingResultNode(training),
        WriteBackReport report => new WriteBackResultNode(report),
        _ => null,
    };
}
