using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RelGraph.Engine.History;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Application.Recording;

/// <summary>Makes the id of a change set whose caller gave none.</summary>
internal static class ContentId
{
    /// <summary>An id from the content: sent again before anything else was recorded it is the same change set; later it is a new one.</summary>
    /// <param name="header">Who, why and from where.</param>
    /// <param name="changes">The changes.</param>
    /// <param name="sequence">How far the record has come.</param>
    public static string Of(ChangeSetHeader header, IReadOnlyList<Change> changes, long sequence)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(string.Create(CultureInfo.InvariantCulture, $"{sequence}|{header.Author}|{header.Note}"));
        foreach (var change in changes)
        {
            Append($"{change.Key}{change.Days}");
            if (change is Change.Assert { Fact: var fact })
            {
                hash.AppendData(FactJson.Write(fact.Content));
                Append(string.Create(CultureInfo.InvariantCulture, $"{fact.Source}|{fact.Confidence:R}|{fact.Visibility}"));
            }
        }

        return $"{header.Source}-{Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16))}";

        void Append(string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
    }
}
