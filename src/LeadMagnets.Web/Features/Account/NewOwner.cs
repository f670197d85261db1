namespace LeadMagnets.Web.Features.Account;

/// <summary>What the first start needs to know.</summary>
public sealed record NewOwner(string Name, string Email, string Password, string Workspace);
