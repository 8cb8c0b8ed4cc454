/** The command that shows the plugin on issues of somebody's own: import, tag, vote, fill the next sprint. */
@NullMarked
package org.ballast.sandbox.realdata;

import org.jspecify.annotations.NullMarked;
