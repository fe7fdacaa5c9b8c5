using System.ComponentModel;
using System.Diagnostics;

namespace RelGraph.GraphQL.Tests.Clients;

/// <summary>Programs that tests use where they are there.</summary>
internal static class Programs
{
    /// <summary>Whether all of them start.</summary>
    public static bool AreThere(params string[] programs) => programs.All(IsThere);

    private static bool IsThere(string program)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
