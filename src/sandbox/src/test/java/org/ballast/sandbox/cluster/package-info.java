@NullMarked
package org.ballast.sandbox.cluster;

import org.jspecify.annotations.NullMarked;
