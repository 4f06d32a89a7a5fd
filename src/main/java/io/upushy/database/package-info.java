/**
 * The database connection: MySQL or MariaDB when DB_HOST is set, an H2 file in DATA_DIR otherwise, brought to the current
 * schema at start. Repositories of the other modules use Spring's {@code DatabaseClient} on it, in SQL both engines accept.
 */
@NullMarked
package io.upushy.database;

import org.jspecify.annotations.NullMarked;
