using System.Reflection;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Scalars;
using RelGraph.GraphQL.Schema.Changes;
using RelGraph.GraphQL.Schema.Facts;
using RelGraph.GraphQL.Schema.Identity;
using RelGraph.GraphQL.Schema.Jobs;
using RelGraph.GraphQL.Schema.Kernels;
using RelGraph.GraphQL.Schema.Lists.Filters;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.GraphQL.Schema.Scores;
using RelGraph.GraphQL.Schema.WhatIf;
using RelGraph.GraphQL.Schema.WorkspaceSettings;
using RelGraph.Scoring.Relationships.Company;

namespace RelGraph.GraphQL.Schema;

/// <summary>Puts the schema together from the resolver classes of this folder.</summary>
public static class RelGraphSchema
{
    /// <summary>The builder with everything added; <c>Build</c> gives the schema.</summary>
    public static SchemaBuilder Define() => new SchemaBuilder()
        .Describe("RelGraph: what a company knows about people, organisations and projects, as numbers a key-account team can act on. 关系图谱分析。")
        .Follow(new MemberConventions { IdOf = IdOf, IsHidden = IsHidden, TakeInitialisers = true })
        .AddScalar<NodeId>(ModelScalars.NodeId)
        .AddScalar<Vendor>(ModelScalars.Vendor)
        .AddScalar<Segment>(ModelScalars.Segment)
        .AddQuery<Query>()
        .AddQuery<WhatIfFields>()
        .AddQuery<WorkspaceFields>()
        .AddQuery<KernelFields>()
        .AddQuery<JobFields>()
        .AddMutation<Mutation>()
        .AddSavings()
        .AddMutation<JobMutations>()
        .AddSubscription<WorkspaceSubscriptions>()
        .AddSubscription<JobSubscriptions>()
        .AddType<IScore>()
        .AddType<INode>()
        .AddType<NounNode>()
        .AddType<ChangeResult>()
        .AddExtensionsOf(typeof(RelGraphSchema).Assembly);

    /// <summary>Ids and references of facts, which the model marks in its own way.</summary>
    private static IdOfAttribute? IdOf(PropertyInfo property) => property.DeclaringType switch
    {
        { IsConstructedGenericType: true } filter when filter.GetGenericTypeDefinition() == typeof(IdFilter<>) && property.Name == nameof(IdFilter<>.In) =>
            new IdOfAttribute(KindOf(filter.GetGenericArguments()[0])),
        _ when !property.IsDefined(typeof(FieldAttribute)) => null,
        { } declaring when declaring == typeof(IdentifiedContent) => new IdOfAttribute(KindOf(property.ReflectedType!)),
        _ => property.GetCustomAttribute<RefersAttribute>() is { } refers ? new IdOfAttribute([.. refers.Kinds]) : null,
    };

    private static FactKind KindOf(Type type) => FactCatalog.All.Single(descriptor => descriptor.Type == type).Kind;

    /// <summary>Custom fields are given beside the fact; "none" is written by leaving a value out.</summary>
    private static bool IsHidden(MemberInfo member) => member switch
    {
        PropertyInfo property => property.DeclaringType == typeof(Noun) && property.Name == nameof(Noun.Custom),
        FieldInfo value => value.Name == "None" && value.DeclaringType?.Assembly == typeof(FactKind).Assembly,
        _ => false,
    };
}
