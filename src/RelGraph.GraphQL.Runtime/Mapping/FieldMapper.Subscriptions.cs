using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Mapping;

/// <content>Fields of the subscription root.</content>
internal sealed partial class FieldMapper
{
    /// <summary>The fields of a class of subscriptions: its public methods, each a stream of events.</summary>
    public IEnumerable<FieldDefinition> SubscriptionFields(Type type)
    {
        if (Target(type) is not { } target)
            yield break;
        foreach (var property in Properties(type))
            context.Errors.Add($"{Naming.Display(type)}.{property.Name} is a property of a class of subscriptions, which has methods only; make it a method that returns IAsyncEnumerable<T>, or mark it [GraphQLIgnore].");
        foreach (var method in Methods(type))
        {
            var binding = new ParameterBinding(method);
            if (EventStreams.ItemOf(method.ReturnType) is not { } item)
            {
                context.Errors.Add($"{Place(method)} returns {Naming.Display(method.ReturnType)}; a subscription must return IAsyncEnumerable<T>, or a task of one, whose items are its events.");
            }
            else if (Arguments(method, binding) is { } arguments && Output(context.EventShape(method.ReturnParameter), method, Place(method)) is { } fieldType)
            {
                yield return new FieldDefinition(Naming.OfMember(method), fieldType, arguments)
                {
                    Description = context.Documentation.Of(method),
                    DeprecationReason = MappingContext.DeprecationOf(method),
                    EventSource = EventStreams.SourceOf(item, MethodResolvers.ForMethod(method, binding, target), Place(method)),
                    Resolver = static happened => new(happened.Parent),
                };
            }
        }
    }
}
