package com.atlassian.webresource.api.assembler;

/** Source: atlassian-labs/atlassian-slack-integration-server IssueWebPanel. [J11] */
public interface WebResourceAssembler {
    RequiredResources resources();
}
