<?php
// WordPress fetches nothing from loopback and from unusual ports. Out in the world the product is on neither, and needs no plugin.

add_filter( 'http_request_host_is_external', fn( $is_external, $host ) => $is_external || getenv( 'WEBLOG_PRODUCT_HOST' ) === $host, 10, 2 );
add_filter( 'http_allowed_safe_ports', fn( $ports, $host ) => getenv( 'WEBLOG_PRODUCT_HOST' ) === $host ? array( ...$ports, (int) getenv( 'WEBLOG_PRODUCT_PORT' ) ) : $ports, 10, 2 );
