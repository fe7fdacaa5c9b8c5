namespace RelGraph.Application.Jobs;

/// <summary>Where a job stands. The last three are final.</summary>
public enum JobState
{
    /// <summary>It waits for its turn 排队.</summary>
    Queued,

    /// <summary>It works 运行中.</summary>
    Running,

    /// <summary>It is done, and has its result 成功.</summary>
    Succeeded,

    /// <summary>It ended with an error 失败.</summary>
    Failed,

    /// <summary>It was cancelled, or the server stopped 已取消.</summary>
    Cancelled,
}
