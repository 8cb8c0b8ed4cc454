@NullMarked
package org.ballast.sandbox.jira;

import org.jspecify.annotations.NullMarked;
