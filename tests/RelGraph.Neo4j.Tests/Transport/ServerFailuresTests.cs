using RelGraph.Storage.Neo4j.Transport.Failures;

namespace RelGraph.Neo4j.Tests.Transport;

/// <summary>Which error each code of Neo4j's becomes, and whether the statement is worth repeating.</summary>
public sealed class ServerFailuresTests
{
    [Theory]
    [InlineData("Neo.ClientError.Security.Unauthorized", "STORE_UNAUTHORISED", false, false)]
    [InlineData("Neo.ClientError.Security.Forbidden", "STORE_UNAUTHORISED", false, false)]
    [InlineData("Neo.ClientError.Security.CredentialsExpired", "STORE_UNAUTHORISED", false, false)]
    [InlineData("Neo.ClientError.Security.AuthenticationRateLimit", "STORE_UNAUTHORISED", false, false)]
    [InlineData("Neo.ClientError.Database.DatabaseNotFound", "STORE_MISSING", false, false)]
    [InlineData("Neo.ClientError.Transaction.TransactionTimedOut", "STORE_TIMEOUT", false, false)]
    [InlineData("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "STORE_TIMEOUT", false, false)]
    [InlineData("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "STORE_TOO_LARGE", false, false)]
    [InlineData("Neo.TransientError.General.TransactionOutOfMemoryError", "STORE_TOO_LARGE", false, false)]
    [InlineData("Neo.TransientError.General.OutOfMemoryError", "STORE_TOO_LARGE", false, false)]
    [InlineData("Neo.ClientError.Schema.ConstraintValidationFailed", "STORE_CONSTRAINT", false, false)]
    [InlineData("Neo.DatabaseError.Schema.ConstraintCreationFailed", "STORE_CONSTRAINT", false, false)]
    [InlineData("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", "STORE_READ_ONLY", false, false)]
    [InlineData("Neo.DatabaseError.General.StorageDamageDetected", "STORE_CORRUPT", false, false)]
    [InlineData("Neo.TransientError.Transaction.DeadlockDetected", "STORE_BUSY", true, true)]
    [InlineData("Neo.TransientError.Transaction.LockAcquisitionTimeout", "STORE_BUSY", true, true)]
    [InlineData("Neo.TransientError.Database.DatabaseUnavailable", "STORE_BUSY", true, true)]
    [InlineData("Neo.ClientError.Cluster.NotALeader", "STORE_BUSY", true, true)]
    [InlineData("Neo.TransientError.Cluster.ReplicationFailure", "STORE_BUSY", true, false)]
    [InlineData("Neo.TransientError.Transaction.LeaderSwitch", "STORE_BUSY", true, false)]
    [InlineData("Neo.ClientError.Statement.SyntaxError", "STORE_FAILED", false, false)]
    [InlineData("Neo.DatabaseError.General.UnknownError", "STORE_FAILED", false, false)]
    public void Code_OfNeo4j_BecomesAnErrorThatSaysWhatToDo(string neo4j, string code, bool transient, bool didNothing)
    {
        var failure = ServerFailures.Of(neo4j, "The server's words.", "The Neo4j database 'neo4j' at http://example.org");

        Assert.Equal(code, failure.Error.Code);
        Assert.Equal(transient, failure.IsTransient);
        Assert.Equal(didNothing, failure.DidNothing);
        Assert.Contains("The server's words.", failure.Error.Message, StringComparison.Ordinal);
        Assert.Contains(neo4j, failure.Error.Message, StringComparison.Ordinal);
        Assert.Contains("http://example.org", failure.Error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Neo.DatabaseError.Transaction.TransactionCommitFailed", "Could not append: No space left on device")]
    [InlineData("Neo.DatabaseError.General.UnknownError", "java.io.IOException: no space left on device")]
    [InlineData("Neo.TransientError.General.DatabaseUnavailable", "There is not enough space on the disk")]
    public void Words_ThatSayTheDiskIsFull_CountMoreThanTheCode(string neo4j, string words)
    {
        var failure = ServerFailures.Of(neo4j, words, "The Neo4j database 'neo4j' at http://example.org");

        Assert.Equal("STORE_FULL", failure.Error.Code);
        Assert.False(failure.IsTransient);
        Assert.Contains("free space", failure.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_OfAnyLength_AreCutToAMessage() =>
        Assert.InRange(ServerFailures.Of("Neo.ClientError.Statement.SyntaxError", new string('x', 100_000), "There").Error.Message.Length, 500, 800);
}
