package org.ballast.sandbox.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class RouterTest {

    @Test
    public void readsVariablesOutOfTheAddress() {
        Router router = new Router().at("/browse/{key}", visit -> Answer.redirect("/"));

        assertThat(router.find("/browse/PAY-1"))
                .hasValueSatisfying(found -> assertThat(found.variables()).containsEntry("key", "PAY-1"));
        assertThat(router.find("/browse/PAY-1/x")).isEmpty();
        assertThat(router.find("/browse")).isEmpty();
    }

    @Test
    public void redirectsOnlyWithinTheHost() {
        assertThat(PageServlet.localPath("/browse/PAY-1")).isEqualTo("/browse/PAY-1");
        assertThat(PageServlet.localPath("//evil.example")).isEqualTo("/");
        assertThat(PageServlet.localPath("/\\evil.example")).isEqualTo("/");
        assertThat(PageServlet.localPath("https://evil.example")).isEqualTo("/");
    }
}
