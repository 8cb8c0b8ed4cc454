/** Who is asking: sessions, access tokens, the token against forged forms, and messages for a person's next page. */
@NullMarked
package org.ballast.sandbox.web.session;

import org.jspecify.annotations.NullMarked;
