package com.atlassian.soy.renderer;

import java.util.Map;

/**
 * Renders a Soy template of a web-resource module.
 *
 * <p>Source: atlassian-labs/atlassian-slack-integration-server (imports it as a service, renders to the response's
 * writer) [J11]; decompiled soy-template-renderer-api. [DEC]
 */
public interface SoyTemplateRenderer {
    String render(String completeModuleKey, String templateName, Map<String, Object> data) throws SoyException;

    void render(Appendable appendable, String completeModuleKey, String templateName, Map<String, Object> data)
            throws SoyException;
}
