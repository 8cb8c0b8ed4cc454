package org.ballast.sandbox.descriptor;

/** A plugin that can not be installed as it is; the message names the file, the element and what is wrong. */
public final class DescriptorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DescriptorException(String message) {
        super(message);
    }

    public DescriptorException(String message, Throwable cause) {
        super(message, cause);
    }
}
