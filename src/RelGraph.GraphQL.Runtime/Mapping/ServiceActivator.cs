using System.Reflection;

namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>Makes root and extension classes, one per request, their constructor parameters taken from the services of the host.</summary>
internal sealed class ServiceActivator
{
    private readonly Type _type;
    private readonly ConstructorInvoker _invoker;
    private readonly Type[] _services;

    /// <exception cref="NotSupportedException">The class does not have exactly one public constructor.</exception>
    public ServiceActivator(Type type)
    {
        if (type.GetConstructors() is not [var constructor] || type.IsAbstract)
            throw new NotSupportedException("it needs exactly one public constructor and must not be abstract");
        _type = type;
        _invoker = ConstructorInvoker.Create(constructor);
        _services = [.. constructor.GetParameters().Select(static parameter => parameter.ParameterType)];
    }

    public object Create(IServiceProvider services)
    {
        var arguments = new object?[_services.Length];
        for (var i = 0; i < arguments.Length; i++)
            arguments[i] = Require(services, _services[i], $"the constructor of {Naming.Display(_type)}");
        return _invoker.Invoke(arguments.AsSpan());
    }

    public static object Require(IServiceProvider services, Type service, string place) =>
        service == typeof(IServiceProvider)
            ? services
            : services.GetService(service)
                ?? throw new InvalidOperationException($"{Naming.Display(service)} is needed by {place}, but the host has not registered it; register the service.");
}
