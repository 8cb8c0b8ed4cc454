package com.atlassian.sal.api.auth;

import java.net.URI;

/** Source: atlassian-labs/atlassian-slack-integration-server [J11]; decompiled SAL. [DEC] */
public interface LoginUriProvider {
    URI getLoginUri(URI returnUri);
}
