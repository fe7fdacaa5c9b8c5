namespace RelGraph.Application.Jobs;

/// <summary>What a job does.</summary>
public enum JobKind
{
    /// <summary>Works out every score of a point of view, so that questions find them ready 全量评分.</summary>
    Scoring,

    /// <summary>Imports a bundle of CSV files 导入.</summary>
    Import,

    /// <summary>Fits the frozen references of the scores anew 参数训练.</summary>
    Training,

    /// <summary>Writes scores, ties and communities beside the facts of a workspace on Neo4j 回写.</summary>
    WriteBack,
}
