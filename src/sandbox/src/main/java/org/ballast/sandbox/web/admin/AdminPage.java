package org.ballast.sandbox.web.admin;

import org.ballast.sandbox.web.page.Page;

/** A page of the administration: only for administrators, with the administration's sidebar. */
interface AdminPage extends Page {

    @Override
    default boolean isForAdmins() {
        return true;
    }
}
