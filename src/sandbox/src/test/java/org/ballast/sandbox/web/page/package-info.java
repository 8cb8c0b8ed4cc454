@NullMarked
package org.ballast.sandbox.web.page;

import org.jspecify.annotations.NullMarked;
