/** The load command: fills a sandbox, drives it over HTTP and says how long the answers took. */
@NullMarked
package org.ballast.sandbox.load;

import org.jspecify.annotations.NullMarked;
