using System.Globalization;
using RelGraph.Proof;

// Usage: RelGraph.Proof [FOLDER] [SEEDS]: writes calibration.md, its picture and ablation.md into the folder (docs/proof) from that many companies at each noise level (5).
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var folder = args.Length > 0 ? args[0] : Path.Combine("docs", "proof");
var seeds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;
var studies = new List<Study>();
foreach (var noise in Trial.NoiseLevels)
{
    for (var seed = 1UL; seed <= (ulong)seeds; seed++)
    {
        var trial = Trial.Run(seed, noise);
        studies.AddRange(Studies.Of(trial));
        Console.Error.WriteLine($"noise {noise:0.00}, seed {seed}: {studies.Sum(study => study.Cases.Count):#,0} cases so far");
    }
}

Directory.CreateDirectory(folder);
CalibrationPage.Write(folder, studies, seeds);
AblationPage.Write(folder, seeds);
Console.WriteLine($"Written to {folder}");
