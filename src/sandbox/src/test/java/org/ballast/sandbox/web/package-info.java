@NullMarked
package org.ballast.sandbox.web;

import org.jspecify.annotations.NullMarked;
