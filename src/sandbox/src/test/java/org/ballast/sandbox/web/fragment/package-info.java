@NullMarked
package org.ballast.sandbox.web.fragment;

import org.jspecify.annotations.NullMarked;
