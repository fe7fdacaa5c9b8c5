namespace RelGraph.Scoring.Advising;

/// <summary>What can be advised. Only work that both firms would be content to see written down: no gift, no private favour.</summary>
public enum AdviceKind
{
    /// <summary>Meet a person whom one of us knows.</summary>
    Meet,

    /// <summary>Be introduced to a person whom none of us knows.</summary>
    WarmPath,

    /// <summary>Let a second one of us get to know a person whom only one of us knows.</summary>
    SecondThread,

    /// <summary>Answer what a person holds against the solution.</summary>
    AnswerSolution,

    /// <summary>Answer what a person holds against the price.</summary>
    AnswerPrice,

    /// <summary>Win a person's support, one level.</summary>
    WinSupport,

    /// <summary>Find out where a person stands.</summary>
    VerifyUnknown,

    /// <summary>Find out who holds a seat that such decisions usually have.</summary>
    FillSeat,
}
