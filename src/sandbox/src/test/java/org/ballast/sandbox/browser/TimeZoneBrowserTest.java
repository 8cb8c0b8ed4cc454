package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.HttpProbe;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.WebElement;

/**
 * Dates are those of the reader's profile. The browser's zone is 25 hours away from the profile's, so that the day is never the
 * same; the server's is UTC.
 */
public class TimeZoneBrowserTest {
    private static final ZoneId PROFILE = ZoneId.of("Pacific/Pago_Pago");
    private static final ZoneId BROWSER = ZoneId.of("Pacific/Kiritimati");
    private static final Pattern UNTIL = Pattern.compile("\"until\":\"([^\"]+)\"");

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Rule
    public final Browser browser = new Browser("en", BROWSER.getId());

    private Instant until = Instant.EPOCH;

    @Before
    public void dismissAndLogIn() {
        HttpProbe maya = SANDBOX.as("maya");
        Matcher matcher =
                UNTIL.matcher(maya.get("/rest/ballast/1.0/boards/1/suggestion").body());
        assertThat(matcher.find()).as("the sample team has dismissed something").isTrue();
        until = Instant.parse(matcher.group(1));
        browser.logIn(SANDBOX.baseUri(), "maya");
        profile("en-US", PROFILE);
    }

    @Test
    public void boardPageNamesTheDayOfTheProfilesZone() {
        assertThat(day(PROFILE)).isNotEqualTo(day(BROWSER));
        open("/plugins/servlet/ballast/board?boardId=1");
        browser.click(".ballast-suggestion summary", "Dismissed");
        browser.see(".ballast-suggestion .ballast-why", "until " + day(PROFILE));
        browser.see(".ballast-candidates .ballast-why", "The team dismissed it until " + day(PROFILE) + ".");
    }

    @Test
    public void sidebarNamesTheSameDay() {
        open("/secure/RapidBoard.jspa?rapidView=1");
        browser.click("#ballast-open-sidebar");
        browser.click("#ballast-sidebar summary", "Dismissed");
        browser.see("#ballast-sidebar .ballast-why", "until " + day(PROFILE));
    }

    @Test
    public void issuePanelNamesTheDayOfTheTagInTheProfilesZone() {
        open("/browse/PAY-21");
        WebElement tagged = browser.see(".ballast-panel .ballast-quiet", "Tagged by");
        assertThat(tagged.getText()).endsWith("on " + day(Instant.now(), PROFILE));
    }

    @Test
    public void datesAreWrittenInTheLanguageOfTheProfile() {
        profile("de-DE", PROFILE);
        open("/plugins/servlet/ballast/board?boardId=1");
        String german = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Locale.GERMANY)
                .format(until.atZone(PROFILE));
        browser.click(".ballast-suggestion summary", "Dismissed");
        browser.see(".ballast-suggestion .ballast-why", german);
        browser.see(".ballast-candidates .ballast-why", german);
    }

    private void profile(String locale, ZoneId zone) {
        open("/secure/ViewProfile.jspa");
        browser.script("document.getElementById('locale').value = arguments[0]", locale);
        browser.type("#timeZone", zone.getId());
        browser.click("button", "Save");
        browser.see("#timeZone");
    }

    private String day(ZoneId zone) {
        return day(until, zone);
    }

    private static String day(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Locale.US)
                .format(moment.atZone(zone));
    }

    private void open(String path) {
        browser.open(SANDBOX.baseUri() + path);
    }
}
