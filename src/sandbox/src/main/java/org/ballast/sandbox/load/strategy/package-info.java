/** What people ask of strategies, for the load command. */
@NullMarked
package org.ballast.sandbox.load.strategy;

import org.jspecify.annotations.NullMarked;
