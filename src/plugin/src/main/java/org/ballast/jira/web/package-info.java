/** Pages, the issue panel and the conditions of web fragments. */
@NullMarked
package org.ballast.jira.web;

import org.jspecify.annotations.NullMarked;
