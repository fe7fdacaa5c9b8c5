namespace RelGraph.Scoring.Care;

/// <summary>What can be done for relationships beyond a single deal. Only work that both firms would be content to see written down: no gift, no private favour.</summary>
public enum CareKind
{
    /// <summary>Speak again with somebody to whom one of us was close and who has been silent for a year: the cheapest relationship to win back.</summary>
    Reactivate,

    /// <summary>Meet somebody whom one of us holds and has not spoken with for a while, before the tie fades.</summary>
    Protect,

    /// <summary>Let a second one of us get to know somebody whom only one of us holds.</summary>
    SecondThread,

    /// <summary>Pair the most powerful person of an account, whom we hardly know, with the manager of the one who holds most there.</summary>
    RaiseSponsor,

    /// <summary>Give an account whose owner left to the one who holds most there, beginning with the person whom that one knows least for what the person is worth.</summary>
    HandOver,

    /// <summary>Agree on a joint plan with an account that a few people carry and nothing on paper does.</summary>
    Institutionalise,
}
