namespace LeadMagnets.Web.Tests.Support;

/// <summary>A fresh installation: an empty folder, nobody set up.</summary>
public sealed class EmptyWebApp : WebApp
{
    protected override bool StartsEmpty => true;
}
