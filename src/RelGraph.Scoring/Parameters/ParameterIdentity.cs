using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Ties;

namespace RelGraph.Scoring.Parameters;

/// <summary>One hash for everything a number depends on beside facts: the scoring parameters and those of tie strength.</summary>
internal static class ParameterIdentity
{
    /// <summary>16 hexadecimal digits of SHA-256.</summary>
    public static string Of(ScoringParameters scoring, TieParameters ties)
    {
        var text = new StringBuilder(scoring.Hash);
        foreach (var property in typeof(TieParameters).GetProperties().Where(property => property.GetMethod is { IsStatic: false }).OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            if (property.Name != nameof(TieParameters.Channels))
            {
                text.Append(CultureInfo.InvariantCulture, $"|{property.Name}={property.GetValue(ties)}");
            }
        }

        // A map has no order of its own.
        foreach (var (channel, parameters) in ties.Channels.OrderBy(pair => pair.Key))
        {
            text.Append(CultureInfo.InvariantCulture, $"|{Names.Of(channel)}={parameters}");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
    }
}
