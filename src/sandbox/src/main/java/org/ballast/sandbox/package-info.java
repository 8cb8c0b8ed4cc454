/** A stand-in for Jira 11 that loads the real plugin bundle: the composition root and the command line. */
@NullMarked
package org.ballast.sandbox;

import org.jspecify.annotations.NullMarked;
