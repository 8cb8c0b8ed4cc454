@NullMarked
package org.ballast.sandbox.database;

import org.jspecify.annotations.NullMarked;
