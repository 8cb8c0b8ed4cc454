/**
 * What the stand-in Jira remembers: people, projects, permissions, issues, boards and sprints, in a relational database.
 * Everything here is blind to permissions except {@link org.ballast.sandbox.store.Permissions}, which answers questions
 * about them; asking is the duty of whoever serves a request.
 */
@NullMarked
package org.ballast.sandbox.store;

import org.jspecify.annotations.NullMarked;
