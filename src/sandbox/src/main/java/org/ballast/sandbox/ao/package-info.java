/** The real Active Objects over the host's database: one set of tables per plugin, with Jira's names and transactions. */
@NullMarked
package org.ballast.sandbox.ao;

import org.jspecify.annotations.NullMarked;
