/** What people do with Ballast, in a real browser on the sandbox. */
@NullMarked
package org.ballast.sandbox.browser;

import org.jspecify.annotations.NullMarked;
