/** The REST interface: reads requests strictly, calls one use case, and puts its outcome into JSON. It decides nothing. */
@NullMarked
package org.ballast.jira.rest;

import org.jspecify.annotations.NullMarked;
