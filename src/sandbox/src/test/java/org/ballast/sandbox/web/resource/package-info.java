@NullMarked
package org.ballast.sandbox.web.resource;

import org.jspecify.annotations.NullMarked;
