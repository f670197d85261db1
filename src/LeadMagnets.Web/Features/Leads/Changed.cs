namespace LeadMagnets.Web.Features.Leads;

/// <summary>How a change to a lead went. Gone covers foreign leads too; Stale means that somebody else changed it since the page was opened.</summary>
public enum Changed { Done, Gone, Stale, Refused }
