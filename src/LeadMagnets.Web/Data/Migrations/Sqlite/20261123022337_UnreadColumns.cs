using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LeadMagnets.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class UnreadColumns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // By SQLite itself: the tool would build the table anew outside of any transaction, and a start that is cut off would leave it half done.
            migrationBuilder.Sql("ALTER TABLE \"Partials\" DROP COLUMN \"Email\";");
            migrationBuilder.Sql("ALTER TABLE \"Partials\" DROP COLUMN \"Session\";");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Email",
                table: "Partials",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Session",
                table: "Partials",
                type: "TEXT",
                nullable: true);
        }
    }
}
