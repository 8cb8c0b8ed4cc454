/** Who asks for what, and when: the requests of a run, sent at a constant rate whatever the answers take. */
@NullMarked
package org.ballast.sandbox.load.traffic;

import org.jspecify.annotations.NullMarked;
