package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** A team plans its coming sprints, pins an item with the keyboard and saves the roadmap. */
public class RoadmapBrowserTest {

    private static final String PAGE = "/plugins/servlet/ballast/roadmap?boardId=1";

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Rule
    public final Browser browser = new Browser();

    @Before
    public void logIn() {
        browser.logIn(SANDBOX.baseUri(), "maya");
        browser.open(SANDBOX.baseUri() + PAGE);
        browser.see(".ballast-roadmap-item");
    }

    @Test
    public void pinsWithTheKeyboardSavesAndSeesThatNothingChanged() {
        assertThat(browser.see(".ballast-roadmap-verdict").getText())
                .containsPattern(
                        "Worth [0-9,]+ points\\. (Nothing better is possible|Within [0-9.]+ % of the best possible)");
        browser.script("document.querySelector('.ballast-roadmap-item .ballast-pin').focus()");
        browser.press(Keys.ARROW_DOWN);
        browser.see(".ballast-pinned");

        browser.click("button", "Save roadmap");
        browser.see("[role=status]", "The roadmap is saved");
        browser.see(".ballast-roadmap-page", "Nothing changed since it was saved.");
        browser.screenshot("roadmap-page");

        browser.open(SANDBOX.baseUri() + PAGE);
        browser.see(".ballast-pinned");
        browser.see(".ballast-roadmap-page", "Nothing changed since it was saved.");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    public void isReachedFromTheBoardsTools() {
        browser.open(SANDBOX.baseUri() + "/secure/RapidBoard.jspa?rapidView=1");
        browser.until(page -> browser.all("a").stream()
                        .anyMatch(link ->
                                String.valueOf(link.getDomProperty("href")).endsWith(PAGE))
                ? true
                : null);
    }

    @Test
    public void canBeReadInDarkAndOnANarrowScreen() {
        browser.theme("dark");
        browser.screenshot("roadmap-page-dark");
        browser.width(500);
        Number overflow = (Number)
                browser.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow.intValue()).isLessThanOrEqualTo(1);
        browser.screenshot("roadmap-page-narrow");
    }
}
