package com.atlassian.activeobjects.external;

/** A whole number, written as text. Source: atlassian-labs/atlassian-slack-integration-server [J11]; decompiled. [DEC] */
public final class ModelVersion {
    private final int version;

    private ModelVersion(int version) {
        this.version = version;
    }

    public static ModelVersion valueOf(String text) {
        return new ModelVersion(Integer.parseInt(text));
    }

    public boolean isOlderThan(ModelVersion other) {
        return version < other.version;
    }

    public boolean isNewerThan(ModelVersion other) {
        return version > other.version;
    }

    public boolean isSame(ModelVersion other) {
        return version == other.version;
    }

    @Override
    public String toString() {
        return String.valueOf(version);
    }
}
