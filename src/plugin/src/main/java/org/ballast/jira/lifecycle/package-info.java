/** What runs beside the requests: start and stop, the nightly repair, the listener. */
@NullMarked
package org.ballast.jira.lifecycle;

import org.jspecify.annotations.NullMarked;
