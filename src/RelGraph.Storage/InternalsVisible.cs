using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("RelGraph.Storage.Tests")]
[assembly: InternalsVisibleTo("RelGraph.Neo4j.Tests")]
