namespace RelGraph.Cli.Running;

/// <summary>What the command line returns to the shell. Stable; documented in docs/cli.md.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Ok = 0;

    /// <summary>The command worked and the answer is no: no path, nothing found, rows left out.</summary>
    public const int No = 1;

    /// <summary>The command or a setting is not right.</summary>
    public const int Usage = 2;

    /// <summary>The data to be read is not right; nothing was written.</summary>
    public const int BadData = 3;

    /// <summary>The workspace or a file cannot be used.</summary>
    public const int Store = 4;

    /// <summary>What was asked for does not exist.</summary>
    public const int NotFound = 5;

    /// <summary>A fault of RelGraph itself.</summary>
    public const int Fault = 70;

    /// <summary>Cancelled, as a shell reports an interrupt.</summary>
    public const int Cancelled = 130;
}
