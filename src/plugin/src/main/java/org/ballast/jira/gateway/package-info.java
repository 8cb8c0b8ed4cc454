/** Jira's issues, boards, users and permissions behind the core's ports. */
@NullMarked
package org.ballast.jira.gateway;

import org.jspecify.annotations.NullMarked;
