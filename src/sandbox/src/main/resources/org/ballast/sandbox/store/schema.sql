-- The stand-in Jira's tables. One text for H2, PostgreSQL and MariaDB: ${id N} is a primary key that counts up from N,
-- ${text} a text without a practical limit. Instants are milliseconds since 1970 (UTC), dates are yyyy-mm-dd.

CREATE TABLE app_user (
    id ${id 10000},
    user_key VARCHAR(255) NOT NULL UNIQUE,
    user_name VARCHAR(255) NOT NULL UNIQUE,
    display_name VARCHAR(255) NOT NULL,
    email VARCHAR(255) NOT NULL,
    active BOOLEAN NOT NULL,
    password_hash VARCHAR(255),
    time_zone VARCHAR(60) NOT NULL,
    locale VARCHAR(20) NOT NULL
)${options};

CREATE TABLE user_group (
    group_name VARCHAR(255) NOT NULL PRIMARY KEY
)${options};

CREATE TABLE group_member (
    user_id BIGINT NOT NULL REFERENCES app_user (id),
    group_name VARCHAR(255) NOT NULL REFERENCES user_group (group_name),
    PRIMARY KEY (user_id, group_name)
)${options};
CREATE INDEX group_member_by_group ON group_member (group_name);

CREATE TABLE access_token (
    id ${id 1},
    user_id BIGINT NOT NULL REFERENCES app_user (id),
    token_name VARCHAR(255) NOT NULL,
    token_hash VARCHAR(64) NOT NULL UNIQUE,
    created BIGINT NOT NULL
)${options};

CREATE TABLE global_grant (
    permission_key VARCHAR(60) NOT NULL,
    group_name VARCHAR(255) NOT NULL,
    PRIMARY KEY (permission_key, group_name)
)${options};

CREATE TABLE issue_type (
    id ${id 10000},
    type_name VARCHAR(60) NOT NULL UNIQUE,
    subtask BOOLEAN NOT NULL
)${options};

CREATE TABLE issue_priority (
    id ${id 10000},
    priority_name VARCHAR(60) NOT NULL UNIQUE,
    sort_order INT NOT NULL
)${options};

CREATE TABLE issue_status (
    id ${id 10000},
    status_name VARCHAR(60) NOT NULL UNIQUE,
    category VARCHAR(20) NOT NULL
)${options};

CREATE TABLE issue_resolution (
    id ${id 10000},
    resolution_name VARCHAR(60) NOT NULL UNIQUE
)${options};

CREATE TABLE issue_link_type (
    id ${id 10000},
    link_name VARCHAR(60) NOT NULL UNIQUE,
    inward VARCHAR(60) NOT NULL,
    outward VARCHAR(60) NOT NULL
)${options};

CREATE TABLE project (
    id ${id 10000},
    project_key VARCHAR(255) NOT NULL UNIQUE,
    project_name VARCHAR(255) NOT NULL,
    description VARCHAR(1000) NOT NULL,
    lead_id BIGINT REFERENCES app_user (id),
    issue_counter BIGINT NOT NULL
)${options};

CREATE TABLE project_former_key (
    former_key VARCHAR(255) NOT NULL PRIMARY KEY,
    project_id BIGINT NOT NULL REFERENCES project (id)
)${options};

CREATE TABLE project_grant (
    project_id BIGINT NOT NULL REFERENCES project (id),
    permission_key VARCHAR(60) NOT NULL,
    group_name VARCHAR(255) NOT NULL,
    PRIMARY KEY (project_id, permission_key, group_name)
)${options};

CREATE TABLE security_level (
    id ${id 10000},
    project_id BIGINT NOT NULL REFERENCES project (id),
    level_name VARCHAR(255) NOT NULL,
    description VARCHAR(1000) NOT NULL
)${options};

CREATE TABLE security_level_group (
    level_id BIGINT NOT NULL REFERENCES security_level (id),
    group_name VARCHAR(255) NOT NULL,
    PRIMARY KEY (level_id, group_name)
)${options};

CREATE TABLE component (
    id ${id 10000},
    project_id BIGINT NOT NULL REFERENCES project (id),
    component_name VARCHAR(255) NOT NULL,
    UNIQUE (project_id, component_name)
)${options};

CREATE TABLE issue (
    id ${id 10000},
    project_id BIGINT NOT NULL REFERENCES project (id),
    issue_number BIGINT NOT NULL,
    summary VARCHAR(255) NOT NULL,
    description ${text} NOT NULL,
    type_id BIGINT NOT NULL REFERENCES issue_type (id),
    status_id BIGINT NOT NULL REFERENCES issue_status (id),
    resolution_id BIGINT REFERENCES issue_resolution (id),
    priority_id BIGINT NOT NULL REFERENCES issue_priority (id),
    assignee_id BIGINT REFERENCES app_user (id),
    reporter_id BIGINT REFERENCES app_user (id),
    created BIGINT NOT NULL,
    updated BIGINT NOT NULL,
    resolved BIGINT,
    due_date VARCHAR(10),
    security_level_id BIGINT REFERENCES security_level (id),
    story_points DOUBLE PRECISION,
    flagged BOOLEAN NOT NULL,
    archived BOOLEAN NOT NULL,
    parent_id BIGINT REFERENCES issue (id),
    rank_order BIGINT NOT NULL,
    UNIQUE (project_id, issue_number)
)${options};
CREATE INDEX issue_by_rank ON issue (rank_order, id);
CREATE INDEX issue_by_status ON issue (project_id, status_id);
CREATE INDEX issue_by_parent ON issue (parent_id);
CREATE INDEX issue_by_assignee ON issue (assignee_id);
CREATE INDEX issue_by_reporter ON issue (reporter_id);

CREATE TABLE issue_history (
    id ${id 1},
    issue_id BIGINT NOT NULL REFERENCES issue (id),
    field_name VARCHAR(60) NOT NULL,
    old_value VARCHAR(255),
    new_value VARCHAR(255),
    created BIGINT NOT NULL
)${options};
CREATE INDEX issue_history_by_issue ON issue_history (issue_id, field_name);

CREATE TABLE issue_label (
    issue_id BIGINT NOT NULL REFERENCES issue (id),
    label VARCHAR(255) NOT NULL,
    PRIMARY KEY (issue_id, label)
)${options};
CREATE INDEX issue_label_by_label ON issue_label (label);

CREATE TABLE issue_component (
    issue_id BIGINT NOT NULL REFERENCES issue (id),
    component_id BIGINT NOT NULL REFERENCES component (id),
    PRIMARY KEY (issue_id, component_id)
)${options};
CREATE INDEX issue_component_by_component ON issue_component (component_id);

CREATE TABLE issue_comment (
    id ${id 10000},
    issue_id BIGINT NOT NULL REFERENCES issue (id),
    author_id BIGINT REFERENCES app_user (id),
    body ${text} NOT NULL,
    created BIGINT NOT NULL
)${options};
CREATE INDEX issue_comment_by_issue ON issue_comment (issue_id);

CREATE TABLE issue_link (
    id ${id 10000},
    link_type_id BIGINT NOT NULL REFERENCES issue_link_type (id),
    source_id BIGINT NOT NULL REFERENCES issue (id),
    destination_id BIGINT NOT NULL REFERENCES issue (id),
    UNIQUE (source_id, destination_id, link_type_id)
)${options};
CREATE INDEX issue_link_by_destination ON issue_link (destination_id);

CREATE TABLE moved_issue_key (
    old_key VARCHAR(255) NOT NULL PRIMARY KEY,
    issue_id BIGINT NOT NULL REFERENCES issue (id)
)${options};
CREATE INDEX moved_issue_key_by_issue ON moved_issue_key (issue_id);

CREATE TABLE saved_filter (
    id ${id 10000},
    filter_name VARCHAR(255) NOT NULL,
    jql ${text} NOT NULL,
    owner_id BIGINT REFERENCES app_user (id),
    share_kind VARCHAR(20) NOT NULL,
    share_value VARCHAR(255) NOT NULL
)${options};

CREATE TABLE board (
    id ${id 1},
    board_name VARCHAR(255) NOT NULL,
    board_type VARCHAR(20) NOT NULL,
    filter_id BIGINT NOT NULL REFERENCES saved_filter (id),
    project_id BIGINT NOT NULL REFERENCES project (id)
)${options};

CREATE TABLE sprint (
    id ${id 1},
    board_id BIGINT NOT NULL REFERENCES board (id),
    sprint_name VARCHAR(255) NOT NULL,
    state VARCHAR(20) NOT NULL,
    goal VARCHAR(1000) NOT NULL,
    start_at BIGINT,
    end_at BIGINT,
    completed_at BIGINT
)${options};
CREATE INDEX sprint_by_board ON sprint (board_id, state);

CREATE TABLE sprint_issue (
    sprint_id BIGINT NOT NULL REFERENCES sprint (id),
    issue_id BIGINT NOT NULL REFERENCES issue (id),
    PRIMARY KEY (sprint_id, issue_id)
)${options};
CREATE INDEX sprint_issue_by_issue ON sprint_issue (issue_id);

CREATE TABLE entity_property (
    id ${id 10000},
    entity_name VARCHAR(100) NOT NULL,
    entity_id BIGINT NOT NULL,
    property_key VARCHAR(255) NOT NULL,
    json_value ${text} NOT NULL,
    created BIGINT NOT NULL,
    updated BIGINT NOT NULL,
    UNIQUE (entity_name, entity_id, property_key)
)${options};
CREATE INDEX entity_property_by_key ON entity_property (entity_name, property_key);

CREATE TABLE property_index (
    issue_id BIGINT NOT NULL REFERENCES issue (id),
    property_key VARCHAR(255) NOT NULL,
    property_path VARCHAR(120) NOT NULL,
    number_value DOUBLE PRECISION,
    text_value VARCHAR(255)
)${options};
CREATE INDEX property_index_by_issue ON property_index (issue_id, property_key, property_path);
CREATE INDEX property_index_by_number ON property_index (property_key, property_path, number_value);
CREATE INDEX property_index_by_text ON property_index (property_key, property_path, text_value);

INSERT INTO user_group (group_name) VALUES ('jira-administrators');
INSERT INTO user_group (group_name) VALUES ('jira-software-users');
INSERT INTO global_grant (permission_key, group_name) VALUES ('SYSTEM_ADMIN', 'jira-administrators');
INSERT INTO global_grant (permission_key, group_name) VALUES ('ADMINISTER', 'jira-administrators');

INSERT INTO issue_type (id, type_name, subtask) VALUES (1, 'Bug', FALSE);
INSERT INTO issue_type (id, type_name, subtask) VALUES (2, 'New Feature', FALSE);
INSERT INTO issue_type (id, type_name, subtask) VALUES (3, 'Task', FALSE);
INSERT INTO issue_type (id, type_name, subtask) VALUES (4, 'Improvement', FALSE);
INSERT INTO issue_type (id, type_name, subtask) VALUES (5, 'Sub-task', TRUE);
INSERT INTO issue_type (id, type_name, subtask) VALUES (6, 'Epic', FALSE);
INSERT INTO issue_type (id, type_name, subtask) VALUES (7, 'Story', FALSE);

INSERT INTO issue_priority (id, priority_name, sort_order) VALUES (1, 'Highest', 1);
INSERT INTO issue_priority (id, priority_name, sort_order) VALUES (2, 'High', 2);
INSERT INTO issue_priority (id, priority_name, sort_order) VALUES (3, 'Medium', 3);
INSERT INTO issue_priority (id, priority_name, sort_order) VALUES (4, 'Low', 4);
INSERT INTO issue_priority (id, priority_name, sort_order) VALUES (5, 'Lowest', 5);

INSERT INTO issue_status (id, status_name, category) VALUES (1, 'Open', 'NEW');
INSERT INTO issue_status (id, status_name, category) VALUES (2, 'To Do', 'NEW');
INSERT INTO issue_status (id, status_name, category) VALUES (3, 'In Progress', 'INDETERMINATE');
INSERT INTO issue_status (id, status_name, category) VALUES (4, 'Reopened', 'NEW');
INSERT INTO issue_status (id, status_name, category) VALUES (5, 'Resolved', 'DONE');
INSERT INTO issue_status (id, status_name, category) VALUES (6, 'Closed', 'DONE');
INSERT INTO issue_status (id, status_name, category) VALUES (7, 'In Review', 'INDETERMINATE');
INSERT INTO issue_status (id, status_name, category) VALUES (8, 'Done', 'DONE');

INSERT INTO issue_resolution (id, resolution_name) VALUES (1, 'Done');
INSERT INTO issue_resolution (id, resolution_name) VALUES (2, 'Won''t Do');
INSERT INTO issue_resolution (id, resolution_name) VALUES (3, 'Duplicate');
INSERT INTO issue_resolution (id, resolution_name) VALUES (4, 'Cannot Reproduce');
INSERT INTO issue_resolution (id, resolution_name) VALUES (5, 'Fixed');

INSERT INTO issue_link_type (id, link_name, inward, outward) VALUES (1, 'Blocks', 'is blocked by', 'blocks');
INSERT INTO issue_link_type (id, link_name, inward, outward) VALUES (2, 'Cloners', 'is cloned by', 'clones');
INSERT INTO issue_link_type (id, link_name, inward, outward) VALUES (3, 'Duplicate', 'is duplicated by', 'duplicates');
INSERT INTO issue_link_type (id, link_name, inward, outward) VALUES (4, 'Relates', 'relates to', 'relates to');

CREATE TABLE store_version (
    version_number INT NOT NULL PRIMARY KEY
)${options};
INSERT INTO store_version (version_number) VALUES (2);
