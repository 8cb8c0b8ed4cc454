/** What must not go wrong: bad input, people who may not, two nodes at once, nodes that die. */
@NullMarked
package org.ballast.sandbox.faults;

import org.jspecify.annotations.NullMarked;
