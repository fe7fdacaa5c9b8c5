using System.Reflection;
using RelGraph.GraphQL.Runtime.Execution;

namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>Where each parameter of a field method comes from.</summary>
internal sealed class ParameterBinding(MethodInfo method)
{
    private readonly Func<FieldInvocation, object?>[] _sources = new Func<FieldInvocation, object?>[method.GetParameters().Length];

    public int Count => _sources.Length;

    /// <summary>The place that gets the parent, or -1 when there is none.</summary>
    public int ParentIndex { get; private set; } = -1;

    public void BindParent(ParameterInfo parameter)
    {
        ParentIndex = parameter.Position;
        _sources[parameter.Position] = static _ => null;
    }

    /// <summary>Binds what the runtime or the host gives; false when the parameter is an argument.</summary>
    public bool TryBindService(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (type == typeof(CancellationToken))
            _sources[parameter.Position] = static invocation => invocation.Request.CancellationToken;
        else if (type == typeof(IServiceProvider))
            _sources[parameter.Position] = static invocation => invocation.Request.Services;
        else if (parameter.IsDefined(typeof(FromServicesAttribute)))
            _sources[parameter.Position] = invocation => ServiceActivator.Require(invocation.Request.Services, type, $"{Naming.Display(method.DeclaringType!)}.{method.Name}");
        else
            return false;
        return true;
    }

    public void BindArgument(ParameterInfo parameter, int argument, bool allowsNull)
    {
        var type = parameter.ParameterType;
        var wrap = OptionalFactory.Inner(type) is { } inner ? OptionalFactory.Of(inner, allowsNull, $"Argument \"{Naming.OfParameter(parameter)}\"") : null;
        var absent = type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null;
        _sources[parameter.Position] = invocation =>
        {
            if (!invocation.Arguments.IsPresent(argument))
                return absent;
            var value = invocation.Arguments[argument];
            return wrap is null ? value ?? absent : wrap(value);
        };
    }

    /// <summary>The values of all parameters but the parent, found once for all parents of a field.</summary>
    public object?[] Values(FieldInvocation invocation)
    {
        if (invocation.BoundParameters is { } bound)
            return bound;
        var values = new object?[_sources.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = _sources[i](invocation);
        return invocation.BoundParameters = values;
    }
}
