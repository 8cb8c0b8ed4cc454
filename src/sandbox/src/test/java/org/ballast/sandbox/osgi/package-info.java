@NullMarked
package org.ballast.sandbox.osgi;

import org.jspecify.annotations.NullMarked;
