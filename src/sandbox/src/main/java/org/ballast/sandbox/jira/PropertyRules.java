package org.ballast.sandbox.jira;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;

/** What Jira allows as an entity property. */
public final class PropertyRules {

    /** Longest key, in characters. */
    public static final int LONGEST_KEY = 255;
    /** Longest value, in characters of its JSON. */
    public static final int LONGEST_VALUE = 32_768;

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private PropertyRules() {}

    /** A sentence about what is wrong with a property; empty when it may be written. */
    public static Optional<String> problem(String key, String json) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            return Optional.of("The property key must be between 1 and " + LONGEST_KEY + " characters long.");
        }
        if (json.length() > LONGEST_VALUE) {
            return Optional.of(
                    "The property value is too long: it must have at most " + LONGEST_VALUE + " characters.");
        }
        return isJson(json) ? Optional.empty() : Optional.of("The property value must be valid, non-empty JSON.");
    }

    private static boolean isJson(String text) {
        try {
            return !text.isBlank() && !JSON.readTree(text).isMissingNode();
        } catch (JsonProcessingException notJson) {
            return false;
        }
    }
}
