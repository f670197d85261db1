using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Data;

public sealed class SqliteAppDb(DbContextOptions<SqliteAppDb> options) : AppDb(options);
