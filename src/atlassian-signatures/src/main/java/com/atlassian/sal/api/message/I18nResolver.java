package com.atlassian.sal.api.message;

import java.io.Serializable;

/**
 * Texts in the language of the thread's user; an unknown key is returned as it is.
 *
 * <p>Source: codescape/jira-scrum-poker, atlassian-labs/atlassian-slack-integration-server. [J11]
 */
public interface I18nResolver {
    String getText(String key);

    String getText(String key, Serializable... arguments);
}
