namespace LeadMagnets.Web.Data;

public static class AppDbScope
{
    /// <summary>
    /// From here on the context sees the rows of <paramref name="scope"/>, whoever is signed in: for visitors' endpoints, whose
    /// workspace is that of the magnet, and for background work.
    /// </summary>
    public static AppDb As(this AppDb db, WriteScope scope)
    {
        db.Scope = scope;
        return db;
    }
}
