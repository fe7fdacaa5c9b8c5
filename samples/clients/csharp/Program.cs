using System.Globalization;
using RelGraph.SampleClient;

// Prints who decides a deal, and what would follow if one of them turned to us.
// usage: RelGraph.SampleClient [URL]
var url = new Uri(args.Length > 0 ? args[0] : "http://127.0.0.1:5080/graphql");
using var http = new HttpClient { BaseAddress = url };
var client = new GraphQLClient(http);

const string Question = """
    query Deciders($first: Int!) {
      opportunities(filter: { isOpen: true }, first: $first) {
        nodes { name decisionChain { value seats { contact { name } swing keyPerson { value } } } }
      }
    }
    """;

try
{
    var answer = await client.AskAsync<Deciders>(Question, new { first = 2 });
    foreach (var deal in answer.Opportunities.Nodes)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{deal.Name}: {deal.DecisionChain.Value:0}"));
        foreach (var seat in deal.DecisionChain.Seats.OrderByDescending(seat => seat.Swing))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {seat.Contact?.Name ?? "?"}: {seat.KeyPerson.Value:0}, could move {seat.Swing:0.0}"));
        }
    }

    return 0;
}
catch (GraphQLException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
