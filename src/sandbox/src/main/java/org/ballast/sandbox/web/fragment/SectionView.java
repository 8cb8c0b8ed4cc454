package org.ballast.sandbox.web.fragment;

import java.util.List;

/**
 * Links under a common heading.
 *
 * @param label may be empty
 */
public record SectionView(String label, List<LinkView> items) {}
