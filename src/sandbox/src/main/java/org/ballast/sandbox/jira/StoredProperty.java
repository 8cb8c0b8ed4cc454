package org.ballast.sandbox.jira;

import com.atlassian.jira.entity.property.EntityProperty;
import org.ballast.sandbox.store.EntityProperties.PropertyRow;

/** A property as plugins see one. */
record StoredProperty(PropertyRow row) implements EntityProperty {

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public String getEntityName() {
        return row.entityName();
    }

    @Override
    public Long getEntityId() {
        return row.entityId();
    }

    @Override
    public String getKey() {
        return row.key();
    }

    @Override
    public String getValue() {
        return row.json();
    }
}
