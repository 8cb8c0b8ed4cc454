package org.ballast.sandbox.ao;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class TablePrefixesTest {
    @Test
    public void derivesThePrefixesOfWellKnownPlugins() {
        assertThat(TablePrefixes.of("com.pyxis.greenhopper.jira")).isEqualTo("AO_60DB71");
        assertThat(TablePrefixes.of("de.codescape.jira.plugins.scrum-poker")).isEqualTo("AO_1FA2A8");
    }
}
