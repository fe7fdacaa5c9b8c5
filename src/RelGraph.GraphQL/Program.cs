using RelGraph.GraphQL.Hosting;

return await RelGraphHost.RunAsync(args);
