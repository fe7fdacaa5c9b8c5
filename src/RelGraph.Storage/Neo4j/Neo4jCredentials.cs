namespace RelGraph.Storage.Neo4j;

/// <summary>How to sign in to a Neo4j server. Its text form never shows a secret.</summary>
public abstract record Neo4jCredentials
{
    private Neo4jCredentials()
    {
    }

    /// <summary>A user and a password.</summary>
    /// <param name="User">The user.</param>
    /// <param name="Password">The password.</param>
    public sealed record Basic(string User, string Password) : Neo4jCredentials
    {
        /// <inheritdoc/>
        public override string ToString() => $"user {User}";
    }

    /// <summary>A token of a single sign-on.</summary>
    /// <param name="Token">The token.</param>
    public sealed record Bearer(string Token) : Neo4jCredentials
    {
        /// <inheritdoc/>
        public override string ToString() => "a bearer token";
    }

    /// <summary>No credentials, for a server that asks for none.</summary>
    public sealed record None : Neo4jCredentials
    {
        /// <inheritdoc/>
        public override string ToString() => "no credentials";
    }
}
