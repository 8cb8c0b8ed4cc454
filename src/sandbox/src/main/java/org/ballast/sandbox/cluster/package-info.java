/** What several nodes on one database agree on: locks, and jobs that run once per cluster. */
@NullMarked
package org.ballast.sandbox.cluster;

import org.jspecify.annotations.NullMarked;
