/** What templates print: issues, people and moments, looked up and put into words. */
@NullMarked
package org.ballast.sandbox.web.view;

import org.jspecify.annotations.NullMarked;
