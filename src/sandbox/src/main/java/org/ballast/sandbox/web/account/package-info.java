/** A person's own pages: logging in and out, the home page, profile and access tokens. */
@NullMarked
package org.ballast.sandbox.web.account;

import org.jspecify.annotations.NullMarked;
