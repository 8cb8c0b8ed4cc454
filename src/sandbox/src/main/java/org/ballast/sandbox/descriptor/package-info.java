/**
 * The model of atlassian-plugin.xml and its strict reader: what Jira would ignore or report late stops the sandbox with
 * one message that names the file and the element.
 */
@NullMarked
package org.ballast.sandbox.descriptor;

import org.jspecify.annotations.NullMarked;
