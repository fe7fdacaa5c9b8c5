namespace RelGraph.Scoring.Pool;

/// <summary>Why an account is in the shared pool.</summary>
public enum PoolReason
{
    /// <summary>Nobody is responsible for it 无负责人.</summary>
    Unowned,
    /// <summary>Whoever is recorded as responsible is with us no more 负责人已离职.</summary>
    OwnerLeft,
    /// <summary>Nobody of us has spoken with anybody there for longer than the rule allows 长期无互动.</summary>
    Silent,
}
