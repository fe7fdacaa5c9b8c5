using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.Jobs;

/// <summary>What a job gave, by its kind.</summary>
[GraphQLUnion(typeof(ScoringResultNode), typeof(ImportResultNode), typeof(TrainingResultNode), typeof(WriteBackResultNode))]
[GraphQLName("JobResult")]
public interface IJobResult;
