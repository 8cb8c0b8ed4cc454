/** The part of Atlassian's profiling library that Active Objects calls; measures nothing. */
@NullMarked
package com.atlassian.util.profiling;

import org.jspecify.annotations.NullMarked;
