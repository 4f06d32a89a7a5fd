-- Who may touch a project, and how. The user an existing project belongs to becomes its owner.
CREATE TABLE `app_project_member` (
  `project_id` varchar(36) NOT NULL,
  `user_id` varchar(36) NOT NULL,
  `role` varchar(10) NOT NULL,
  `created_time` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`project_id`, `user_id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = ${collation};
CREATE INDEX `ix_project_member_user` ON `app_project_member` (`user_id`);

INSERT INTO `app_project_member` (`project_id`, `user_id`, `role`, `created_time`)
SELECT `id`, `user_id`, 'owner', `created_time` FROM `app_project`;

CREATE INDEX `ix_project_created` ON `app_project` (`created_time`);

-- An existing database has no defaults where V1 has them.
ALTER TABLE `app_source` ALTER COLUMN `changelog` SET DEFAULT '';
ALTER TABLE `app_source` ALTER COLUMN `remark` SET DEFAULT '';

-- Facts of an uploaded package; unknown for what was registered before.
ALTER TABLE `app_source` ADD COLUMN `size` bigint NULL DEFAULT NULL;
ALTER TABLE `app_source` ADD COLUMN `md5` char(32) NULL DEFAULT NULL;
ALTER TABLE `app_source` ADD COLUMN `sha256` char(64) NULL DEFAULT NULL;
ALTER TABLE `app_source` MODIFY COLUMN `url` varchar(1024) NOT NULL;

CREATE INDEX `ix_source_version` ON `app_source` (`project_id`, `type`, `version_code`);
