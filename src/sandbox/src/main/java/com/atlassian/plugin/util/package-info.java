/** The part of Atlassian's plugin framework that Active Objects calls. */
@NullMarked
package com.atlassian.plugin.util;

import org.jspecify.annotations.NullMarked;
