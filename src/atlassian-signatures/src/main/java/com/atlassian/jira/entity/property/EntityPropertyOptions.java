package com.atlassian.jira.entity.property;

/**
 * How a property is written.
 *
 * <p>Source: docs.atlassian.com/jira/7.0.8 BaseEntityPropertyService (overloads with options), a public DocuSign
 * plugin for Jira that calls {@code new EntityPropertyOptions.Builder().skipPermissionChecks().build()}. [OLD]
 */
public class EntityPropertyOptions {
    private final boolean skipPermissionChecks;

    private EntityPropertyOptions(boolean skipPermissionChecks) {
        this.skipPermissionChecks = skipPermissionChecks;
    }

    public boolean skipPermissionChecks() {
        return skipPermissionChecks;
    }

    /** Builds the options. */
    public static class Builder {
        private boolean skip;

        public Builder skipPermissionChecks() {
            skip = true;
            return this;
        }

        public EntityPropertyOptions build() {
            return new EntityPropertyOptions(skip);
        }
    }
}
