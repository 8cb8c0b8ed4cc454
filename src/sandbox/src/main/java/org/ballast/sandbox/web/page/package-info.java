/** The pages: what they show, what their forms do, and how they are found. */
@NullMarked
package org.ballast.sandbox.web.page;

import org.jspecify.annotations.NullMarked;
