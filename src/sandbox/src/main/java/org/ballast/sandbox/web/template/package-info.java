/** The host's page templates. Everything printed is escaped unless a template says otherwise. */
@NullMarked
package org.ballast.sandbox.web.template;

import org.jspecify.annotations.NullMarked;
