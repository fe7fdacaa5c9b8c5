using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("RelGraph.Storage.Tests")]
