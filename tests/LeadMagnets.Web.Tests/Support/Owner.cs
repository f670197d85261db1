namespace LeadMagnets.Web.Tests.Support;

/// <summary>The owner whom every test app has from its start.</summary>
public static class Owner
{
    public const string Email = "olive@example.com";
    public const string Password = "correct horse battery";
    public const string ApiKey = "test-key-0123456789-abcdef";
}
