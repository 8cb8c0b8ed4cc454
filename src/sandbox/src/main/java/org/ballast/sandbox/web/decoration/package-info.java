/** Puts the host's header and footer around the pages that plugins' servlets write. */
@NullMarked
package org.ballast.sandbox.web.decoration;

import org.jspecify.annotations.NullMarked;
