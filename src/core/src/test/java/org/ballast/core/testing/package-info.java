/** What tests of every edition build on: builders, adapters that keep everything in memory, contracts of the ports. */
@NullMarked
package org.ballast.core.testing;

import org.jspecify.annotations.NullMarked;
