/** The small services of Atlassian's platform: events and settings. */
@NullMarked
package org.ballast.sandbox.platform;

import org.jspecify.annotations.NullMarked;
