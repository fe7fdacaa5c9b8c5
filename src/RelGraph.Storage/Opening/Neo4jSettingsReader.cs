using System.Globalization;
using RelGraph.Storage.Neo4j;

namespace RelGraph.Storage.Opening;

/// <summary>Reads settings one by one and collects what is wrong with them. No fault repeats a secret.</summary>
internal sealed class Neo4jSettingsReader(Func<string, string?> read)
{
    /// <summary>What is wrong, one sentence each.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>How to sign in.</summary>
    public Neo4jCredentials Credentials(string defaultUser)
    {
        var (user, token) = (Text("User"), Text("Token"));
        var password = Password();
        if (token is not null)
        {
            if (user is not null || password is not null)
            {
                Faults.Add("Token stands alone: set either Token, or User and Password, but not both.");
            }

            return new Neo4jCredentials.Bearer(token);
        }

        if (user is not null && password is null && Faults.Count == 0)
        {
            Faults.Add("User is set but no password: set Password or PasswordFile too.");
        }

        return password is null ? new Neo4jCredentials.None() : new Neo4jCredentials.Basic(user ?? defaultUser, password);
    }

    /// <summary>A span of time in seconds.</summary>
    public TimeSpan Seconds(string name, TimeSpan fallback, double least = 0.001)
    {
        if (Text(name) is not { } text)
        {
            return fallback;
        }

        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds >= least && seconds <= 86_400)
        {
            return TimeSpan.FromSeconds(seconds);
        }

        Faults.Add($"{name} must be a number of seconds from {least.ToString(CultureInfo.InvariantCulture)} to 86400 but was '{text}'.");
        return fallback;
    }

    /// <summary>The path of a file that exists.</summary>
    public string? File(string name)
    {
        if (Text(name) is { } path && !System.IO.File.Exists(path))
        {
            Faults.Add($"{name} names the file '{path}', which does not exist.");
        }

        return Text(name);
    }

    private string? Password()
    {
        var (password, file) = (Text("Password"), Text("PasswordFile"));
        if (file is null)
        {
            return password;
        }

        if (password is not null)
        {
            Faults.Add("Password and PasswordFile are both set: set one of them.");
            return password;
        }

        try
        {
            // A file made by an editor or echo ends with a line break that is not part of the password.
            var kept = System.IO.File.ReadAllText(file).TrimEnd('\r', '\n');
            if (kept.Length == 0)
            {
                Faults.Add($"PasswordFile '{file}' is empty; write the password into it.");
            }

            return kept;
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            Faults.Add($"PasswordFile '{file}' cannot be read ({failed.Message}); name a file that this user may read.");
            return null;
        }
    }

    private string? Text(string name) => read(name) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
