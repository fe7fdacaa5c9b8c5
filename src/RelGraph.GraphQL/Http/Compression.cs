using Microsoft.AspNetCore.ResponseCompression;

namespace RelGraph.GraphQL.Http;

/// <summary>Compresses answers for clients that ask for it: Brotli first, then gzip. Streams of events are left as they are, because a compressor would hold events back.</summary>
internal static class Compression
{
    public static IServiceCollection AddCompression(this IServiceCollection services) => services.AddResponseCompression(options =>
    {
        options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, ResponseFormats.GraphQLResponse];
        // Guessing a secret from the length of encrypted answers needs a secret beside text of the attacker, and cookies that a foreign page can send along; there are neither here.
        options.EnableForHttps = true;
    });
}
