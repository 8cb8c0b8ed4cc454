/** A tiny plugin that the sandbox's own tests load; packed by ProbeBundle. */
@NullMarked
package org.ballast.sandbox.probe;

import org.jspecify.annotations.NullMarked;
