@NullMarked
package org.ballast.sandbox.store;

import org.jspecify.annotations.NullMarked;
