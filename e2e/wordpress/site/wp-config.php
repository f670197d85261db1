<?php
// As Debian leaves a weblog, but for the database, which is the test's own, and for one plugin.

define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'wordpress' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:' . getenv( 'WEBLOG_DATABASE' ) );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
$table_prefix = 'wp_';

foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $purpose ) {
	define( $purpose . '_KEY', 'the key of a weblog that is gone in a minute: ' . $purpose );
	define( $purpose . '_SALT', 'the salt of a weblog that is gone in a minute: ' . $purpose );
}

// It speaks with nobody but the product: not with wordpress.org, and not with itself, for it answers one request at a time.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', getenv( 'WEBLOG_PRODUCT_HOST' ) );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );

define( 'WPMU_PLUGIN_DIR', getenv( 'WEBLOG_PLUGINS' ) );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
