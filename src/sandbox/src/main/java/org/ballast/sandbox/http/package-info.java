/** The one web server that all parts of the host share. */
@NullMarked
package org.ballast.sandbox.http;

import org.jspecify.annotations.NullMarked;
