@NullMarked
package org.ballast.sandbox.rest;

import org.jspecify.annotations.NullMarked;
