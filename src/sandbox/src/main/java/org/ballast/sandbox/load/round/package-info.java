/** A debt round of many people on two nodes: what each of them does, and how long the answers take. */
@NullMarked
package org.ballast.sandbox.load.round;

import org.jspecify.annotations.NullMarked;
