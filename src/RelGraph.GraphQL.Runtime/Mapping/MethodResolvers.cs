using System.Collections;
using System.Reflection;
using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.Execution.Direct;

namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>Makes resolvers that call properties and methods of plain classes.</summary>
internal static class MethodResolvers
{
    public static FieldResolver ForProperty(PropertyInfo property, Func<FieldContext, object?> target)
    {
        var invoker = MethodInvoker.Create(property.GetMethod!);
        var unwrap = TaskUnwrapping.For(property.PropertyType);
        return context => Result(invoker.Invoke(target(context)), unwrap);
    }

    public static FieldResolver ForMethod(MethodInfo method, ParameterBinding binding, Func<FieldContext, object?> target)
    {
        var invoker = MethodInvoker.Create(method);
        var unwrap = TaskUnwrapping.For(method.ReturnType);
        return context =>
        {
            var values = binding.Values(context.Invocation);
            if (binding.ParentIndex >= 0)
            {
                // A copy: an asynchronous method may still hold the one of the parent before.
                values = (object?[])values.Clone();
                values[binding.ParentIndex] = context.Parent;
            }

            return Result(invoker.Invoke(target(context), values.AsSpan()), unwrap);
        };
    }

    /// <summary>A property, without a task, of an object that is not the parent.</summary>
    public static DirectField DirectProperty(PropertyInfo property, Func<FieldContext, object?> target)
    {
        var invoker = MethodInvoker.Create(property.GetMethod!);
        return new DirectCall(context => invoker.Invoke(target(context)));
    }

    /// <summary>A method that returns no task.</summary>
    public static DirectField DirectMethod(MethodInfo method, ParameterBinding binding, Func<FieldContext, object?> target)
    {
        var invoker = MethodInvoker.Create(method);
        return new DirectCall(context =>
        {
            var values = binding.Values(context.Invocation);
            if (binding.ParentIndex >= 0)
            {
                values = (object?[])values.Clone();
                values[binding.ParentIndex] = context.Parent;
            }

            return invoker.Invoke(target(context), values.AsSpan());
        });
    }

    public static BatchFieldResolver ForBatch(MethodInfo method, ParameterBinding binding, Type parentType, Func<FieldContext, object?> target)
    {
        var invoker = MethodInvoker.Create(method);
        var unwrap = TaskUnwrapping.For(method.ReturnType);
        return async context =>
        {
            var parents = Array.CreateInstance(parentType, context.Parents.Count);
            for (var i = 0; i < parents.Length; i++)
                parents.SetValue(context.Parents[i], i);
            var values = (object?[])binding.Values(context.Invocation).Clone();
            values[binding.ParentIndex] = parents;
            var result = invoker.Invoke(target(new FieldContext(null, context.Invocation)), values.AsSpan());
            if (unwrap is not null && result is not null)
                result = await unwrap(result).ConfigureAwait(false);
            return result switch
            {
                IReadOnlyList<object?> list => list,
                IEnumerable items => [.. items.Cast<object?>()],
                _ => [],
            };
        };
    }

    private static ValueTask<object?> Result(object? returned, Func<object, ValueTask<object?>>? unwrap) =>
        unwrap is null || returned is null ? new(returned) : unwrap(returned);
}
