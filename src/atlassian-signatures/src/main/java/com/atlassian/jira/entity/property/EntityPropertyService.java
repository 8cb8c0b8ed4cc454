package com.atlassian.jira.entity.property;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

/**
 * Entity properties with permission checks, events and indexing.
 *
 * <p>Source: docs.atlassian.com/jira/7.0.8 EntityPropertyService and its nested types (static classes; results extend
 * ServiceResultImpl with isValid and getErrorCollection), call sites in M-Whitaker/jira-agile-extended (Jira 8.13) and
 * blackducksoftware/blackduck-jira. [OLD] The way to read a result needs a type whose package changed between Jira
 * versions, so it is left out on purpose.
 */
public interface EntityPropertyService<E> {
    SetPropertyValidationResult validateSetProperty(
            ApplicationUser user, Long entityId, PropertyInput input, EntityPropertyOptions options);

    PropertyResult setProperty(ApplicationUser user, SetPropertyValidationResult validation);

    DeletePropertyValidationResult validateDeleteProperty(
            ApplicationUser user, Long entityId, String key, EntityPropertyOptions options);

    void deleteProperty(ApplicationUser user, DeletePropertyValidationResult validation);

    /** The value comes first. */
    class PropertyInput {
        private final String propertyValue;
        private final String propertyKey;

        public PropertyInput(String propertyValue, String propertyKey) {
            this.propertyValue = propertyValue;
            this.propertyKey = propertyKey;
        }

        public String getPropertyValue() {
            return propertyValue;
        }

        public String getPropertyKey() {
            return propertyKey;
        }
    }

    /** What the validations have in common here; in Jira this is ServiceResultImpl. */
    class Result {
        private final ErrorCollection errors;

        Result(ErrorCollection errors) {
            this.errors = errors;
        }

        public boolean isValid() {
            return !errors.hasAnyErrors();
        }

        public ErrorCollection getErrorCollection() {
            return errors;
        }
    }

    /** May be passed to setProperty when valid. */
    class SetPropertyValidationResult extends Result {
        private final Long entityId;
        private final PropertyInput input;

        public SetPropertyValidationResult(ErrorCollection errors, Long entityId, PropertyInput input) {
            super(errors);
            this.entityId = entityId;
            this.input = input;
        }

        /** Of this stand-in, for hosts that implement it. */
        public Long entityId() {
            return entityId;
        }

        /** Of this stand-in, for hosts that implement it. */
        public PropertyInput input() {
            return input;
        }
    }

    /** May be passed to deleteProperty when valid. */
    class DeletePropertyValidationResult extends Result {
        private final Long entityId;
        private final String key;

        public DeletePropertyValidationResult(ErrorCollection errors, Long entityId, String key) {
            super(errors);
            this.entityId = entityId;
            this.key = key;
        }

        /** Of this stand-in, for hosts that implement it. */
        public Long entityId() {
            return entityId;
        }

        /** Of this stand-in, for hosts that implement it. */
        public String key() {
            return key;
        }
    }

    /** The outcome of setProperty. */
    class PropertyResult extends Result {
        public PropertyResult(ErrorCollection errors) {
            super(errors);
        }
    }
}
