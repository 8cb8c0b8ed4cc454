/** Database servers that come as Maven artifacts, and the connection pool with thread-bound transactions over them. */
@NullMarked
package org.ballast.sandbox.database;

import org.jspecify.annotations.NullMarked;
