package org.ballast.sandbox.soy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.soy.renderer.SoyException;
import org.junit.Test;

public class SoyPartTest {
    private final SoyPart soy = new SoyPart("/jira");

    @Test
    public void turnsAClientTemplateIntoAFunctionOfItsNamespace() {
        String script = soy.toJavaScript("""
                {namespace Probe.Client}
                /**
                 * A link.
                 * @param name who is greeted
                 */
                {template .link}
                <a href="{contextPath()}/x">{getText('probe.greeting', $name)}</a>
                {/template}
                """, "link.soy");

        assertThat(script)
                .contains("Probe.Client.link = function(opt_data, opt_ignored)")
                .contains("AJS.contextPath()")
                .contains("AJS.I18n.getText('probe.greeting', opt_data.name)")
                .contains("soy.$$escapeHtml(");
    }

    @Test
    public void namesTheFileOfATemplateThatIsNotValid() {
        assertThatThrownBy(() -> soy.toJavaScript("{namespace A}{template .b}{/template}", "broken.soy"))
                .isInstanceOf(SoyException.class)
                .hasMessageStartingWith("broken.soy: ");
    }
}
