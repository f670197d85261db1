namespace LeadMagnets.Web.Data;

/// <summary>A way to write finished rows at once instead of tracking them until they are saved.</summary>
internal interface IDirectRows
{
    void Insert(AppDb db, object row);

    /// <param name="row">Holds the key and the new values.</param>
    /// <param name="properties">The names of the properties to write.</param>
    void Update(AppDb db, object row, string[] properties);
}
