/** Issues: finding, showing, creating and changing them, and the projects they are in. */
@NullMarked
package org.ballast.sandbox.web.issue;

import org.jspecify.annotations.NullMarked;
