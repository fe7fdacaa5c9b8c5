using RelGraph.Engine.Errors;

namespace RelGraph.Storage.Neo4j.Transport.Failures;

/// <summary>The one place where Neo4j's error codes become errors that say what to do.</summary>
internal static class ServerFailures
{
    private const int LongestMessage = 500;

    /// <summary>The failure for a code of Neo4j's.</summary>
    /// <param name="code">The code, for example <c>Neo.ClientError.Schema.ConstraintValidationFailed</c>.</param>
    /// <param name="message">Neo4j's own words.</param>
    /// <param name="target">What was reached.</param>
    public static Failure Of(string code, string message, string target)
    {
        var detail = $"{(message.Length <= LongestMessage ? message : message[..LongestMessage] + "...")} ({code})";
        if (SaysDiskFull(message))
        {
            return Final("STORE_FULL", $"{target} has no room left: {detail}; free space on the server's disk and try again. Nothing of the statement was written.");
        }

        return code switch
        {
            _ when code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal) =>
                Final("STORE_UNAUTHORISED", $"{target} refuses this user: {detail}; check the user, the password or token, and the user's rights on the database."),
            "Neo.ClientError.Database.DatabaseNotFound" =>
                Final("STORE_MISSING", $"{target} does not exist: {detail}; give the right name of the database, or create it on the server."),
            _ when code.Contains(".TransactionTimedOut", StringComparison.Ordinal) =>
                Final("STORE_TIMEOUT", $"{target} gave the statement up after its time limit: {detail}; raise db.transaction.timeout on the server, or work in smaller steps."),
            "Neo.TransientError.General.MemoryPoolOutOfMemoryError" or "Neo.TransientError.General.TransactionOutOfMemoryError"
                or "Neo.TransientError.General.OutOfMemoryError" or "Neo.DatabaseError.General.OutOfMemoryError" =>
                Final("STORE_TOO_LARGE", $"{target} has too little memory for the statement: {detail}; write in smaller batches, or give the server more heap and a higher db.memory.transaction.max."),
            "Neo.ClientError.Schema.ConstraintValidationFailed" or "Neo.ClientError.Schema.ConstraintViolation" or "Neo.DatabaseError.Schema.ConstraintCreationFailed" =>
                Final("STORE_CONSTRAINT", $"Data in {target} stand in the way: {detail}; look at the node or relationship named and remove or correct it. Nothing of the statement was written."),
            "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" or "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase" =>
                Final("STORE_READ_ONLY", $"{target} cannot be written: {detail}; allow writing to the database on the server."),
            // This is how a full disk shows: the change may lie in the server's log already and take effect when it recovers, and nothing works before.
            "Neo.DatabaseError.Transaction.TransactionCommitFailed" or "Neo.DatabaseError.Transaction.TransactionStartFailed" =>
                Final("STORE_IO", $"{target} cannot write or needs a restart: {detail}; look into the server's log, make room if its disk is full, and start it again. Whether the statement took effect shows then: read before repeating it."),
            "Neo.DatabaseError.General.StorageDamageDetected" or "Neo.DatabaseError.General.IndexCorruptionDetected" =>
                Final("STORE_CORRUPT", $"{target} is damaged: {detail}; restore the latest backup, or check the database with neo4j-admin database check."),
            // The server ends these before anything is committed; other passing errors leave open whether a cluster took the change.
            "Neo.TransientError.Transaction.DeadlockDetected" or "Neo.TransientError.Transaction.LockAcquisitionTimeout" or "Neo.TransientError.Transaction.BookmarkTimeout"
                or "Neo.TransientError.Database.DatabaseUnavailable" or "Neo.TransientError.General.DatabaseUnavailable" or "Neo.ClientError.Cluster.NotALeader" =>
                Busy(target, detail) with { DidNothing = true },
            _ when code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) => Busy(target, detail),
            _ => Final("STORE_FAILED", $"{target} failed: {detail}; report this if the text does not say what to do."),
        };
    }

    private static bool SaysDiskFull(string message) =>
        message.Contains("No space left on device", StringComparison.OrdinalIgnoreCase)
        || message.Contains("not enough space on the disk", StringComparison.OrdinalIgnoreCase)
        || message.Contains("disk quota exceeded", StringComparison.OrdinalIgnoreCase);

    private static Failure Final(string code, string message) => new(new StoreException(code, message));

    private static Failure Busy(string target, string detail) =>
        new(new StoreException("STORE_BUSY", $"{target} could not do it now: {detail}; try again later."), IsTransient: true);
}
