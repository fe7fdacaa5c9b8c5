namespace RelGraph.Application.Recording;

/// <summary>What sort of thing is wrong with a change.</summary>
public enum UserErrorCode
{
    /// <summary>A required value is empty.</summary>
    Missing,
    /// <summary>A value is outside what its field allows.</summary>
    NotAllowed,
    /// <summary>An id that names nothing recorded and nothing in the same change set.</summary>
    UnknownReference,
    /// <summary>Something past that lies in the future.</summary>
    Future,
    /// <summary>Values that contradict each other.</summary>
    Contradiction,
    /// <summary>A hierarchy in which somebody would be above themselves.</summary>
    Cycle,
    /// <summary>Days that hold no day.</summary>
    EmptyDays,
    /// <summary>Nothing of this key is recorded, so nothing can be retracted.</summary>
    NothingRecorded,
    /// <summary>Facts refer to it that would then refer to nothing.</summary>
    StillReferredTo,
    /// <summary>The fact changed since the author looked at it.</summary>
    VersionConflict,
    /// <summary>The idempotency key was used for other content.</summary>
    IdempotencyMismatch,
}
