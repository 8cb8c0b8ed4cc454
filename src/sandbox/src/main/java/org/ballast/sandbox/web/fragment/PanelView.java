package org.ballast.sandbox.web.fragment;

/**
 * A panel, rendered.
 *
 * @param key module key; the element's id
 * @param weight place among the panels there; Jira's own weigh 100 (people) and 200 (dates)
 * @param label heading; may be empty
 * @param html made and escaped by the plugin's own template
 */
public record PanelView(String key, int weight, String label, String html) {}
