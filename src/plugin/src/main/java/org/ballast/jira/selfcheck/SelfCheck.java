package org.ballast.jira.selfcheck;

import jakarta.inject.Named;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ballast.core.shared.HostCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells whether this Jira has every type and method that the plugin calls. */
@Named
public class SelfCheck implements HostCheck {
    private static final String ENTRIES = "META-INF/ballast/platform-calls";
    private static final Logger LOG = LoggerFactory.getLogger(SelfCheck.class);

    /** Looks now and writes one line to the log when something is missing. */
    public void log() {
        List<String> problems = problems();
        if (problems.isEmpty()) {
            LOG.info("Ballast finds everything that it calls in this Jira");
        } else {
            LOG.error("Ballast does not fit this Jira: {} missing or different: {}", problems.size(), problems);
        }
    }

    /** The names of what is missing or different; empty when all is well. */
    @Override
    public List<String> problems() {
        ClassLoader loader = SelfCheck.class.getClassLoader();
        return new PlatformCheck(loader).problems(entries(loader));
    }

    private static List<String> entries(ClassLoader loader) {
        try (InputStream file = loader.getResourceAsStream(ENTRIES)) {
            if (file == null) {
                throw new IllegalStateException("The bundle lacks " + ENTRIES);
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Can not read " + ENTRIES, e);
        }
    }
}
