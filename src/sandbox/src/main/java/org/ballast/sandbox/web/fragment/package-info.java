/** What plugins put into the host's pages: links, sections of links and panels, each with its conditions. */
@NullMarked
package org.ballast.sandbox.web.fragment;

import org.jspecify.annotations.NullMarked;
