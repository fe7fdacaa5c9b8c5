using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Application.Importing.Reading;

/// <summary>Tells the files of a bundle by their names.</summary>
internal static class BundleFiles
{
    /// <summary>The files with their kinds; files that belong to no kind go to the log, as a problem when the name looks misspelled, else as a warning.</summary>
    public static IReadOnlyList<(SourceFile File, FactDescriptor Kind)> Recognise(ImportSource source, ProblemLog log)
    {
        var found = new List<(SourceFile File, FactDescriptor Kind)>();
        foreach (var file in source.Files)
        {
            var kind = FactCatalog.All.FirstOrDefault(descriptor => descriptor.FileName.Equals(file.Name, StringComparison.OrdinalIgnoreCase));
            if (kind is null)
            {
                ReportUnknown(file, log);
            }
            else if (found.FirstOrDefault(entry => entry.Kind == kind).File is { } other)
            {
                log.Add(new ImportProblem(ImportProblemKind.File, file.Name, 0, null, null, $"the bundle has this file twice, as '{other.Name}' and '{file.Name}'", "keep one of them") { ConcernsWholeFile = true });
            }
            else
            {
                found.Add((file, kind));
            }
        }

        if (found.Count == 0)
        {
            log.Add(new ImportProblem(ImportProblemKind.File, source.Path, 0, null, null,
                "there is no file of a bundle here, such as accounts.csv or contacts.csv", "start from the template (relgraph import --template DIR)") { ConcernsWholeFile = true });
        }

        return found;
    }

    private static void ReportUnknown(SourceFile file, ProblemLog log)
    {
        if (!file.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            if (!file.Name.Equals(BundleTemplate.ReadmeName, StringComparison.OrdinalIgnoreCase))
            {
                log.Warn(new ImportProblem(ImportProblemKind.File, file.Name, 0, null, null, "this is not a CSV file and was left aside", "remove it from the bundle"));
            }

            return;
        }

        var nearest = NearestName.Of(file.Name, FactCatalog.All.Select(descriptor => descriptor.FileName));
        if (nearest is null)
        {
            log.Warn(new ImportProblem(ImportProblemKind.File, file.Name, 0, null, null, "no kind has a file of this name; it was left aside", "compare the name with the template, or use a mapping for foreign files"));
        }
        else
        {
            log.Add(new ImportProblem(ImportProblemKind.File, file.Name, 0, null, null, $"no kind has a file of this name; did you mean '{nearest}'?", "rename or remove the file") { ConcernsWholeFile = true });
        }
    }
}
