namespace LeadMagnets.Web.Data;

/// <summary>The engine cannot store at the moment: the disk is full, the server is away. Nothing was written; answer 503 with Retry-After.</summary>
public sealed class StorageUnavailableException(string message, Exception inner) : Exception(message, inner);
