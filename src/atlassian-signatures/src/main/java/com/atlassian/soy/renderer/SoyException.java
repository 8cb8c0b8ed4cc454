package com.atlassian.soy.renderer;

/** Source: decompiled soy-template-renderer-api (unchecked) [DEC]; atlassian-labs/atlassian-slack-integration-server. [J11] */
public class SoyException extends RuntimeException {
    public SoyException(String message) {
        super(message);
    }

    public SoyException(String message, Throwable cause) {
        super(message, cause);
    }
}
