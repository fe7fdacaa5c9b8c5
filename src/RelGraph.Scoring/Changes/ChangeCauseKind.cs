namespace RelGraph.Scoring.Changes;

/// <summary>What sort of cause moved a score.</summary>
public enum ChangeCauseKind
{
    /// <summary>Conversations with one person, or at one account 互动.</summary>
    Contacts,
    /// <summary>A recorded fact that began, changed or ended 事实.</summary>
    Fact,
    /// <summary>Time: evidence that faded, and facts about others 时间及其他.</summary>
    TimeAndOthers,
}
