package com.atlassian.activeobjects.external;

/** Source: atlassian-labs/atlassian-slack-integration-server MutedChannelIdUpgradeTask001 [J11]; decompiled. [DEC] */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
