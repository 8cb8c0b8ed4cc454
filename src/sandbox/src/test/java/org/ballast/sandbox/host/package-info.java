@NullMarked
package org.ballast.sandbox.host;

import org.jspecify.annotations.NullMarked;
