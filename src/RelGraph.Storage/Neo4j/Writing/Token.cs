using System.Security.Cryptography;

namespace RelGraph.Storage.Neo4j.Writing;

/// <summary>Names that nobody else chooses, for what is told apart by no content of its own.</summary>
internal static class Token
{
    private const int Bytes = 16;

    /// <summary>A new name of 32 hexadecimal digits.</summary>
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
}
