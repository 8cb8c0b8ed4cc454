package org.ballast.sandbox.web.decoration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class HtmlDocumentTest {

    @Test
    public void takesAPageApart() {
        HtmlDocument page = HtmlDocument.parse("""
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>Tech &amp; debt</title>
                <meta name="decorator" content="atl.admin"><meta name="x" content="1"><link rel="a"></head>
                <body class="wide"><p>Hi</p></body></html>""");

        assertThat(page.title()).isEqualTo("Tech &amp; debt");
        assertThat(page.decorator()).contains("atl.admin");
        assertThat(page.head()).isEqualTo("<meta name=\"x\" content=\"1\"><link rel=\"a\">");
        assertThat(page.body()).isEqualTo("<p>Hi</p>");
        assertThat(page.bodyClass()).isEqualTo("wide");
    }

    @Test
    public void wantsNoDecorationWhereThePageDoesNotAskForIt() {
        assertThat(HtmlDocument.parse("<html><head></head><body>Hi</body></html>")
                        .decorator())
                .isEmpty();
        assertThat(HtmlDocument.parse("just text").decorator()).isEmpty();
    }
}
