package org.ballast.sandbox.web.page;

import java.util.List;
import java.util.Map;
import org.ballast.sandbox.web.fragment.LinkView;
import org.ballast.sandbox.web.fragment.SectionView;
import org.ballast.sandbox.web.session.Session;
import org.ballast.sandbox.web.view.PersonView;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around its own content.
 *
 * @param address path of the page, with the context path
 * @param language for the html element
 * @param colorModeAttributes for the html element, made by the host
 * @param metas facts that scripts read with AJS.Meta
 * @param head tags that load scripts and styles
 * @param messages for the person, shown once
 * @param token that forms carry
 * @param user null when nobody is logged in
 */
public record Frame(
        String title,
        String address,
        String language,
        String colorModeAttributes,
        Map<String, String> metas,
        String head,
        List<Session.Message> messages,
        String token,
        @Nullable PersonView user,
        boolean admin,
        Menus menus,
        String database,
        int node) {

    /** The drop-downs of the header. */
    public record Menus(
            List<SectionView> projects,
            List<SectionView> issues,
            List<SectionView> boards,
            List<SectionView> admin,
            List<SectionView> user,
            List<LinkView> top) {

        static Menus none() {
            return new Menus(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
    }
}
