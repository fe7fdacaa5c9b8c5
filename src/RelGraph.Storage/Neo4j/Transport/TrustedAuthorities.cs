using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using RelGraph.Engine.Errors;

namespace RelGraph.Storage.Neo4j.Transport;

/// <summary>Trusts the certificates of a PEM file besides the system's. Names, dates and signatures are checked as always.</summary>
internal sealed class TrustedAuthorities
{
    private readonly X509Certificate2Collection _certificates;

    private TrustedAuthorities(X509Certificate2Collection certificates) => _certificates = certificates;

    /// <summary>Reads a PEM file.</summary>
    /// <exception cref="InvalidOptionsException">The file cannot be read, or holds no certificate.</exception>
    public static TrustedAuthorities Read(string path)
    {
        var certificates = new X509Certificate2Collection();
        try
        {
            certificates.ImportFromPemFile(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw Unusable(path, error.Message);
        }

        return certificates.Count > 0 ? new TrustedAuthorities(certificates) : throw Unusable(path, "it holds no certificate");
    }

    /// <summary>Accepts what the system accepts, and else a chain that ends in one of the certificates; never another name.</summary>
    public bool Accept(X509Certificate? certificate, X509Chain? presented, SslPolicyErrors faults)
    {
        if (faults != SslPolicyErrors.RemoteCertificateChainErrors || certificate is not X509Certificate2 leaf)
        {
            return faults == SslPolicyErrors.None;
        }

        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(_certificates);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        if (presented is not null)
        {
            foreach (var purpose in presented.ChainPolicy.ApplicationPolicy)
            {
                chain.ChainPolicy.ApplicationPolicy.Add(purpose);
            }

            chain.ChainPolicy.ExtraStore.AddRange(presented.ChainPolicy.ExtraStore);
        }

        return chain.Build(leaf);
    }

    private static InvalidOptionsException Unusable(string path, string why) =>
        new("the connection to Neo4j", [$"{nameof(Neo4jConnectionOptions.TrustedCertificates)} must name a PEM file with certificates, but '{path}' cannot be used: {why.TrimEnd('.')}."]);
}
