@NullMarked
package org.ballast.sandbox.web.decoration;

import org.jspecify.annotations.NullMarked;
