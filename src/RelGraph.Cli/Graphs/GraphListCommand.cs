using System.CommandLine;
using RelGraph.Cli.Output;
using RelGraph.Cli.Running;
using RelGraph.Engine.Kernels;

namespace RelGraph.Cli.Graphs;

/// <summary><c>relgraph graph list</c>: all kernels.</summary>
internal static class GraphListCommand
{
    public static Command Create(CommandFrame frame) => frame.Define(
        "list", "All kernels and the question each answers · 全部图算法", ["relgraph graph list", "relgraph graph list --json"],
        (_, session) =>
        {
            if (session.Screen.IsJson)
            {
                session.Screen.Json(KernelCatalog.All.Select(kernel => new
                {
                    kernel.Name, kernel.Summary, kernel.Chinese, kernel.ReadsDirection, kernel.ReadsWeights, kernel.IsRandom,
                    Parameters = kernel.Parameters.Select(parameter => new { parameter.Name, parameter.Type, parameter.Allowed, Default = parameter.DefaultText, Required = parameter.IsRequired, parameter.Description, parameter.Chinese }),
                }).ToList());
            }
            else
            {
                var table = new TextTable().Words("Kernel", "算法").Words("Question", "问题");
                foreach (var kernel in KernelCatalog.All)
                {
                    table.Row(kernel.Name, session.Screen.Language == "zh" ? kernel.Chinese : kernel.Summary);
                }

                session.Screen.Write(table);
            }

            return Task.FromResult(ExitCode.Ok);
        });
}
