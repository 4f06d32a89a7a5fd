-- Roles and states of users. The oldest account of an existing database becomes its administrator; its time of change
-- stays, which such a database would set on its own.
ALTER TABLE `app_user` ADD COLUMN `role` varchar(10) NOT NULL DEFAULT 'user';
ALTER TABLE `app_user` ADD COLUMN `enabled` boolean NOT NULL DEFAULT TRUE;

UPDATE `app_user` SET `role` = 'admin', `updated_time` = `updated_time` WHERE `id` IN (
  SELECT `id` FROM (SELECT `id` FROM `app_user` ORDER BY `created_time`, `id` LIMIT 1) AS `oldest`
);

-- Settings an administrator changes while the server runs, and facts that all instances must agree on.
CREATE TABLE `app_setting` (
  `name` varchar(50) NOT NULL,
  `setting_value` varchar(2000) NOT NULL,
  `updated_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`name`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};

-- Registration is open until the first user exists: registering the first one closes it under this row's lock.
INSERT INTO `app_setting` (`name`, `setting_value`)
SELECT 'registration', CASE WHEN COUNT(*) = 0 THEN 'first' ELSE 'closed' END FROM `app_user`;

-- One row a login: the family of refresh tokens that follow one another. Expiries are datetime: a timestamp ends in 2038.
CREATE TABLE `app_session` (
  `id` varchar(36) NOT NULL,
  `user_id` varchar(36) NOT NULL,
  `token_hash` char(64) NOT NULL,
  `previous_hash` char(64) NOT NULL DEFAULT '',
  `rotated_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `expires_time` datetime(6) NOT NULL,
  `created_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `ipaddr` varchar(50) NOT NULL DEFAULT '',
  `user_agent` varchar(255) NOT NULL DEFAULT '',
  PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};
CREATE INDEX `ix_session_user` ON `app_session` (`user_id`);
CREATE INDEX `ix_session_expires` ON `app_session` (`expires_time`);

-- Tokens for CI jobs: hashed, tied to one project.
CREATE TABLE `app_api_token` (
  `id` varchar(36) NOT NULL,
  `project_id` varchar(36) NOT NULL,
  `user_id` varchar(36) NOT NULL,
  `name` varchar(50) NOT NULL,
  `token_hash` char(64) NOT NULL,
  `hint` varchar(12) NOT NULL,
  `expires_time` datetime(6) NULL DEFAULT NULL,
  `last_used_time` timestamp(6) NULL DEFAULT NULL,
  `created_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`id`),
  UNIQUE KEY `uk_api_token_hash` (`token_hash`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};
CREATE INDEX `ix_api_token_project` ON `app_api_token` (`project_id`);
CREATE INDEX `ix_api_token_user` ON `app_api_token` (`user_id`);
