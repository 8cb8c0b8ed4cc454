package com.atlassian.webresource.api.assembler;

/** Source: atlassian-labs/atlassian-slack-integration-server [J11]; return types decompiled. [DEC] */
public interface RequiredResources {
    RequiredResources requireWebResource(String completeModuleKey);

    RequiredResources requireContext(String context);
}
