@NullMarked
package org.ballast.sandbox.platform;

import org.jspecify.annotations.NullMarked;
